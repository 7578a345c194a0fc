import Kubernetes

/// A ServiceMonitor or PodMonitor.
package struct Monitor: Sendable {
  package let member: ObjectSet.Member
  package let selection: LabelSelection
  /// Nil: all.
  package let namespaces: [String]?

  /// One endpoint with a pod that it leads to.
  struct Target {
    var pod: PodTemplate
    var port: Int
    var name: String
    var cursor: Cursor
  }

  package static func all(in objects: ObjectSet) -> [Monitor] {
    (objects.members("ServiceMonitor") + objects.members("PodMonitor"))
      .filter { $0.identity.group == "monitoring.coreos.com" }.map(Monitor.init)
  }

  private init(_ member: ObjectSet.Member) {
    self.member = member
    selection = LabelSelection(policy: member.root[at: "spec", "selector"])
    let namespaces = member.root[at: "spec", "namespaceSelector"]
    let names = namespaces["matchNames"].items.compactMap(\.text)
    self.namespaces =
      namespaces["any"].boolean == true ? nil : names.isEmpty ? [member.namespace] : names
  }

  package var isForPods: Bool { member.kind == "PodMonitor" }

  package var endpoints: [Cursor] {
    member.root[at: "spec", isForPods ? "podMetricsEndpoints" : "endpoints"].items
  }

  /// The Services that a ServiceMonitor selects.
  package func routes(in objects: ObjectSet) -> [ServiceRoute] {
    objects.services.filter { covers($0.service.namespace) && selection.matches($0.service.labels) }
  }

  /// The pods that a PodMonitor selects.
  package func pods(in objects: ObjectSet) -> [PodTemplate] {
    objects.pods.filter { covers($0.namespace) && selection.matches($0.labels) }
  }

  package func covers(_ namespace: String) -> Bool { namespaces?.contains(namespace) ?? true }

  func targets(in objects: ObjectSet) -> [Target] {
    endpoints.flatMap { endpoint -> [Target] in
      // Rules of the monitor itself may leave targets out.
      let drops = endpoint["relabelings"].items.contains {
        ["keep", "drop"].contains($0["action"].text?.lowercased() ?? "")
      }
      guard !drops else { return [] }
      return isForPods ? podTargets(endpoint, objects) : serviceTargets(endpoint, objects)
    }
  }

  private func podTargets(_ endpoint: Cursor, _ objects: ObjectSet) -> [Target] {
    let fields = ["port", "portNumber", "targetPort"]
    guard let field = fields.first(where: { endpoint[$0].exists }) else { return [] }
    let cursor = endpoint[field]
    return pods(in: objects).compactMap { pod in
      number(cursor, in: pod).map {
        Target(pod: pod, port: $0, name: cursor.text ?? "", cursor: cursor)
      }
    }
  }

  private func serviceTargets(_ endpoint: Cursor, _ objects: ObjectSet) -> [Target] {
    let (port, targetPort) = (endpoint["port"], endpoint["targetPort"])
    return routes(in: objects).flatMap { route in
      route.pods.compactMap { pod -> Target? in
        let number =
          port.exists
          ? route.ports.first { $0.name == port.text }?.number(in: pod)
          : self.number(targetPort, in: pod)
        let cursor = port.exists ? port : targetPort
        return number.map {
          Target(pod: pod, port: $0, name: cursor.text ?? "", cursor: cursor)
        }
      }
    }
  }

  private func number(_ port: Cursor, in pod: PodTemplate) -> Int? {
    port.integer ?? pod.containers.flatMap(\.ports).first { $0.name == port.text }?.number
  }

  /// Whether an instance of Prometheus reads it.
  func isSelected(by instance: ObjectSet.Member, in objects: ObjectSet) -> Bool {
    let kind = isForPods ? "podMonitor" : "serviceMonitor"
    let spec = instance.root["spec"]
    guard LabelSelection(selector: spec["\(kind)Selector"]).matches(member.labels) else {
      return false
    }
    let namespaces = spec["\(kind)NamespaceSelector"]
    return namespaces.exists
      ? LabelSelection(selector: namespaces).matches(
        objects.namespaceLabels(of: member.namespace))
      : member.namespace == instance.namespace
  }
}
