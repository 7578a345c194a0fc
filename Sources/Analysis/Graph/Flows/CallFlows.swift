import Scalars

/// Flows to the hosts that a pod's variables, arguments and files name.
struct CallFlows {
  private let objects: ObjectSet
  private let resolver: FlowResolver

  init(_ objects: ObjectSet, _ resolver: FlowResolver) {
    self.objects = objects
    self.resolver = resolver
  }

  func flows(of pod: PodTemplate) -> [NeededFlow] {
    CalledHosts(objects).uses(of: pod).flatMap { use -> [NeededFlow] in
      if let outside = outside(use, pod) { return [outside] }
      return resolver.find(use.host, use.port, from: pod.namespace).compactMap { found in
        if let other = found.destination.pod, other.workload.index == pod.workload.index {
          // Its own name is no call, unless the replicas look for each other.
          guard pod.scale.maximum > 1, isPeerSearch(use) else { return nil }
        }
        return NeededFlow(
          purpose: .call, source: .workload(pod), destination: found.destination,
          port: found.port, transport: found.transport, written: use.cursor, text: use.text,
          service: found.service)
      }
    }
  }

  /// A host on the Internet, where the text leaves no doubt that the pod connects to it.
  private func outside(_ use: CalledHost, _ pod: PodTemplate) -> NeededFlow? {
    guard let port = use.port, use.host.contains("."), use.host.contains(where: \.isLetter),
      case .outside = objects.target(ofHost: use.host, from: pod.namespace), isClient(use)
    else { return nil }
    return NeededFlow(
      purpose: .call, source: .workload(pod),
      destination: .outside(use.host, [CIDR(stringLiteral: "0.0.0.0/0")]), port: port,
      transport: "TCP", written: use.cursor, text: use.text)
  }

  /// Databases by the scheme; other addresses by the name of the variable.
  private func isClient(_ use: CalledHost) -> Bool {
    guard let scheme = use.scheme else { return false }
    if scheme != "http", scheme != "https" { return Self.databases.contains(scheme) }
    let name = use.text.uppercased()
    return name.hasPrefix("VARIABLE ")
      && ["S3", "AWS", "WEBHOOK", "SENTRY", "OTLP"].contains {
        name.contains($0)
      }
  }

  private static let databases: Set<String> = [
    "postgres", "postgresql", "mysql", "mariadb", "redis", "rediss", "mongodb", "amqp", "amqps",
    "nats",
  ]

  private func isPeerSearch(_ use: CalledHost) -> Bool {
    ["peer", "join", "cluster", "seed", "discover"].contains { use.text.lowercased().contains($0) }
  }
}
