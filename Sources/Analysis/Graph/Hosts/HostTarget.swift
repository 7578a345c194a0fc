import Findings
import Kubernetes

/// What a host name of a setting leads to.
package enum HostTarget: Sendable {
  /// A Service of the set, or one of its pods by name.
  case service(ServiceRoute, isPod: Bool)
  /// A Service that is declared or that an operator makes, with the ports where they are known.
  case known(ports: Set<Int>?)
  /// An address of the computer itself, or one outside of the cluster.
  case outside
  /// Nothing that the set or the declarations know.
  case unknown(namespace: String, name: String, nearest: String?)
}

extension ObjectSet {
  /// What a host is, asked for from a namespace.
  ///
  /// Source: Kubernetes documentation, DNS for Services and Pods.
  package func target(of host: String, from namespace: String) -> HostTarget {
    var labels = host.lowercased().split(separator: ".").map(String.init)
    guard let first = labels.first, first != "localhost", !labels.isEmpty else { return .outside }
    var isCluster = false
    if labels.suffix(2) == ["cluster", "local"] { labels.removeLast(2) }
    if labels.count > 1, labels.last == "svc" {
      labels.removeLast()
      isCluster = true
    }
    switch labels.count {
    case 1: return isCluster ? .outside : service(first, namespace)
    case 2:
      if isCluster || namespaces.contains(labels[1]) {
        return inNamespace(service: first, labels[1])
      }
      return pod(first, of: labels[1], namespace) ?? .outside
    case 3:
      guard isCluster || namespaces.contains(labels[2]) else { return .outside }
      return pod(first, of: labels[1], labels[2]) ?? .outside
    default: return .outside
    }
  }

  private func service(_ name: String, _ namespace: String) -> HostTarget {
    if let route = route(namespace, name) { return .service(route, isPod: false) }
    let identity = ObjectIdentity(group: "", kind: "Service", namespace: namespace, name: name)
    if contains(identity) {
      return .known(ports: keys(of: identity).map { Set($0.compactMap { Int($0) }) })
    }
    if isReserved(name, namespace) || mayBeMade(name, namespace) { return .known(ports: nil) }
    return .unknown(
      namespace: namespace, name: name,
      nearest: NearestName.of(name, in: names(like: identity)) ?? longer(name, identity))
  }

  /// A Service whose name has the word in it: `postgres-service` for `postgres`.
  private func longer(_ name: String, _ identity: ObjectIdentity) -> String? {
    names(like: identity).first {
      $0.hasPrefix(name + "-") || $0.hasSuffix("-" + name) || name.hasPrefix($0 + "-")
    }
  }

  /// Of a namespace that the set does not have nothing is known, unless it is misspelt.
  private func inNamespace(service name: String, _ namespace: String) -> HostTarget {
    if namespaces.contains(namespace) { return service(name, namespace) }
    let near = NearestName.of(namespace, in: namespaces.sorted(), atMost: 2)
    if let near, member("Service", near, name) != nil {
      return .unknown(namespace: namespace, name: name, nearest: "\(name).\(near).svc")
    }
    return .outside
  }

  /// `db-0.db`: a pod of a StatefulSet behind its Service.
  private func pod(_ name: String, of service: String, _ namespace: String) -> HostTarget? {
    guard let dash = name.lastIndex(of: "-"), Int(name[name.index(after: dash)...]) != nil,
      let route = route(namespace, service)
    else { return nil }
    return .service(route, isPod: true)
  }

  private func isReserved(_ name: String, _ namespace: String) -> Bool {
    name == "kubernetes" && namespace == "default" || name == "kubernetes"
  }

  /// An operator makes Services whose names begin with that of their custom resource.
  private func mayBeMade(_ name: String, _ namespace: String) -> Bool {
    customNames(in: namespace).contains { name == $0 || name.hasPrefix($0 + "-") }
      || name.hasSuffix("-operated")
        && (name.hasPrefix("prometheus") || name.hasPrefix("alertmanager"))
  }
}
