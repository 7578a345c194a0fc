/// What makes pods.
package enum WorkloadKind: String, Sendable, CaseIterable {
  case deployment = "Deployment"
  case statefulSet = "StatefulSet"
  case daemonSet = "DaemonSet"
  case replicaSet = "ReplicaSet"
  case replicationController = "ReplicationController"
  case job = "Job"
  case cronJob = "CronJob"
  case pod = "Pod"

  /// Keys from the object to the pod template; empty: the object is the pod.
  var templateKeys: [String] {
    switch self {
    case .pod: []
    case .cronJob: ["spec", "jobTemplate", "spec", "template"]
    default: ["spec", "template"]
    }
  }

  /// Its pods end by themselves.
  package var runsToCompletion: Bool { self == .job || self == .cronJob }
}
