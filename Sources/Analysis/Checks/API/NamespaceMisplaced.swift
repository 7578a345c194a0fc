package import Findings
import Kubernetes

/// Objects stand in a namespace exactly if their kind has one.
package struct NamespaceMisplaced: Check {
  package static let info = CheckInfo(
    id: "api-namespace-on-cluster-kind",
    finds:
      "a namespace on an object of the whole cluster, or none where others of the set have one",
    why: "the object lands in the namespace of whoever applies it, or the namespace says something"
      + " that is not so",
    mend: "remove metadata.namespace of cluster-wide kinds, and set it on all others",
    source: "Kubernetes documentation, Namespaces: Not all objects are in a namespace",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata: { name: reader, namespace: shop }
        rules: []
        """,
      good: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata: { name: reader }
        rules: []
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    // A set without any namespace is applied with one; that is a way to work.
    let names = objects.namespaces.subtracting([""]).sorted()
    return objects.members.compactMap { member in
      let namespace = member.root[at: "metadata", "namespace"]
      guard let isNamespaced = KindScope.isNamespaced(member.identity) else { return nil }
      if isNamespaced {
        guard !namespace.exists, let first = names.first else { return nil }
        return finding(
          namespace, "no namespace, though others of the set stand in \(first)",
          hint: "set metadata.namespace")
      }
      guard let text = namespace.text else { return nil }
      return finding(
        namespace, "\(member.kind) belongs to the whole cluster, not to namespace \(text)",
        hint: "remove metadata.namespace")
    }
  }
}
