/// A port of a container that somebody outside of it asks.
struct AskedPort {
  let number: Int
  /// `its readiness probe`, `Service web`.
  let asker: String
  let cursor: Cursor
}

extension ObjectSet {
  /// The ports of a container that its probes and the Services ask, probes first.
  ///
  /// A Service leads to a pod: its port belongs to the container that declares it, or to the only one.
  func askedPorts(of use: ContainerUse) -> [AskedPort] {
    probed(use) + served(use)
  }

  private func probed(_ use: ContainerUse) -> [AskedPort] {
    [("startupProbe", "startup"), ("livenessProbe", "liveness"), ("readinessProbe", "readiness")]
      .flatMap { field, name in
        ["httpGet", "tcpSocket", "grpc"].compactMap { kind -> AskedPort? in
          let handler = use.container.cursor[field][kind]
          // The kubelet asks the address of the pod unless the handler names another.
          guard !handler["host"].exists, let port = number(handler["port"], use) else { return nil }
          return AskedPort(number: port, asker: "its \(name) probe", cursor: handler["port"])
        }
      }
  }

  private func number(_ port: Cursor, _ use: ContainerUse) -> Int? {
    port.integer
      ?? port.text.flatMap { text in
        Int(text) ?? use.container.ports.first { $0.name == text }?.number
      }
  }

  private func served(_ use: ContainerUse) -> [AskedPort] {
    let declared = Set(use.container.ports.map(\.number))
    let isAlone = use.pod.main.count == 1 && !use.container.isInit
    return routes(to: use.pod).filter { !$0.hasNoSelector }.flatMap { route in
      route.ports.compactMap { port -> AskedPort? in
        guard let number = port.number(in: use.pod), declared.contains(number) || isAlone else {
          return nil
        }
        return AskedPort(
          number: number, asker: "Service \(route.service.name)", cursor: port.cursor)
      }
    }
  }
}
