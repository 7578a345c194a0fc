package import Findings
import Kubernetes

/// No two objects of a set are the same one to the API server.
package struct DuplicateObject: Check {
  package static let info = CheckInfo(
    id: "id-duplicate-object",
    finds: "two objects of one group, kind, namespace and name",
    why: "the one that is applied last wins, and nothing says which that is",
    mend: "remove one of them, or give it another name",
    source: "Kubernetes documentation, Object Names and IDs",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ServiceAccount
        metadata: { name: web-sa, namespace: shop }
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata: { name: web-sa, namespace: shop }
        """,
      good: """
        apiVersion: v1
        kind: ServiceAccount
        metadata: { name: web-sa, namespace: shop }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    var first: [ObjectIdentity: ObjectSet.Member] = [:]
    return objects.members.compactMap { member in
      guard let other = first[member.identity] else {
        first[member.identity] = member
        return nil
      }
      let place = other.file == member.file ? "twice" : "here and in \(other.file)"
      let sameness = other.node == member.node ? "equal" : "with different contents"
      return finding(member, "defined \(place), \(sameness)", related: [other])
    }
  }
}
