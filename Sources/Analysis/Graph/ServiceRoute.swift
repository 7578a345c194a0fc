/// A Service with the pods behind it.
package struct ServiceRoute: Sendable {
  package let service: ObjectSet.Member
  package let selection: LabelSelection
  /// The pods of its namespace that it selects.
  package let pods: [PodTemplate]

  package var spec: Cursor { service.root["spec"] }
  package var isHeadless: Bool { spec["clusterIP"].text == "None" }
  /// An alias of a name elsewhere, or a Service whose endpoints somebody else writes.
  package var hasNoSelector: Bool { !spec["selector"].exists }

  /// Its ports, each with where it leads.
  package var ports: [ServicePortRoute] {
    spec["ports"].items.compactMap { port in
      port["port"].integer.map { number in
        ServicePortRoute(
          cursor: port, number: number, name: port["name"].text,
          transport: port["protocol"].text ?? "TCP",
          target: port["targetPort"].text ?? "\(number)")
      }
    }
  }
}

/// A port of a Service.
package struct ServicePortRoute: Sendable {
  package let cursor: Cursor
  package let number: Int
  package let name: String?
  package let transport: String
  /// A number or the name of a container's port; the Service's own number when it says nothing.
  package let target: String

  /// The number that it leads to in a pod; nil when the pod declares no port of that name.
  ///
  /// A number leads somewhere whether a container declares it or not.
  package func number(in pod: PodTemplate) -> Int? {
    Int(target)
      ?? pod.containers.lazy.flatMap(\.ports).first {
        $0.name == target && $0.transport == transport
      }?.number
  }
}

extension ServiceRoute {
  /// - Parameters:
  ///   - service: the Service.
  ///   - pods: those of the set.
  init(_ service: ObjectSet.Member, among pods: PodIndex) {
    let selection = LabelSelection(map: service.root[at: "spec", "selector"])
    self.init(
      service: service, selection: selection, pods: pods.pods(selection, in: service.namespace))
  }
}
