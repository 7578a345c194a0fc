package import Findings

/// A Namespace says which pods it refuses.
package struct NamespaceLevelMissing: Check {
  package static let info = CheckInfo(
    id: "sec-psa-label-missing",
    finds: "a Namespace that enforces no level of the Pod Security Standards",
    why: "whoever may make pods in it may make one that owns the node",
    mend: "label it pod-security.kubernetes.io/enforce: restricted, or baseline where pods need it",
    source: "Kubernetes documentation, Pod Security Admission",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels: { pod-security.kubernetes.io/warn: restricted }
        """,
      good: """
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels: { pod-security.kubernetes.io/enforce: restricted }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members("Namespace").compactMap { namespace in
      guard objects.enforcedLevel(in: namespace.name) == nil else { return nil }
      let label = namespace.root[at: "metadata", "labels", PodSecurityLevel.enforceLabel]
      let found = label.text.map { "is '\($0)'" } ?? "is missing"
      return finding(
        label, "the label \(PodSecurityLevel.enforceLabel) \(found), expected a level")
    }
  }
}
