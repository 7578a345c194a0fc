import Kubernetes

/// What a host name leads to inside of the cluster.
package enum CalledTarget: Sendable {
  /// A Service; or one of its pods, by the name that the pod has there.
  case service(ServiceRoute, pod: String?)
  /// A name that only a Service can have, in a namespace where there is none such.
  case missing(namespace: String, name: String)
  /// A Service that is not in the set, but declared or made by a controller.
  case elsewhere(namespace: String, name: String)
  /// No name of the cluster, or one of a namespace of which nothing is known.
  case outside
}

extension ObjectSet {
  /// What a host name means to the pods of a namespace.
  ///
  /// Source: Kubernetes documentation, "DNS for Services and Pods": the search path of a pod is its
  /// namespace, `svc` and the domain of the cluster.
  package func target(ofHost host: String, from namespace: String) -> CalledTarget {
    let parts = host.lowercased().split(separator: ".").map(String.init)
    guard let first = parts.first, host.first != "." else { return .outside }
    if let place = parts.firstIndex(of: "svc"), place > 1 {
      // `name.namespace.svc…` or `pod.name.namespace.svc…`.
      return lookUp(
        name: parts[place - 2], in: parts[place - 1],
        pod: place > 2 ? parts[..<(place - 2)].joined(separator: ".") : nil)
    }
    switch parts.count {
    case 1: return lookUp(name: first, in: namespace, pod: nil)
    case 2:
      if knowsNamespace(parts[1]) { return lookUp(name: first, in: parts[1], pod: nil) }
      // The name of a pod behind a headless Service of the own namespace.
      if let route = service(parts[1], in: namespace), route.isHeadless {
        return .service(route, pod: first)
      }
      return .outside
    case 3:
      if let route = service(parts[1], in: parts[2]), route.isHeadless {
        return .service(route, pod: first)
      }
      return .outside
    default: return .outside
    }
  }

  private func lookUp(name: String, in namespace: String, pod: String?) -> CalledTarget {
    if let route = service(name, in: namespace) {
      guard route.spec["type"].text == "ExternalName",
        let alias = route.spec["externalName"].text, alias != name
      else { return .service(route, pod: pod) }
      // Once: an alias of an alias is nobody's intention, and may be a ring.
      let parts = alias.split(separator: ".").map(String.init)
      guard parts.count > 2, parts[2] == "svc", let other = service(parts[0], in: parts[1]) else {
        return .outside
      }
      return .service(other, pod: nil)
    }
    let identity = ObjectIdentity(group: "", kind: "Service", namespace: namespace, name: name)
    if contains(identity) { return .elsewhere(namespace: namespace, name: name) }
    return namespaces.contains(namespace) ? .missing(namespace: namespace, name: name) : .outside
  }

  private func knowsNamespace(_ name: String) -> Bool {
    namespaces.contains(name) || member("Namespace", "", name) != nil
      || facts.pods.contains { $0.namespace == name }
  }

  /// A Service of the set.
  package func service(_ name: String, in namespace: String) -> ServiceRoute? {
    let places = serviceByName[namespace] ?? (namespace == "default" ? serviceByName[""] : nil)
    return places?[name].map { services[$0] }
  }
}
