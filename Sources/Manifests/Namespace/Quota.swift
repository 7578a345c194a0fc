import Environment
import Kubernetes
import Scalars
import YAML

/// What the namespace may use, computed from what the set runs at its largest.
///
/// At its largest means: every workload with all pods that it can have at one time, the surge of
/// its rollout included. The head-room of the environment file comes on top.
enum Quota {
  /// The ResourceQuota and the LimitRange of a namespace with these workloads and these other
  /// objects.
  static func objects(
    _ spec: EnvironmentSpec, workloads: [Workload], objects: [ManifestObject]
  ) -> [ManifestObject] {
    let containers = workloads.flatMap(\.containers)
    let defaults = containerDefaults(containers)
    let claims = workloads.flatMap(\.volumeClaims) + claimObjects(objects)
    return [
      ManifestObject(
        resourceQuota(
          spec, workloads: workloads, defaults: defaults, claims: claims, objects: objects)),
      ManifestObject(
        limitRange(spec, containers: containers, defaults: defaults, claims: claims)),
    ]
  }

  // MARK: ResourceQuota

  private static func resourceQuota(
    _ spec: EnvironmentSpec, workloads: [Workload], defaults: PodDemand,
    claims: [VolumeClaimDemand], objects: [ManifestObject]
  ) -> ResourceQuota {
    let headroom = spec.quota.headroomPercent
    let demand = workloads.reduce(PodDemand()) { sum, workload in
      sum + PodDemand(workload.template, defaults: defaults) * workload.maximumPods
    }
    let requests = demand.requests.withHeadroom(percent: headroom)
    let limits = demand.limits.withHeadroom(percent: headroom)
    let storage = claims.reduce(Quantity.zero) { $0 + $1.storage * $1.count }
    var hard: StringMap<Quantity> = [
      "requests.cpu": requests.cpu,
      "requests.memory": requests.memory,
      "requests.ephemeral-storage": requests.ephemeralStorage,
      "limits.cpu": limits.cpu,
      "limits.memory": limits.memory,
      "limits.ephemeral-storage": limits.ephemeralStorage,
      "requests.storage": storage.scaled(
        by: .percent(100 + headroom), roundedUpTo: "1Gi"),
    ]
    var counts = ObjectCounts(objects, plannedSecrets: SecretPlan(spec).secrets.count)
    counts["pods"] += workloads.reduce(0) { $0 + $1.maximumPods }
    counts["persistentvolumeclaims"] = claims.reduce(0) { $0 + $1.count }
    for (name, count) in counts.entries {
      hard[name] = Quantity.units(count).scaled(
        by: .percent(100 + headroom), roundedUpTo: .units(1))
    }
    // Every way in is the ingress: no Service of the set opens a port of a node or a balancer.
    hard["services.loadbalancers"] = .zero
    hard["services.nodeports"] = .zero
    return ResourceQuota(
      metadata: ObjectMeta("vibe-ensemble-quota", in: spec), spec: ResourceQuotaSpec(hard: hard))
  }

  private static func claimObjects(_ objects: [ManifestObject]) -> [VolumeClaimDemand] {
    objects.filter { $0.kind == PersistentVolumeClaim.kind }.compactMap { claim in
      let requests = claim.node["spec"]?["resources"]?["requests"]
      guard let text = requests?["storage"]?.string, let storage = Quantity(text) else {
        return nil
      }
      return VolumeClaimDemand(count: 1, storage: storage)
    }
  }

  // MARK: LimitRange

  /// What a container gets that says nothing, which people's debugging pods do.
  ///
  /// The default limit is never below a request that stands alone.
  private static func containerDefaults(_ containers: [Container]) -> PodDemand {
    let requests = ResourceAmounts(cpu: "100m", memory: "128Mi", ephemeralStorage: "64Mi")
    let limits = ResourceAmounts(cpu: "500m", memory: "512Mi", ephemeralStorage: "1Gi")
    return PodDemand(
      requests: requests,
      limits: containers.map(requestsWithoutLimit).reduce(limits) { .larger($0, $1) })
  }

  /// The requests of the resources that the container has no limit for.
  private static func requestsWithoutLimit(_ container: Container) -> ResourceAmounts {
    let limits = container.resources?.limits ?? [:]
    let requests = container.resources?.requests ?? [:]
    func request(_ name: String) -> Quantity {
      limits[name] == nil ? requests[name] ?? .zero : .zero
    }
    return ResourceAmounts(
      cpu: request("cpu"), memory: request("memory"),
      ephemeralStorage: request("ephemeral-storage"))
  }

  private static func limitRange(
    _ spec: EnvironmentSpec, containers: [Container], defaults: PodDemand,
    claims: [VolumeClaimDemand]
  ) -> LimitRange {
    let demands = containers.map { PodDemand($0, defaults: defaults) } + [defaults]
    let headroom = Ratio.percent(100 + spec.quota.headroomPercent)
    let largest = demands.reduce(ResourceAmounts()) { .larger($0, $1.limits) }
    let smallest = demands.reduce(ResourceAmounts(cpu: "10m", memory: "16Mi")) {
      .smaller($0, $1.requests)
    }
    var items = [
      LimitRangeItem(
        type: .container,
        max: [
          "cpu": largest.cpu.scaled(by: headroom, roundedUpTo: "100m"),
          "memory": largest.memory.scaled(by: headroom, roundedUpTo: "64Mi"),
        ],
        min: ["cpu": smallest.cpu, "memory": smallest.memory],
        default: defaults.limits.map,
        defaultRequest: defaults.requests.map)
    ]
    if let largestClaim = claims.map(\.storage).max() {
      items.append(
        LimitRangeItem(
          type: .persistentVolumeClaim,
          max: ["storage": largestClaim.scaled(by: headroom, roundedUpTo: "1Gi")]))
    }
    return LimitRange(
      metadata: ObjectMeta("vibe-ensemble-limits", in: spec), spec: LimitRangeSpec(limits: items))
  }
}

extension Workload {
  /// Init containers first, as they run.
  var containers: [Container] {
    (template.spec?.initContainers ?? []) + (template.spec?.containers ?? [])
  }
}
