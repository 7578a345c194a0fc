import Kubernetes

/// A connection without which a part of the set does not work.
package struct NeededFlow: Sendable {
  package var purpose: Purpose
  package var source: FlowEnd
  package var destination: FlowEnd
  /// At the pods of the destination, after a Service has been resolved.
  package var port: Int
  package var transport: String
  /// The field that says so.
  package var written: Cursor
  /// How it says so, for messages: `DATABASE_URL`, `job catalog`.
  package var text: String
  /// The Service in front of the destination, with the port that it has there.
  package var service: ServiceUse?

  /// What it is for; checks are about one of these.
  package enum Purpose: String, Sendable, CaseIterable {
    case call, scrape, ingress, apiServer, webhook, dns, probe
  }

  package struct ServiceUse: Sendable {
    package var name: String
    package var port: Int
  }
}

extension NeededFlow {
  /// `ConfigMap watch/prometheus-config, job catalog`: where one can read that it is needed.
  package var origin: String { "\(written.member.identity.description), \(text)" }
}

extension ObjectSet {
  /// Whether policies let a flow through.
  package func decide(_ flow: NeededFlow) -> NetworkDecision {
    switch (end(flow.source), flow.destination) {
    case (let source?, .workload(let pod)):
      return network.decide(
        from: source, to: target(pod, port: flow.port, transport: flow.transport))
    case (let source?, .declared(let pods)):
      return network.decide(
        from: source,
        to: NetworkTarget(
          end: end(pods), port: flow.port, transport: flow.transport, names: nil))
    case (let source?, .outside(_, let ranges)):
      let sides = ranges.map(NetworkEnd.init(addresses:)).map {
        network.side(
          \.egress, of: source, peer: $0,
          NetworkTarget(end: $0, port: flow.port, transport: flow.transport, names: []))
      }
      return NetworkDecision(
        egress: sides.min { $0.answer < $1.answer } ?? .open, ingress: .open)
    case (let source?, .apiServer):
      return NetworkDecision(egress: sideToApiServer(source, flow), ingress: .open)
    case (nil, .workload(let pod)) where flow.purpose == .webhook:
      return NetworkDecision(egress: .open, ingress: sideFromApiServer(pod, flow))
    case (nil, .workload(let pod)):
      guard case .outside(_, let ranges) = flow.source else { fallthrough }
      let target = target(pod, port: flow.port, transport: flow.transport)
      let sides = ranges.map {
        network.side(\.ingress, of: target.end, peer: NetworkEnd(addresses: $0), target)
      }
      return NetworkDecision(
        egress: .open, ingress: sides.min { $0.answer < $1.answer } ?? .open)
    default:
      // From the node to its own pods: always let through.
      // Source: Kubernetes documentation, Network Policies: "The two sorts of pod isolation".
      return NetworkDecision(egress: .open, ingress: .open)
    }
  }

  /// Policies see the address and port of the server itself, or those of its Service: it depends on
  /// the network plugin, so either will do where nothing is declared.
  private func sideToApiServer(_ source: NetworkEnd, _ flow: NeededFlow) -> NetworkDecision.Side {
    let ports = facts.network.apiServerPort.map { [$0] } ?? [flow.port, 443]
    let sides = ports.map { port -> NetworkDecision.Side in
      weakest(
        apiServerEnds.map {
          network.side(
            \.egress, of: source, peer: $0, NetworkTarget(end: $0, port: port, names: []))
        })
    }
    return sides.max { $0.answer < $1.answer } ?? .open
  }

  private func sideFromApiServer(_ pod: PodTemplate, _ flow: NeededFlow) -> NetworkDecision.Side {
    let target = target(pod, port: flow.port, transport: flow.transport)
    return weakest(
      apiServerEnds.map { network.side(\.ingress, of: target.end, peer: $0, target) })
  }

  /// All addresses must get through where they are declared, else any of the ways will do.
  private func weakest(_ sides: [NetworkDecision.Side]) -> NetworkDecision.Side {
    let sorted = sides.sorted { $0.answer < $1.answer }
    return (facts.network.apiServer.isEmpty ? sorted.last : sorted.first) ?? .open
  }

  /// The declared addresses; else anybody's, and the pod that it is in many clusters.
  private var apiServerEnds: [NetworkEnd] {
    guard facts.network.apiServer.isEmpty else {
      return facts.network.apiServer.map(NetworkEnd.init(addresses:))
    }
    return [
      .world,
      NetworkEnd(
        namespace: "kube-system", labels: ["component": "kube-apiserver"],
        namespaceLabels: ["kubernetes.io/metadata.name": "kube-system"], knowsAllLabels: false,
        knowsAllNamespaceLabels: false),
      NetworkEnd(
        namespace: "default", labels: [:],
        namespaceLabels: ["kubernetes.io/metadata.name": "default"], knowsAllLabels: false,
        knowsAllNamespaceLabels: false),
    ]
  }
}

extension NetworkDecision.Side {
  /// Nothing closes it.
  package static let open = NetworkDecision.Side(answer: .yes, policies: [], openings: [])
}
