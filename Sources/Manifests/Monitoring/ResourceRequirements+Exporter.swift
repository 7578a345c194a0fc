import Kubernetes
import Scalars

extension ResourceRequirements {
  /// What an exporter needs for one namespace or one node; a page of metrics is a megabyte at most.
  static let exporter = ResourceRequirements(
    requests: ["cpu": "20m", "memory": "64Mi"], limits: ["cpu": "200m", "memory": "128Mi"])
}
