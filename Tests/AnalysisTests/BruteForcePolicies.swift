/// Answers from the words of the API's documentation, one after the other, without any of the code that
/// is tested.
///
/// The quotations are those of the fields' descriptions in networking/v1 of Kubernetes 1.33.
struct BruteForcePolicies {
  var network: RandomNetwork

  enum End {
    case pod(RandomNetwork.Pod)
    /// Four numbers.
    case address([Int])
  }

  /// Whether a connection is let through.
  ///
  /// - Parameters:
  ///   - source: who connects.
  ///   - destination: to whom.
  ///   - port: of the destination.
  ///   - transport: TCP or UDP.
  ///   - sourceAddress: that of a pod; nil: no ipBlock means pods.
  ///   - destinationAddress: likewise.
  /// - Returns: whether both sides let it through.
  func allows(
    from source: End, to destination: End, port: Int, transport: String, sourceAddress: [Int]?,
    destinationAddress: [Int]?
  ) -> Bool {
    var isAllowed = true
    if case .pod(let pod) = source {
      isAllowed =
        isAllowed
        && allows(
          "Egress", pod, other: destination, otherAddress: destinationAddress, destination, port,
          transport)
    }
    if case .pod(let pod) = destination {
      isAllowed =
        isAllowed
        && allows(
          "Ingress", pod, other: source, otherAddress: sourceAddress, destination, port, transport)
    }
    return isAllowed
  }

  /// One side of a connection.
  ///
  /// "Traffic is allowed to a pod if there are no NetworkPolicies selecting the pod, or if the traffic
  /// matches at least one ingress rule across all of the NetworkPolicy objects whose podSelector matches
  /// the pod."
  private func allows(
    _ direction: String, _ pod: RandomNetwork.Pod, other: End, otherAddress: [Int]?,
    _ destination: End, _ port: Int, _ transport: String
  ) -> Bool {
    var isSelected = false
    for policy in network.policies {
      guard policy.namespace == pod.namespace, types(of: policy).contains(direction) else {
        continue
      }
      // "This field is optional. An empty podSelector matches all pods in this namespace."
      if let selector = policy.pods, !matches(selector, pod.labels) { continue }
      isSelected = true
      let rules = (direction == "Ingress" ? policy.ingress : policy.egress) ?? []
      for rule in rules
      where matches(rule, policy.namespace, other, otherAddress)
        && matches(rule, destination, port, transport)
      {
        return true
      }
    }
    return !isSelected
  }

  /// The directions that a policy is about.
  ///
  /// "If this field is not specified, it will default based on the existence of ingress or egress rules;
  /// policies that contain an egress section are assumed to affect egress, and all policies (whether or
  /// not they contain an ingress section) are assumed to affect ingress."
  private func types(of policy: RandomNetwork.Policy) -> [String] {
    if let types = policy.types, !types.isEmpty { return types }
    var types = ["Ingress"]
    if let egress = policy.egress, egress.count > 0 { types.append("Egress") }
    return types
  }

  /// The peers of a rule.
  ///
  /// "If this field is empty or missing, this rule matches all sources."
  private func matches(
    _ rule: RandomNetwork.Rule, _ namespace: String, _ other: End, _ address: [Int]?
  ) -> Bool {
    guard let peers = rule.peers, peers.count > 0 else { return true }
    for peer in peers {
      if let block = peer.block {
        var own = address
        if case .address(let numbers) = other { own = numbers }
        guard let own else { continue }
        // "except is a slice of CIDRs that should not be included within an IPBlock".
        if isIn(own, block.cidr) && !block.exceptions.contains(where: { isIn(own, $0) }) {
          return true
        }
        continue
      }
      guard case .pod(let pod) = other else { continue }
      // "If namespaceSelector is also set, then the NetworkPolicyPeer as a whole selects the pods
      // matching podSelector in the namespaces selected by namespaceSelector. Otherwise it selects the
      // pods matching podSelector in the policy's own namespace."
      if let selector = peer.namespaces {
        let labels = network.namespaces.first { $0.name == pod.namespace }?.labels ?? [:]
        let all = labels.merging(["kubernetes.io/metadata.name": pod.namespace]) { $1 }
        guard matches(selector, all) else { continue }
      } else if pod.namespace != namespace {
        continue
      }
      if let selector = peer.pods, !matches(selector, pod.labels) { continue }
      return true
    }
    return false
  }

  /// The ports of a rule.
  ///
  /// "If this field is empty or missing, this rule matches all ports (traffic not restricted by port)."
  private func matches(
    _ rule: RandomNetwork.Rule, _ destination: End, _ port: Int, _ transport: String
  ) -> Bool {
    guard let ports = rule.ports, ports.count > 0 else { return true }
    for candidate in ports {
      // "If not specified, this field defaults to TCP."
      guard (candidate.transport ?? "TCP") == transport else { continue }
      // "If this field is not provided, this matches all port names and numbers."
      guard let text = candidate.port else { return true }
      if let number = Int(text) {
        // "indicates that the range of ports from port to endPort if set, inclusive".
        if port >= number && port <= (candidate.endPort ?? number) { return true }
      } else if case .pod(let pod) = destination {
        // "This can either be a numerical or named port on a pod."
        for own in pod.ports
        where own.name == text && own.number == port && own.transport == transport {
          return true
        }
      }
    }
    return false
  }

  /// meta/v1 LabelSelector: "The result of matchLabels and matchExpressions are ANDed. An empty label
  /// selector matches all objects."
  private func matches(_ selector: RandomNetwork.Selector, _ labels: [String: String]) -> Bool {
    for (key, value) in selector.labels where labels[key] != value { return false }
    for expression in selector.expressions {
      let value = labels[expression.key]
      switch expression.operation {
      case "In": if value == nil || !expression.values.contains(value ?? "") { return false }
      case "NotIn": if value != nil && expression.values.contains(value ?? "") { return false }
      case "Exists": if value == nil { return false }
      default: if value != nil { return false }
      }
    }
    return true
  }

  private func isIn(_ address: [Int], _ range: String) -> Bool {
    let parts = range.split(separator: "/")
    let base = parts[0].split(separator: ".").compactMap { Int($0) }
    let length = Int(parts[1]) ?? 32
    func bits(_ numbers: [Int]) -> Int { numbers.reduce(0) { $0 * 256 + $1 } }
    let shift = 32 - length
    return bits(address) >> shift == bits(base) >> shift
  }
}
