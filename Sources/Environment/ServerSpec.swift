package import Contract
package import Scalars

/// The server's Deployment.
package struct ServerSpec: Sendable {
  package var image: ImageReference
  package var scaling: Scaling
  package var resources: ResourcesSpec
  package var rollout: RolloutSpec
  /// Longest time from start of the process to ready, 10 to 600 seconds; sizes the startup probe.
  package var startupSeconds: Int
  /// Time that in-flight requests and streams get at shutdown, 1 to 300 seconds.
  package var drainSeconds: Int
  /// Connections of one replica to PostgreSQL, 2 to 200.
  package var databasePoolSize: Int
  /// Values of configuration keys of `Contract` that differ from their defaults, by key name.
  package var configuration: [ConfigurationSetting]

  /// Who decides the number of replicas: a number here or the autoscaler, never both.
  package enum Scaling: Sendable {
    case fixed(replicas: Int)
    case automatic(AutoscalingSpec)
  }
}

/// One configuration key with the value that the environment gives it.
package struct ConfigurationSetting: Sendable {
  package var key: ConfigurationKey
  /// Canonical text of the value, already checked against the key's type and range.
  package var value: String
}

/// Limits of the autoscaler and what it scales on.
package struct AutoscalingSpec: Sendable {
  package var minReplicas: Int
  package var maxReplicas: Int
  /// Per cent of the CPU request, 1 to 100.
  package var cpuUtilization: Int
  /// Per cent of the memory request, 1 to 100.
  package var memoryUtilization: Int
  /// Target of the custom metric, requests per second and pod; nil: not scaled on requests.
  ///
  /// Needs `provides.requestsPerSecondMetric`, `provides.keda`, or for an adapter of the set
  /// `provides.apiServer`.
  package var requestsPerSecond: Int?
}

/// What a rolling update may add and take away; they cannot both be 0.
package struct RolloutSpec: Sendable {
  package var maxSurge: Int
  package var maxUnavailable: Int
}

/// CPU, memory and ephemeral storage of one container; a limit is never below its request.
package struct ResourcesSpec: Sendable {
  package var requests: Amounts
  package var limits: Amounts

  package struct Amounts: Sendable {
    package var cpu: Quantity
    package var memory: Quantity
    package var ephemeralStorage: Quantity?
  }
}
