package import Environment

extension ServerSpec {
  /// Most pods of the server that exist at one time: a rollout at the highest scale.
  ///
  /// Beside the surge, the pods that the last step replaced: while they drain they use their quota
  /// and hold their connections to the database.
  package var maximumPods: Int {
    scaling.maximumReplicas + rollout.maxSurge + (rollout.maxSurge + rollout.maxUnavailable)
  }
}

extension ServerSpec.Scaling {
  /// Nil where the autoscaler decides: a number here would reset it on each apply.
  package var fixedReplicas: Int? {
    switch self {
    case .fixed(let replicas): replicas
    case .automatic: nil
    }
  }

  package var minimumReplicas: Int {
    switch self {
    case .fixed(let replicas): replicas
    case .automatic(let autoscaling): autoscaling.minReplicas
    }
  }

  package var maximumReplicas: Int {
    switch self {
    case .fixed(let replicas): replicas
    case .automatic(let autoscaling): autoscaling.maxReplicas
    }
  }
}
