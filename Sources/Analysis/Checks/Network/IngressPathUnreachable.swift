package import Findings
import Kubernetes

/// Every path of an Ingress is reached.
package struct IngressPathUnreachable: Check {
  package static let info = CheckInfo(
    id: "net-ingress-path-order",
    finds:
      "a path that another one of the host always takes first, or one with the signs of a regular expression where none is expected",
    why: "its requests go to the backend of the other path, or are not found",
    mend:
      "order the paths so that the narrow one is longer, or say use-regex; drop paths that are given twice",
    source:
      "ingress-nginx documentation, Ingress Path Matching: paths are ordered by length; Kubernetes documentation, Ingress: Path types",
    severity: .warning,
    certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
          annotations: { nginx.ingress.kubernetes.io/proxy-body-size: 4m }
        spec:
          ingressClassName: nginx
          rules:
            - host: shop.example.com
              http:
                paths:
                  - path: /api/(.*)
                    pathType: ImplementationSpecific
                    backend: { service: { name: web, port: { number: 80 } } }
        """,
      good: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
          annotations: { nginx.ingress.kubernetes.io/use-regex: "true" }
        spec:
          ingressClassName: nginx
          rules:
            - host: shop.example.com
              http:
                paths:
                  - path: /api/(.*)
                    pathType: ImplementationSpecific
                    backend: { service: { name: web, port: { number: 80 } } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let ingresses = objects.members("Ingress")
    let routes = ingresses.flatMap(IngressRoute.all)
    let regularHosts = Set(routes.filter(\.saysRegular).map(\.host))
    var findings: [Finding] = []
    for route in routes where route.isForNginx && route.hasSigns {
      guard !regularHosts.contains(route.host) else { continue }
      findings.append(
        finding(
          route.path["path"],
          "\(route.text) is taken literally: use-regex is not set, nor a rewrite"))
    }
    for (_, group) in grouped(routes) {
      findings += shadowed(group, isRegular: regularHosts.contains(group[0].host))
    }
    return findings
  }

  /// The routes of one host and class, in the order of the set.
  private func grouped(_ routes: [IngressRoute]) -> [(String, [IngressRoute])] {
    var order: [String] = []
    var groups: [String: [IngressRoute]] = [:]
    for route in routes {
      let key = "\(route.className) \(route.host)"
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(route)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  private func shadowed(_ routes: [IngressRoute], isRegular: Bool) -> [Finding] {
    let order =
      routes[0].isForNginx
      ? routes.enumerated().sorted {
        ($1.element.text.utf8.count, $0.offset) < ($0.element.text.utf8.count, $1.offset)
      }.map(\.element) : routes
    return order.enumerated().compactMap { place, route -> Finding? in
      let first = order[..<place].first { $0.takesAll(of: route, isRegular: isRegular) }
      return first.map {
        finding(
          route.path["path"],
          "\(route.text) is never reached: \($0.text) of \($0.ingress.identity.description) takes all"
            + " of its requests first")
      }
    }
  }
}
