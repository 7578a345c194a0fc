import Environment
import Kubernetes

/// Labels of objects that belong to the whole product and to none of its components.
enum ProductLabels {
  static func labels(_ spec: EnvironmentSpec) -> StringMap<String> {
    [
      "app.kubernetes.io/name": "vibe-ensemble",
      "app.kubernetes.io/instance": "vibe-ensemble-\(spec.name)",
      "app.kubernetes.io/part-of": "vibe-ensemble",
      "app.kubernetes.io/managed-by": "vibe-gen",
    ]
  }
}
