package import Findings
import Kubernetes

/// Every namespace that objects stand in is there or declared.
package struct NamespaceMissing: Check {
  package static let info = CheckInfo(
    id: "ref-namespace-missing",
    finds: "objects in a namespace that the set, which brings its namespaces, does not bring",
    why: "the API server refuses the objects: namespace not found",
    mend: "add the Namespace, correct the name, or declare it as existing",
    source: "Kubernetes documentation, Namespaces",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Namespace
        metadata: { name: shop }
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: web, namespace: shop }
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: web, namespace: shop-staging }
        """,
      good: """
        apiVersion: v1
        kind: Namespace
        metadata: { name: shop }
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: web, namespace: shop }
        """))

  package init() {}

  /// Source: Kubernetes documentation, "Initial namespaces".
  private static let initial: Set<String> = [
    "", "default", "kube-system", "kube-public", "kube-node-lease",
  ]

  package func run(on objects: ObjectSet) -> [Finding] {
    // A set without any Namespace is put into one that somebody else makes.
    guard !objects.members("Namespace").isEmpty else { return [] }
    let declared = Set(objects.facts.pods.map(\.namespace))
    var seen: Set<String> = []
    return objects.members.compactMap { member in
      let namespace = member.namespace
      let identity = ObjectIdentity(group: "", kind: "Namespace", namespace: "", name: namespace)
      guard !Self.initial.contains(namespace), !declared.contains(namespace),
        !objects.contains(identity), seen.insert(namespace).inserted
      else { return nil }
      let count = objects.members.count { $0.namespace == namespace }
      return finding(
        member.root[at: "metadata", "namespace"],
        "no Namespace is called '\(namespace)', and \(count) objects stand in it",
        hint: objects.hint(for: identity))
    }
  }
}
