import Kubernetes
import Scalars

/// Finds the nodes and edges of a graph: first what the set needs, then what policies open besides.
struct ReachBuilder {
  private let objects: ObjectSet
  private var nodes: [ReachGraph.Node] = []
  private var places: [String: Int] = [:]
  private var edges: [EdgeKey: Ports] = [:]
  /// Everything with labels, as policies see it, with its node.
  private let ends: [(end: NetworkEnd, flowEnd: FlowEnd)]

  private struct EdgeKey: Hashable {
    var source: Int
    var destination: Int
    var state: ReachGraph.Edge.State
  }

  private struct Ports {
    var ports: Set<PortKey> = []
    var reasons: [String] = []
  }

  private struct PortKey: Hashable, Comparable {
    /// 0: all of them.
    var number: Int
    var last: Int
    var transport: String

    static func < (first: PortKey, second: PortKey) -> Bool {
      (first.number, first.last, first.transport)
        < (second.number, second.last, second.transport)
    }

    var text: String {
      let port = number == 0 ? "all" : number == last ? "\(number)" : "\(number)-\(last)"
      return transport == "TCP" || transport.isEmpty ? port : "\(port)/\(transport)"
    }
  }

  init(_ objects: ObjectSet) {
    self.objects = objects
    let workloads = objects.pods.map { FlowEnd.workload($0) }
    let declared = objects.facts.pods.map { FlowEnd.declared($0) }
    let made = objects.members.compactMap(OperatorPods.of).map { FlowEnd.declared($0.pods) }
    ends = (workloads + declared + made).compactMap { flowEnd in
      guard var end = objects.end(flowEnd) else { return nil }
      // A picture shows what is likely: declared pods have no labels but those.
      end.knowsAllLabels = true
      return (end, flowEnd)
    }
    for end in workloads { _ = place(end) }
  }

  // MARK: Nodes

  private mutating func place(_ end: FlowEnd) -> Int {
    switch end {
    case .workload(let pod):
      place(end.name, pod.kind.rawValue, .workload)
    case .declared(let pods):
      place(pods.name, "namespace \(pods.namespace)", .declared)
    case .apiServer: place("the API server", "outside of the pods", .outside)
    case .node: place("the node", "kubelet", .outside)
    case .outside(let name, _): place(name, "addresses", .outside)
    }
  }

  private mutating func place(
    _ name: String, _ detail: String, _ kind: ReachGraph.Node.Kind
  ) -> Int {
    if let known = places[name] { return known }
    nodes.append(.init(name: name, detail: detail, kind: kind))
    places[name] = nodes.count - 1
    return nodes.count - 1
  }

  /// Addresses by what the environment says that they are.
  private mutating func place(_ block: AddressBlock, _ port: PortKey) -> Int {
    let facts = objects.facts.network
    if facts.apiServerPort == port.number, facts.apiServer.contains(where: { $0 == block.range }) {
      return place(.apiServer)
    }
    if facts.nodes.contains(where: { $0 == block.range }) {
      return place("the nodes", "\(block.range)", .outside)
    }
    guard block.range.isEverything else { return place("\(block.range)", "addresses", .outside) }
    return block.isOutside
      ? place("the Internet", "private networks left out", .outside)
      : place("every address", "\(block.range)", .outside)
  }

  // MARK: Needed

  mutating func addFlows() {
    for flow in objects.flows where flow.purpose != .probe {
      let state: ReachGraph.Edge.State = objects.decide(flow).answer == .no ? .blocked : .needed
      let port = flow.purpose == .apiServer ? objects.facts.network.apiServerPort : nil
      add(
        place(flow.source), place(flow.destination), state,
        PortKey(number: port ?? flow.port, last: port ?? flow.port, transport: flow.transport),
        flow.origin)
    }
    addNames()
  }

  /// The DNS that pods with an egress policy are let out to.
  private mutating func addNames() {
    guard let server = objects.facts.pods.first(where: { $0.name.contains("DNS") }) else { return }
    let callers = Set(
      objects.flows.filter { $0.service != nil }.compactMap { $0.source.pod?.workload.index })
    for pod in objects.pods
    where callers.contains(pod.workload.index) || objects.nameUse(of: pod) != nil {
      for transport in ["UDP", "TCP"] {
        let target = NetworkTarget(
          end: objects.end(server), port: 53, transport: transport, names: nil)
        let answer = objects.network.decide(from: objects.end(pod), to: target).answer
        add(
          place(.workload(pod)), place(.declared(server)), answer == .no ? .blocked : .needed,
          PortKey(number: 53, last: 53, transport: transport), "names of Services")
      }
    }
  }

  private mutating func add(
    _ source: Int, _ destination: Int, _ state: ReachGraph.Edge.State, _ port: PortKey,
    _ reason: String? = nil
  ) {
    let key = EdgeKey(source: source, destination: destination, state: state)
    var ports = edges[key] ?? Ports()
    if state == .open {
      let needed = EdgeKey(source: source, destination: destination, state: .needed)
      guard edges[needed]?.ports.contains(port) != true else { return }
    }
    ports.ports.insert(port)
    if let reason, !ports.reasons.contains(reason) { ports.reasons.append(reason) }
    edges[key] = ports
  }

  // MARK: Opened

  mutating func addOpenings() {
    for (end, flowEnd) in ends {
      addIngress(end, flowEnd)
      addEgress(end, flowEnd)
    }
  }

  /// Whom the policies of an end let in.
  private mutating func addIngress(_ end: NetworkEnd, _ flowEnd: FlowEnd) {
    let policies = objects.policies(\.ingress, of: end).filter { $0.selects(end) }
    guard !policies.isEmpty else {
      guard let pod = flowEnd.pod, case .pods = end.kind else { return }
      add(
        place(ReachGraph.everybody, "no policy closes it", .outside), place(.workload(pod)),
        .open, PortKey(number: 0, last: 0, transport: ""))
      return
    }
    for policy in policies {
      for rule in policy.ingress?.rules ?? [] {
        let ports = portKeys(of: rule, at: flowEnd)
        for source in sources(of: rule, in: policy.member.namespace) {
          for port in ports where mayLeave(source, to: end, flowEnd, port) {
            add(sourcePlace(source, port), place(flowEnd), .open, port)
          }
        }
      }
    }
  }

  private enum Source {
    case end(NetworkEnd, FlowEnd)
    case block(AddressBlock)
    case everybody
  }

  private func sources(of rule: NetworkPolicyRules.Rule, in namespace: String) -> [Source] {
    guard !rule.peers.isEmpty else { return [.everybody] }
    return rule.peers.flatMap { peer -> [Source] in
      if let block = peer.block { return [.block(block)] }
      return ends.filter { peer.answer($0.end, in: namespace) == .yes }.map { .end($0.0, $0.1) }
    }
  }

  private mutating func sourcePlace(_ source: Source, _ port: PortKey) -> Int {
    switch source {
    case .end(_, let end): place(end)
    case .block(let block): place(block, port)
    case .everybody: place(ReachGraph.everybody, "whatever its labels", .outside)
    }
  }

  /// Whether the policies of a source let it out to an end whose policies let it in.
  private func mayLeave(
    _ source: Source, to end: NetworkEnd, _ flowEnd: FlowEnd, _ port: PortKey
  ) -> Bool {
    guard case .end(let from, _) = source, port.number > 0 else { return true }
    return objects.network.side(\.egress, of: from, peer: end, target(flowEnd, end, port)).answer
      != .no
  }

  private func target(_ flowEnd: FlowEnd, _ end: NetworkEnd, _ port: PortKey) -> NetworkTarget {
    guard let pod = flowEnd.pod else {
      return NetworkTarget(end: end, port: port.number, transport: port.transport, names: nil)
    }
    return objects.target(pod, port: port.number, transport: port.transport)
  }

  /// Where the policies of an end let it go, as far as no policy of the other end says so as well.
  private mutating func addEgress(_ end: NetworkEnd, _ flowEnd: FlowEnd) {
    let policies = objects.policies(\.egress, of: end).filter { $0.selects(end) }
    guard !policies.isEmpty else {
      guard let pod = flowEnd.pod, case .pods = end.kind else { return }
      add(
        place(.workload(pod)), place(ReachGraph.everywhere, "no policy closes it", .outside),
        .open, PortKey(number: 0, last: 0, transport: ""))
      return
    }
    for policy in policies {
      for rule in policy.egress?.rules ?? [] {
        guard !rule.peers.isEmpty else {
          let everywhere = place(ReachGraph.everywhere, "whatever its labels", .outside)
          for port in portKeys(of: rule, at: nil) { add(place(flowEnd), everywhere, .open, port) }
          continue
        }
        for peer in rule.peers {
          if let block = peer.block {
            for port in portKeys(of: rule, at: nil) {
              add(place(flowEnd), place(block, port), .open, port)
            }
          }
          for other in ends where peer.answer(other.end, in: policy.member.namespace) == .yes {
            // Closed ends have been asked whom they let in.
            guard
              !objects.policies(\.ingress, of: other.end).contains(where: {
                $0.selects(other.end)
              })
            else { continue }
            for port in portKeys(of: rule, at: other.flowEnd) {
              add(place(flowEnd), place(other.flowEnd), .open, port)
            }
          }
        }
      }
    }
  }

  /// The ports of a rule; names as the containers of the destination have them.
  private func portKeys(
    of rule: NetworkPolicyRules.Rule, at destination: FlowEnd?
  ) -> [PortKey] {
    guard !rule.ports.isEmpty else { return [PortKey(number: 0, last: 0, transport: "")] }
    return rule.ports.flatMap { port -> [PortKey] in
      if let range = port.number {
        return [
          PortKey(
            number: range.lowerBound, last: range.upperBound, transport: port.transport)
        ]
      }
      guard let name = port.name else {
        return [PortKey(number: 0, last: 0, transport: port.transport)]
      }
      let own = destination?.pod?.containers.flatMap(\.ports) ?? []
      return own.filter { $0.name == name && $0.transport == port.transport }.map {
        PortKey(number: $0.number, last: $0.number, transport: port.transport)
      }
    }
  }

  // MARK: Result

  func finished() -> ([ReachGraph.Node], [ReachGraph.Edge]) {
    let order = ReachGraph.Edge.State.allCases
    let sorted = edges.sorted { first, second in
      let (one, two) = (first.key, second.key)
      let states = (order.firstIndex(of: one.state) ?? 0, order.firstIndex(of: two.state) ?? 0)
      return (one.source, one.destination, states.0) < (two.source, two.destination, states.1)
    }
    let all = sorted.filter { !$0.value.ports.isEmpty }.map { key, value in
      ReachGraph.Edge(
        source: key.source, destination: key.destination, ports: value.ports.sorted().map(\.text),
        state: key.state, reasons: value.reasons)
    }
    return (nodes, all)
  }
}
