import Kubernetes

extension ObjectSet {
  /// How many objects a namespace comes to hold, by a key of a ResourceQuota: `services`,
  /// `count/replicasets.apps`; nil when the key counts something else.
  ///
  /// What controllers keep counts in full: the history of Deployments and CronJobs, and the
  /// ConfigMap `kube-root-ca.crt` of every namespace.
  ///
  /// Source: Kubernetes documentation, "Resource Quotas": Quota on object count; Kubernetes 1.33 API,
  /// DeploymentSpec.revisionHistoryLimit, CronJobSpec.successfulJobsHistoryLimit.
  ///
  /// - Parameters:
  ///   - key: the key of the quota.
  ///   - namespace: where it counts.
  ///   - inside: the objects of the set in that namespace.
  /// - Returns: the number of objects.
  func made(_ key: String, in namespace: String, _ inside: [Member]) -> Int? {
    guard let (resource, group) = Self.counted(key) else { return nil }
    let own = inside.map(\.identity)
    let made = inside.flatMap(MadeObjects.objects).map(\.identity)
      .filter { $0.namespace == namespace }
    let named = Set(own + made).filter {
      $0.group == group && Self.plural($0.kind) == resource
    }.count
    switch (group, resource) {
    case ("", "configmaps"): return named + 1
    case ("", "persistentvolumeclaims"): return claims(in: namespace).reduce(0) { $0 + $1.count }
    case ("", "pods"): return nil
    case ("apps", "replicasets"):
      return named
        + Self.specs("Deployment", inside).reduce(0) {
          $0 + ($1["revisionHistoryLimit"].integer ?? 10) + 1
        }
    case ("batch", "jobs"):
      return named
        + Self.specs("CronJob", inside).reduce(0) {
          $0 + ($1["successfulJobsHistoryLimit"].integer ?? 3)
            + ($1["failedJobsHistoryLimit"].integer ?? 1) + 1
        }
    default: return named
    }
  }

  private static func specs(_ kind: String, _ inside: [Member]) -> [Cursor] {
    inside.filter { $0.kind == kind }.map { $0.root["spec"] }
  }

  private static func counted(_ key: String) -> (resource: String, group: String)? {
    let plain: Set<String> = [
      "configmaps", "persistentvolumeclaims", "replicationcontrollers", "resourcequotas", "secrets",
      "services",
    ]
    if plain.contains(key) { return (key, "") }
    guard key.hasPrefix("count/") else { return nil }
    let name = key.dropFirst(6)
    guard let dot = name.firstIndex(of: ".") else { return (String(name), "") }
    return (String(name[..<dot]), String(name[name.index(after: dot)...]))
  }

  /// `deployments`, `ingresses`, `networkpolicies`.
  private static func plural(_ kind: String) -> String {
    let name = kind.lowercased()
    if name.hasSuffix("s") { return name + "es" }
    return name.hasSuffix("y") ? name.dropLast() + "ies" : name + "s"
  }
}
