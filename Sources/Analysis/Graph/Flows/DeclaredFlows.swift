/// Flows that the environment declares.
struct DeclaredFlows {
  private let objects: ObjectSet
  private let made: [OperatorPods]

  init(_ objects: ObjectSet, _ made: [OperatorPods]) {
    self.objects = objects
    self.made = made
  }

  /// Those that the objects themselves do not say.
  func flows(beside known: [NeededFlow]) -> [NeededFlow] {
    let said = Set(known.map(\.ends))
    return objects.facts.network.flows.flatMap { flow -> [NeededFlow] in
      ends(flow.source, flow).flatMap { source in
        ends(flow.destination, flow).compactMap { destination -> NeededFlow? in
          // One of the two is in the set, and there it is said.
          guard let owner = source.pod ?? destination.pod else { return nil }
          return NeededFlow(
            purpose: flow.port == 53 ? .dns : .call, source: source, destination: destination,
            port: flow.port, transport: flow.transport, written: owner.workload.root,
            text: "what the environment declares")
        }
      }
    }.filter { !said.contains($0.ends) && !isToItself($0) }
  }

  /// A pod reaches itself whatever policies say.
  private func isToItself(_ flow: NeededFlow) -> Bool {
    guard let pod = flow.source.pod, pod.scale.maximum == 1 else { return false }
    return flow.destination.pod?.workload.index == pod.workload.index
  }

  private func ends(_ end: DeclaredFlow.End, _ flow: DeclaredFlow) -> [FlowEnd] {
    switch end {
    case .addresses(let name, let ranges):
      let facts = objects.facts.network
      let isServer =
        flow.port == facts.apiServerPort && !ranges.isEmpty
        && ranges.allSatisfy(facts.apiServer.contains)
      return [isServer ? .apiServer : .outside(name, ranges)]
    case .pods(let pods):
      let own = objects.pods(in: pods.namespace).filter { pod in
        pods.labels.allSatisfy { pod.labels[$0.key] == $0.value }
      }
      guard own.isEmpty else { return own.map { .workload($0) } }
      let operated = made.first { other in
        other.pods.namespace == pods.namespace
          && pods.labels.allSatisfy { other.pods.labels[$0.key] == $0.value }
      }
      let declared = objects.facts.pods.first {
        $0.namespace == pods.namespace
          && $0.labels == pods.labels
      }
      return [.declared(operated?.pods ?? declared ?? pods)]
    }
  }
}
