import Kubernetes

/// A kind that is a pod or makes pods, as policies name it.
struct PodKind {
  var group: String
  var version: String
  var kind: String
  /// Plural, as the API's paths have it; a subresource behind a slash.
  var resources: [String]

  static let all = [
    // `kubectl debug` adds containers by the subresource.
    PodKind(
      group: "", version: "v1", kind: "Pod", resources: ["pods", "pods/ephemeralcontainers"]),
    PodKind(Deployment.self, resource: "deployments"),
    PodKind(StatefulSet.self, resource: "statefulsets"),
    PodKind(DaemonSet.self, resource: "daemonsets"),
    PodKind(group: "apps", version: "v1", kind: "ReplicaSet", resources: ["replicasets"]),
    PodKind(Job.self, resource: "jobs"),
    PodKind(CronJob.self, resource: "cronjobs"),
  ]

  private init(group: String, version: String, kind: String, resources: [String]) {
    self.group = group
    self.version = version
    self.kind = kind
    self.resources = resources
  }

  /// A kind of ours, in a group that has a name.
  private init<Object: KubernetesObject>(_ type: Object.Type, resource: String) {
    let parts = Object.apiVersion.split(separator: "/").map(String.init)
    self.init(group: parts[0], version: parts[1], kind: Object.kind, resources: [resource])
  }
}
