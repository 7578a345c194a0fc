import Kubernetes
import Scalars
import YAML

/// Whether a set fits its own ResourceQuota and LimitRange, computed from the manifests alone.
///
/// This is another computation than the one that made the quota: it reads nodes, it knows the
/// controllers from the API's documentation, and it shares no code with `Manifests`.
struct QuotaArithmetic {
  static let resources = ["cpu", "memory", "ephemeral-storage"]

  var objects: [ManifestObject]
  private let hard: [String: Quantity]
  private let defaults: Node
  private let limits: Node

  init(_ everyObject: [ManifestObject]) {
    // What lives in another namespace is no concern of this one's quota.
    let home = everyObject.first { $0.kind == "ResourceQuota" }?.namespace
    let objects = everyObject.filter { $0.namespace == home }
    self.objects = objects
    let quota = objects.first { $0.kind == "ResourceQuota" }
    hard = (quota?.spec["hard"]?.strings ?? [:]).compactMapValues { Quantity($0) }
    let range = objects.first { $0.kind == "LimitRange" }
    let items = range?.spec.list("limits") ?? []
    limits = items.first { $0["type"]?.text == "Container" } ?? .null
    defaults = limits
  }

  /// Every reason for which the API server would refuse a pod, a claim or an object of the set.
  var violations: [String] {
    computeViolations + containerViolations + claimViolations + countViolations
  }

  // MARK: Compute

  private var computeViolations: [String] {
    var need: [String: Quantity] = [:]
    for pod in PodView.all(in: objects) {
      for (name, amount) in demand(of: pod) {
        need[name, default: .zero] += amount * pod.maximum
      }
    }
    for (name, amount) in clusterDemand { need[name, default: .zero] += amount }
    return need.sorted { $0.key < $1.key }.compactMap { name, amount in
      guard let granted = hard[name] else { return "\(name): not granted" }
      return granted >= amount ? nil : "\(name): need \(amount), granted \(granted)"
    }
  }

  private func demand(of pod: PodView) -> [String: Quantity] {
    var result: [String: Quantity] = [:]
    for side in ["requests", "limits"] {
      for name in Self.resources {
        let running = pod.containers.reduce(Quantity.zero) { $0 + amount(side, name, of: $1) }
        let starting = pod.initContainers.map { amount(side, name, of: $0) }.max() ?? .zero
        result["\(side).\(name)"] = max(running, starting)
      }
    }
    return result
  }

  /// The API sets a missing request to the limit, then the LimitRange fills what is still missing.
  private func amount(_ side: String, _ name: String, of container: Node) -> Quantity {
    let given = container.at("resources", side, name)?.quantity
    let limit = container.at("resources", "limits", name)?.quantity
    if side == "limits" { return given ?? defaults.at("default", name)?.quantity ?? .zero }
    return given ?? limit ?? defaults.at("defaultRequest", name)?.quantity ?? .zero
  }

  /// CloudNativePG: all instances and one that joins, each with the resources of the Cluster.
  private var clusterDemand: [String: Quantity] {
    guard let cluster = objects.first(where: { $0.kind == "Cluster" }) else { return [:] }
    let pods = (cluster.spec["instances"]?.number ?? 1) + 1
    var result: [String: Quantity] = [:]
    for side in ["requests", "limits"] {
      for name in Self.resources {
        result["\(side).\(name)"] = amount(side, name, of: cluster.spec) * pods
      }
    }
    return result
  }

  // MARK: LimitRange

  private var containerViolations: [String] {
    PodView.all(in: objects).flatMap { pod in
      (pod.containers + pod.initContainers).flatMap { container in
        Self.resources.compactMap { name in
          let request = amount("requests", name, of: container)
          let limit = amount("limits", name, of: container)
          let largest = limits.at("max", name)?.quantity ?? limit
          let smallest = limits.at("min", name)?.quantity ?? request
          let fits = smallest <= request && request <= limit && limit <= largest
          return fits
            ? nil
            : "\(pod.owner.title) \(container["name"]?.text ?? "?"): \(name) \(request) to \(limit)"
              + " is not within \(smallest) to \(largest)"
        }
      }
    }
  }

  // MARK: Claims

  private var claims: [Quantity] {
    objects.flatMap { object -> [Quantity] in
      switch object.kind {
      case "PersistentVolumeClaim":
        return [object.spec.at("resources", "requests", "storage")?.quantity ?? .zero]
      case "StatefulSet":
        let sizes = object.spec.list("volumeClaimTemplates").compactMap {
          $0.at("spec", "resources", "requests", "storage")?.quantity
        }
        return sizes.flatMap {
          Array(repeating: $0, count: object.spec["replicas"]?.number ?? 1)
        }
      case "Cluster":
        let size = object.spec.at("storage", "size")?.quantity ?? .zero
        return Array(repeating: size, count: object.spec["instances"]?.number ?? 1)
      default: return []
      }
    }
  }

  private var claimViolations: [String] {
    let range = objects.first { $0.kind == "LimitRange" }?.spec.list("limits")
      .first { $0["type"]?.text == "PersistentVolumeClaim" }
    let largest = range?.at("max", "storage")?.quantity
    let smallest = range?.at("min", "storage")?.quantity
    var result = claims.filter { claim in
      (largest.map { claim > $0 } ?? false) || (smallest.map { claim < $0 } ?? false)
    }.map { "a claim of \($0) is refused by the LimitRange" }
    let total = claims.reduce(.zero, +)
    if let granted = hard["requests.storage"], granted < total {
      result.append("requests.storage: need \(total), granted \(granted)")
    }
    return result
  }

  // MARK: Counts

  /// Short names exist for these kinds; all others are counted as `count/<resource>.<group>`.
  static let countedKinds = [
    "ConfigMap": "configmaps", "Secret": "secrets", "Service": "services",
    "PersistentVolumeClaim": "persistentvolumeclaims",
    "Deployment": "count/deployments.apps", "StatefulSet": "count/statefulsets.apps",
    "CronJob": "count/cronjobs.batch", "Ingress": "count/ingresses.networking.k8s.io",
  ]

  static let knownNames =
    Set(countedKinds.values)
    .union(resources.flatMap { ["requests.\($0)", "limits.\($0)"] })
    .union([
      "pods", "requests.storage", "services.loadbalancers", "services.nodeports",
      "count/replicasets.apps", "count/jobs.batch",
    ])

  private var countViolations: [String] {
    var need: [String: Int] = [:]
    for object in objects {
      if let name = Self.countedKinds[object.kind] { need[name, default: 0] += 1 }
      if object.kind == "Deployment" {
        need["count/replicasets.apps", default: 0] +=
          (object.spec["revisionHistoryLimit"]?.number ?? 10) + 1
      }
      if object.kind == "CronJob" {
        need["count/jobs.batch", default: 0] +=
          (object.spec["successfulJobsHistoryLimit"]?.number ?? 3)
          + (object.spec["failedJobsHistoryLimit"]?.number ?? 1) + 1
      }
    }
    need["pods"] = PodView.all(in: objects).reduce(0) { $0 + $1.maximum }
    need["persistentvolumeclaims"] = claims.count
    let missing = need.sorted { $0.key < $1.key }.compactMap { name, count -> String? in
      guard let granted = hard[name] else { return count == 0 ? nil : "\(name): not granted" }
      return granted >= .units(count) ? nil : "\(name): need \(count), granted \(granted)"
    }
    let unknown = hard.keys.filter { !Self.knownNames.contains($0) }.sorted()
    return missing + unknown.map { "\($0) is no name of a quota" }
  }
}
