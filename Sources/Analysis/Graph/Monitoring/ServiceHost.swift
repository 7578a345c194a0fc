/// The name of a host in the cluster that stands for a Service.
package struct ServiceHost: Sendable {
  package let service: String
  package let namespace: String
  /// The pod of a StatefulSet before the name of its Service.
  package let pod: String?
  /// It ends in `.svc` or the domain of the cluster, or has no dot: it cannot be a name outside.
  package let isSure: Bool

  /// - Parameters:
  ///   - host: as it is written: `web`, `web.shop`, `web.shop.svc.cluster.local`.
  ///   - namespace: of the pod that asks.
  package init?(_ host: String, from namespace: String) {
    var parts = host.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if parts.last?.isEmpty == true { parts.removeLast() }
    if parts.suffix(2) == ["cluster", "local"] { parts.removeLast(2) }
    let hasSuffix = parts.last == "svc"
    if hasSuffix { parts.removeLast() }
    guard let first = parts.first, !parts.contains(""), parts.count <= 3,
      !(parts.count == 4 && parts.allSatisfy { Int($0) != nil }), first != "localhost"
    else { return nil }
    switch parts.count {
    case 1: (service, self.namespace, pod, isSure) = (first, namespace, nil, true)
    case 2: (service, self.namespace, pod, isSure) = (first, parts[1], nil, hasSuffix)
    default:
      guard hasSuffix else { return nil }
      (service, self.namespace, pod, isSure) = (parts[1], parts[2], first, true)
    }
  }
}

extension ObjectSet {
  /// The Service of the set that a host name stands for.
  package func service(_ host: ServiceHost) -> ServiceRoute? {
    services.first {
      $0.service.name == host.service && $0.service.namespace == host.namespace
    }
  }
}
