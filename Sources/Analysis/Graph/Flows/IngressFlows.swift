import Kubernetes

/// Flows from ingress controllers to what Ingresses lead to.
struct IngressFlows {
  let flows: [NeededFlow]

  init(_ objects: ObjectSet, _ resolver: FlowResolver) {
    let controllers = Self.controllers(in: objects)
    flows =
      controllers.isEmpty
      ? []
      : objects.members("Ingress").filter { $0.identity.group != "config.openshift.io" }
        .flatMap { ingress in
          Self.backends(of: ingress).flatMap { backend -> [NeededFlow] in
            guard let name = backend["name"].text,
              let route = objects.service(name, in: ingress.namespace)
            else { return [] }
            let port = backend["port"]
            let number =
              port["number"].integer
              ?? route.ports.first { $0.name == port["name"].text }?.number
            return resolver.find(route, number).flatMap { found in
              controllers.map { controller in
                NeededFlow(
                  purpose: .ingress, source: controller, destination: found.destination,
                  port: found.port, transport: found.transport, written: backend["name"],
                  text: "backend \(name)", service: found.service)
              }
            }
          }
        }
  }

  /// The `service` of each backend.
  static func backends(of ingress: ObjectSet.Member) -> [Cursor] {
    let spec = ingress.root["spec"]
    let paths = spec["rules"].items.flatMap { $0[at: "http", "paths"].items }
    return (paths.map { $0[at: "backend", "service"] } + [spec[at: "defaultBackend", "service"]])
      .filter(\.exists)
  }

  /// Those that are declared; else those of the set, known by their image; else those in namespaces of
  /// the set that are called after one; else one of which nothing is known.
  static func controllers(in objects: ObjectSet) -> [FlowEnd] {
    let declared = objects.facts.pods.filter { $0.name.lowercased().contains("ingress") }
    guard declared.isEmpty else { return declared.map { .declared($0) } }
    let own = objects.pods.filter { pod in
      pod.main.contains { container in images.contains { container.image?.contains($0) == true } }
    }
    guard own.isEmpty else { return own.map { .workload($0) } }
    let namespaces = objects.members("Namespace").map(\.name).filter(isCalledAfterController)
    // Wherever it is, it is no pod of the set.
    return (namespaces.isEmpty ? [""] : namespaces).map {
      .declared(DeclaredPods(name: "the ingress controller", namespace: $0, labels: [:]))
    }
  }

  static func isCalledAfterController(_ namespace: String) -> Bool {
    [
      "ingress-nginx", "nginx-ingress", "ingress-controller", "ingress", "traefik",
      "haproxy-ingress",
    ]
    .contains(namespace)
  }

  private static let images = [
    "ingress-nginx/controller", "nginx-ingress-controller", "nginx/nginx-ingress",
    "nginx-ingress:", "library/traefik", "traefik:", "traefik/traefik",
    "haproxytech/kubernetes-ingress", "haproxy-ingress", "kong/kubernetes-ingress-controller",
  ]
}
