import Kubernetes
import Scalars

/// What a container or a pod counts for in a ResourceQuota.
struct PodDemand: Equatable {
  var requests = ResourceAmounts()
  var limits = ResourceAmounts()

  /// One container, with what the LimitRange gives where the container says nothing.
  ///
  /// A request that is not given equals the limit; this defaulting of the API comes before the
  /// LimitRange's.
  init(_ container: Container, defaults: PodDemand) {
    let given = container.resources
    let limits = given?.limits ?? [:]
    let requests = given?.requests ?? [:]
    func request(_ name: String, _ fallback: Quantity) -> Quantity {
      requests[name] ?? limits[name] ?? fallback
    }
    self.requests = ResourceAmounts(
      cpu: request("cpu", defaults.requests.cpu),
      memory: request("memory", defaults.requests.memory),
      ephemeralStorage: request("ephemeral-storage", defaults.requests.ephemeralStorage))
    self.limits = ResourceAmounts(
      cpu: limits["cpu"] ?? defaults.limits.cpu,
      memory: limits["memory"] ?? defaults.limits.memory,
      ephemeralStorage: limits["ephemeral-storage"] ?? defaults.limits.ephemeralStorage)
  }

  /// One pod: all its containers together, or the largest init container if that is more.
  ///
  /// Source: Kubernetes documentation, Init Containers, "Resource sharing within containers".
  init(_ template: PodTemplateSpec, defaults: PodDemand) {
    for container in template.spec?.containers ?? [] {
      self = self + PodDemand(container, defaults: defaults)
    }
    for container in template.spec?.initContainers ?? [] {
      self = .larger(self, PodDemand(container, defaults: defaults))
    }
  }

  init(requests: ResourceAmounts = ResourceAmounts(), limits: ResourceAmounts = ResourceAmounts()) {
    self.requests = requests
    self.limits = limits
  }

  static func + (left: PodDemand, right: PodDemand) -> PodDemand {
    PodDemand(requests: left.requests + right.requests, limits: left.limits + right.limits)
  }

  static func * (left: PodDemand, count: Int) -> PodDemand {
    PodDemand(requests: left.requests * count, limits: left.limits * count)
  }

  static func larger(_ left: PodDemand, _ right: PodDemand) -> PodDemand {
    PodDemand(
      requests: .larger(left.requests, right.requests), limits: .larger(left.limits, right.limits))
  }
}
