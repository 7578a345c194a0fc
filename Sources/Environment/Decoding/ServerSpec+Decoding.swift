import Contract
import Findings
import Scalars

extension ServerSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    image = reader.value(
      "image", "Image of the server, with a tag or digest that always means the same build.")
    let replicas = reader.optionalInteger(
      "replicas", in: 1...50, "A fixed number of replicas, instead of autoscaling.")
    let autoscaling: AutoscalingSpec? = reader.optionalGroup(
      "autoscaling", "The autoscaler decides the number of replicas, instead of replicas.")
    resources = reader.group("resources", "CPU, memory and ephemeral storage of one replica.")
    rollout = reader.group("rollout", "How an update replaces the replicas.")
    startupSeconds = reader.integer(
      "startupSeconds", in: 10...600,
      "Longest time from start of the process to ready; a pod that needs longer is restarted.")
    drainSeconds = reader.integer(
      "drainSeconds", in: 1...300,
      "Time that requests and streams in flight get at shutdown.")
    databasePoolSize = reader.integer(
      "databasePoolSize", in: 2...200,
      "Connections of one replica to PostgreSQL, whose max_connections is computed from it.")
    configuration = reader.configuration()
    scaling =
      autoscaling.map(Scaling.automatic) ?? .fixed(replicas: replicas ?? 1)
    if reader.isSound("image"), image.isLatest {
      reader.report(.unpinnedImage(image), at: ["image"])
    }
    if reader.isSound("replicas", "autoscaling") {
      switch (replicas, autoscaling) {
      case (nil, nil):
        reader.report(.noScaling(), needingOneOf: ["autoscaling", "replicas"])
      case (.some, .some): reader.report(.bothScalings(), at: ["replicas"], or: ["autoscaling"])
      default: break
      }
    }
  }

  /// Largest request body that the server takes.
  var bodyLimit: Quantity {
    let key = ConfigurationKey.httpBodyLimit
    let text = configuration.first { $0.key == key }?.value ?? key.defaultValue
    return text.flatMap { Quantity($0) } ?? .zero
  }
}

extension AutoscalingSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    minReplicas = reader.integer("minReplicas", in: 1...50, "Replicas that always run.")
    maxReplicas = reader.integer(
      "maxReplicas", in: 1...50,
      "Replicas at most. Quota and database connections are computed from it.")
    cpuUtilization = reader.integer(
      "cpuUtilization", in: 1...100, "CPU to aim at, in per cent of the request.")
    memoryUtilization = reader.integer(
      "memoryUtilization", in: 1...100, "Memory to aim at, in per cent of the request.")
    requestsPerSecond = reader.optionalInteger(
      "requestsPerSecond", in: 1...100_000,
      "Requests per second and replica to aim at; provides.requestsPerSecondMetric or provides.keda"
        + " serve them, or else an adapter of the set, which needs provides.apiServer.")
    if reader.isSound("minReplicas", "maxReplicas"), minReplicas > maxReplicas {
      reader.report(
        .minimumAboveMaximum(minReplicas, maxReplicas), at: ["minReplicas"], or: ["maxReplicas"])
    }
  }
}

extension RolloutSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    maxSurge = reader.integer("maxSurge", in: 0...10, "Pods beyond the replicas during an update.")
    maxUnavailable = reader.integer(
      "maxUnavailable", in: 0...10, "Replicas that may be missing during an update.")
    if reader.isSound("maxSurge", "maxUnavailable"), maxSurge == 0, maxUnavailable == 0 {
      reader.report(.rolloutCannotMove(), at: ["maxUnavailable"], or: ["maxSurge"])
    }
  }
}

extension Finding {
  fileprivate static func unpinnedImage(_ image: ImageReference) -> Finding {
    Finding(
      id: "unpinned-image",
      message:
        "image '\(image)' may be another one tomorrow, expected a tag or digest of one build",
      hint: "write the version: \(image.name):v1.2.0")
  }

  fileprivate static func noScaling() -> Finding {
    Finding(
      id: "missing-key", message: "missing key 'replicas' or 'autoscaling' under server",
      hint: "add replicas: 1, or autoscaling with minReplicas and maxReplicas")
  }

  fileprivate static func bothScalings() -> Finding {
    Finding(
      id: "conflicting-keys",
      message: "found both replicas and autoscaling: each apply would reset the autoscaler",
      hint: "remove one of them; null removes what base.yaml has")
  }

  fileprivate static func minimumAboveMaximum(_ minimum: Int, _ maximum: Int) -> Finding {
    Finding(
      id: "minimum-above-maximum",
      message: "minReplicas \(minimum) is above maxReplicas \(maximum)",
      hint: "lower minReplicas or raise maxReplicas")
  }

  fileprivate static func rolloutCannotMove() -> Finding {
    Finding(
      id: "rollout-cannot-move",
      message: "maxSurge and maxUnavailable are both 0, so that an update could never begin",
      hint: "set maxSurge: 1")
  }
}
