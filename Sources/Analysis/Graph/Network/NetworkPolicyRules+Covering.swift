extension NetworkPolicyRules.Rule {
  /// Whether it lets through all that another rule does, as far as their selectors show.
  ///
  /// - Parameters:
  ///   - other: a rule for the same pods.
  ///   - namespace: of the policies, which is that of a peer without a selector of namespaces.
  /// - Returns: false where selectors would have to be compared that are written differently.
  package func covers(
    _ other: NetworkPolicyRules.Rule, inNamespace namespace: String
  ) -> Bool {
    coversPorts(of: other)
      && (peers.isEmpty
        || !other.peers.isEmpty
          && other.peers.allSatisfy { wanted in peers.contains { $0.covers(wanted) } })
  }

  private func coversPorts(of other: NetworkPolicyRules.Rule) -> Bool {
    ports.isEmpty
      || !other.ports.isEmpty
        && other.ports.allSatisfy { wanted in ports.contains { $0.covers(wanted) } }
  }
}

extension NetworkPolicyRules.Peer {
  fileprivate func covers(_ other: NetworkPolicyRules.Peer) -> Bool {
    if let block {
      return other.block.map(block.contains) ?? false
    }
    guard addresses == nil, other.addresses == nil else { return false }
    let areNamespacesCovered =
      namespaces?.matchesAll == true || namespaces == other.namespaces
    return areNamespacesCovered && (pods?.matchesAll != false || pods == other.pods)
  }
}

extension NetworkPolicyRules.Port {
  fileprivate func covers(_ other: NetworkPolicyRules.Port) -> Bool {
    guard transport == other.transport else { return false }
    if let name { return name == other.name }
    guard let number else { return true }
    return other.number.map { number.contains($0.lowerBound) && number.contains($0.upperBound) }
      ?? false
  }
}
