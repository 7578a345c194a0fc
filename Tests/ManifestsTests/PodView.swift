import Kubernetes
import Scalars
import YAML

/// Pods that an object of the set makes, read from its manifest alone.
struct PodView {
  var owner: ManifestObject
  var labels: [String: String]
  /// `spec` of the pod.
  var spec: Node
  /// Most pods at a time, without those that drain.
  var maximum: Int
  /// Fewest pods when nothing is wrong.
  var minimum: Int

  var containers: [Node] { spec.list("containers") }
  var initContainers: [Node] { spec.list("initContainers") }

  static func all(in objects: [ManifestObject]) -> [PodView] {
    objects.compactMap { object in
      switch object.kind {
      case "Deployment": deployment(object, in: objects)
      case "StatefulSet":
        PodView(object, template: object.spec["template"], replicas: object.spec["replicas"])
      case "DaemonSet":
        // One for each node, of which the set knows nothing.
        PodView(object, template: object.spec["template"], maximum: 1, minimum: 1)
      case "CronJob":
        // One by schedule; the operations guide starts a second one by hand from the daily one.
        PodView(
          object, template: object.spec.at("jobTemplate", "spec", "template"),
          maximum: object.name == "postgres-backup" ? 2 : 1, minimum: 0)
      default: nil
      }
    }
  }

  private static func deployment(
    _ object: ManifestObject, in objects: [ManifestObject]
  ) -> PodView {
    let autoscaler = objects.first {
      $0.kind == "HorizontalPodAutoscaler"
        && $0.spec.at("scaleTargetRef", "name")?.text == object.name
    }
    let fixed = object.spec["replicas"]?.number
    let surge = object.spec.at("strategy", "rollingUpdate", "maxSurge")?.number ?? 0
    return PodView(
      object, template: object.spec["template"],
      maximum: (autoscaler?.spec["maxReplicas"]?.number ?? fixed ?? 1) + surge,
      minimum: autoscaler?.spec["minReplicas"]?.number ?? fixed ?? 1)
  }

  private init(_ owner: ManifestObject, template: Node?, replicas: Node?) {
    self.init(
      owner, template: template, maximum: replicas?.number ?? 1, minimum: replicas?.number ?? 1)
  }

  private init(_ owner: ManifestObject, template: Node?, maximum: Int, minimum: Int) {
    self.owner = owner
    labels = template?.at("metadata", "labels")?.strings ?? [:]
    spec = template?["spec"] ?? .null
    self.maximum = maximum
    self.minimum = minimum
  }
}
