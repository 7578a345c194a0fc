package import Findings
import Kubernetes

/// No two objects of a set are the same one to the API server.
package struct IdentityCollision: Check {
  package static let info = CheckInfo(
    id: "identity-collision", finds: "two objects of one group, kind, namespace and name",
    why: "the one that is applied last wins, and nothing says which that is",
    mend: "remove one of them or give it another name",
    source: "Kubernetes documentation, Object Names and IDs")

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    var files: [ObjectIdentity: String] = [:]
    return objects.members.compactMap { member in
      if let first = files[member.identity] {
        return .defined(member, alreadyIn: first)
      }
      files[member.identity] = member.file
      return nil
    }
  }
}

extension Finding {
  fileprivate static func defined(
    _ member: ObjectSet.Member, alreadyIn file: String
  ) -> Finding {
    Finding(
      id: IdentityCollision.info.id, object: member.identity.description,
      message: file == member.file
        ? "defined twice in \(file)" : "defined in \(file) and again in \(member.file)",
      hint: IdentityCollision.info.mend)
  }
}
