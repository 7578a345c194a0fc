/// Ports that a pod listens on, as far as the set says.
enum Listening {
  /// Those of its containers, and those that Services, probes and annotations lead to.
  static func ports(of pod: PodTemplate, in objects: ObjectSet) -> [ContainerPort] {
    let declared = pod.containers.flatMap(\.ports)
    let probed = pod.containers.flatMap { container in
      ["startupProbe", "livenessProbe", "readinessProbe"].flatMap { probe in
        ["httpGet", "tcpSocket", "grpc"].compactMap { form in
          number(container.cursor[at: probe, form, "port"])
        }
      }
    }
    let annotation = pod.template[at: "metadata", "annotations", "prometheus.io/port"]
    let routed = objects.routes(to: pod).flatMap { route in
      route.ports.compactMap { port in
        Int(port.target).map {
          ContainerPort(
            cursor: port.cursor, number: $0, name: nil, transport: port.transport)
        }
      }
    }
    let needed = objects.neededFlows.to(pod).map { flow in
      ContainerPort(
        cursor: flow.written, number: flow.port, name: nil, transport: flow.transport)
    }
    return declared + probed + [number(annotation)].compactMap { $0 } + routed + needed
  }

  private static func number(_ cursor: Cursor) -> ContainerPort? {
    (cursor.integer ?? cursor.text.flatMap { Int($0) }).map {
      ContainerPort(cursor: cursor, number: $0, name: nil, transport: "TCP")
    }
  }

  /// Whether a port of a policy is that of a Service in front of some pods, where they listen on
  /// another: a check of its own says so.
  static func isServicePort(
    _ port: NetworkPolicyRules.Port, of pods: [PodTemplate], in objects: ObjectSet
  ) -> Bool {
    guard let number = port.number?.lowerBound else { return false }
    return pods.contains { pod in
      objects.routes(to: pod).contains { $0.ports.contains { $0.number == number } }
    }
  }
}

extension ObjectSet {
  /// The Services that select a pod.
  package func routes(to pod: PodTemplate) -> [ServiceRoute] {
    (servicesOfPod[pod.workload.index] ?? []).map { services[$0] }
  }
}
