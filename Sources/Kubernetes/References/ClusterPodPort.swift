/// The ports of the pods that CloudNativePG makes.
package enum ClusterPodPort: String, PortSet {
  case postgresql
  case metrics
  /// The instance manager, which the operator and the other instances call.
  case status

  package var number: Int {
    switch self {
    case .postgresql: 5432
    case .metrics: 9187
    case .status: 8000
    }
  }
}
