package import Findings
import Kubernetes

/// A ResourceQuota limits things that there are.
package struct QuotaResourceUnknown: Check {
  package static let info = CheckInfo(
    id: "api-quota-resource-name",
    finds: "a key of a ResourceQuota that is no resource a quota can count",
    why: "the API server refuses the quota, or accepts it and never counts anything",
    mend: "use a compute resource, or count/<plural>.<group>",
    source: "Kubernetes documentation, Resource Quotas: Object count quota",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ResourceQuota
        metadata: { name: quota, namespace: shop }
        spec:
          hard: { requests.cpu: "4", deployments.apps: "10" }
        """,
      good: """
        apiVersion: v1
        kind: ResourceQuota
        metadata: { name: quota, namespace: shop }
        spec:
          hard: { requests.cpu: "4", count/deployments.apps: "10" }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members("ResourceQuota").flatMap { $0.root[at: "spec", "hard"].entries }
      .compactMap { entry in
        guard !Self.isKnown(entry.key) else { return nil }
        return finding(
          entry.value, "'\(entry.key)' is no resource of a quota", hint: Self.hint(entry.key))
      }
  }

  private static func isKnown(_ key: String) -> Bool {
    guard let slash = key.firstIndex(of: "/") else {
      return names.contains(key) || key.hasPrefix("hugepages-")
        || key.hasPrefix("requests.hugepages-")
    }
    let counted = String(key[key.index(after: slash)...])
    // Other prefixes are those of extended resources and storage classes.
    return key[..<slash] != "count" || counted.contains(".") || counted.contains("/")
      || countable.contains(counted)
  }

  private static func hint(_ key: String) -> String? {
    if key.hasPrefix("count/") {
      let plural = String(key.dropFirst(6))
      if let group = groups[plural] { return "write count/\(plural).\(group)" }
      return NearestName.of(plural, in: countable.sorted()).map { "did you mean 'count/\($0)'?" }
    }
    if let group = groups[key] { return "write count/\(key).\(group)" }
    if key.contains("."), let plural = key.split(separator: ".").first,
      groups[String(plural)] != nil
    {
      return "write count/\(key)"
    }
    return NearestName.of(key, in: names.sorted()).map { "did you mean '\($0)'?" }
  }

  /// Source: Kubernetes 1.33, `standardQuotaResources` of pkg/apis/core/helper.
  private static let names: Set<String> = [
    "cpu", "memory", "ephemeral-storage", "requests.cpu", "requests.memory", "requests.storage",
    "requests.ephemeral-storage", "limits.cpu", "limits.memory", "limits.ephemeral-storage",
    "pods", "resourcequotas", "services", "replicationcontrollers", "secrets", "configmaps",
    "persistentvolumeclaims", "services.nodeports", "services.loadbalancers",
  ]

  /// Plurals of the core group.
  private static let countable: Set<String> = [
    "configmaps", "endpoints", "events", "limitranges", "persistentvolumeclaims", "pods",
    "podtemplates", "replicationcontrollers", "resourcequotas", "secrets", "serviceaccounts",
    "services",
  ]

  private static let groups = [
    "deployments": "apps", "replicasets": "apps", "statefulsets": "apps", "daemonsets": "apps",
    "jobs": "batch", "cronjobs": "batch", "ingresses": "networking.k8s.io",
    "networkpolicies": "networking.k8s.io", "horizontalpodautoscalers": "autoscaling",
    "poddisruptionbudgets": "policy",
  ]
}
