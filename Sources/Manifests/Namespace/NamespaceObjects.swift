import Environment
import Kubernetes
import Scalars

/// The namespace that everything else lives in.
enum NamespaceObjects {
  /// Pods that break the level "restricted" are refused, audited and warned about alike.
  ///
  /// The rules are those of the version that the environment names, so that an upgrade of the
  /// cluster refuses nothing that was accepted before. `kubernetes.io/metadata.name` is set by the
  /// API server; `name` is what the operations guide sets by hand.
  ///
  /// Source: Kubernetes documentation, Pod Security Admission.
  static func namespace(_ spec: EnvironmentSpec) -> Namespace {
    var labels = ProductLabels.labels(spec)
    labels["name"] = spec.namespace.description
    for mode in ["enforce", "audit", "warn"] {
      labels["pod-security.kubernetes.io/\(mode)"] = "restricted"
      labels["pod-security.kubernetes.io/\(mode)-version"] = "v\(spec.kubernetesVersion)"
    }
    return Namespace(metadata: ObjectMeta(name: DNSName(spec.namespace), labels: labels))
  }
}
