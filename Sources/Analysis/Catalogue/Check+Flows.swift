import Findings
import Kubernetes

extension Check {
  /// One finding for each opening that is missing, with all denied flows that it would let through.
  ///
  /// - Parameters:
  ///   - purposes: which flows the check is about.
  ///   - objects: the set.
  /// - Returns: findings about the policies to mend.
  func findings(
    blocked purposes: Set<NeededFlow.Purpose>, in objects: ObjectSet
  ) -> [Finding] {
    var causes: [String] = []
    var byCause: [String: [BlockedFlow]] = [:]
    for blocked in objects.blockedFlows(purposes) where !blocked.isAboutServicePort(objects) {
      if byCause[blocked.cause] == nil { causes.append(blocked.cause) }
      byCause[blocked.cause, default: []].append(blocked)
    }
    return causes.compactMap { byCause[$0] }.compactMap { flows in
      flows.first.map {
        finding($0.field, text(of: flows, objects), hint: $0.hint, related: related(to: flows))
      }
    }
  }

  /// Where one can read that the flows are needed, and the policy that denies them on the other side.
  private func related(to flows: [BlockedFlow]) -> [ObjectSet.Member] {
    var members: [ObjectSet.Member] = []
    for blocked in flows {
      let other = blocked.isEgress ? blocked.decision.ingress : blocked.decision.egress
      let policy = blocked.isDeniedTwice ? other.policies.first?.member : nil
      for member in [blocked.flow.written.member, policy].compactMap({ $0 })
      where !members.contains(where: { $0.index == member.index }) {
        members.append(member)
      }
    }
    return members
  }

  private func text(of flows: [BlockedFlow], _ objects: ObjectSet) -> String {
    guard let first = flows.first else { return "" }
    var text = "from \(first.flow.source.name) to \(destinations(flows)): denied"
    text += first.isEgress ? " on the way out; " : "; "
    text += first.opened(objects)
    let other = first.isEgress ? first.decision.ingress : first.decision.egress
    if first.isDeniedTwice, let policy = other.policies.first {
      text +=
        ", and \(policy.member.identity.description) denies it on the way"
        + (first.isEgress ? " in" : " out")
    }
    return text + " (needed by \(first.flow.origin))"
  }

  /// `shop/web port 8080 and shop/db port 5432`.
  private func destinations(_ flows: [BlockedFlow]) -> String {
    var names: [String] = []
    var ports: [String: [String]] = [:]
    for blocked in flows {
      let name = blocked.flow.destination.name
      if ports[name] == nil { names.append(name) }
      ports[name, default: []].append(blocked.portText)
    }
    let texts = names.map { name in
      let own = ports[name] ?? []
      return "\(name) \(own.count == 1 ? "port" : "ports") \(own.joined(separator: ", "))"
    }
    guard texts.count > 4 else { return texts.joined(separator: " and ") }
    return texts.prefix(3).joined(separator: ", ") + " and \(texts.count - 3) others"
  }
}

extension BlockedFlow {
  fileprivate var portText: String {
    let port = flow.transport == "TCP" ? "\(flow.port)" : "\(flow.port)/\(flow.transport)"
    guard let service = flow.service, service.port != flow.port else { return port }
    return "\(port) (\(service.port) of Service \(service.name))"
  }

  fileprivate var hint: String {
    isEgress
      ? "let it out to \(flow.destination.name) on port \(flow.port)"
      : "let it in from \(flow.source.name) on port \(flow.port)"
  }

  /// What the policy does open, for the peer if it knows it.
  fileprivate func opened(_ objects: ObjectSet) -> String {
    let about = rules(aboutPeerIn: objects)
    if !about.isEmpty {
      let ports = about.flatMap(\.ports).map(\.text)
      return ports.count == 1
        ? "port \(ports[0]) is what the policy opens"
        : "ports \(ports.joined(separator: ", ")) are what the policy opens"
    }
    let peers = rulesAboutPort.flatMap(\.peers).map(\.text)
    if !peers.isEmpty {
      return "the policy opens port \(flow.port) to \(peers.joined(separator: ", ")) only"
    }
    let rules = BlockedFlow.rules(policy, isEgress)
    guard !rules.isEmpty else {
      return isEgress ? "the policy lets nothing out" : "the policy lets nothing in"
    }
    let ports = rules.flatMap(\.ports).map(\.text)
    let others = Set(rules.flatMap(\.peers).map(\.text)).sorted().joined(separator: ", ")
    return
      "\(ports.count == 1 ? "port" : "ports") \(ports.joined(separator: ", ")) to \(others) is what"
      + " the policy opens"
  }

  /// The peer is let through on the port of the Service, which another check says.
  fileprivate func isAboutServicePort(_ objects: ObjectSet) -> Bool {
    guard let service = flow.service, service.port != flow.port, !isDeniedTwice else {
      return false
    }
    return rules(aboutPeerIn: objects).contains {
      !$0.ports.isEmpty
        && $0.answer(port: service.port, names: [], transport: flow.transport) == .yes
    }
  }
}
