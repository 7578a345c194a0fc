package import Findings

/// An Ingress answers for hosts that it names.
package struct IngressWildcardHost: Check {
  package static let info = CheckInfo(
    id: "sec-ingress-wildcard-host",
    finds: "an Ingress rule with a wildcard host or none",
    why:
      "it answers for every name that anybody points at the cluster, and catches what other Ingresses miss",
    mend: "name the host",
    source: "Kubernetes documentation, Ingress: Hostname wildcards",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
        spec:
          rules:
            - host: '*.example.com'
              http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend: { service: { name: web, port: { name: http } } }
        """,
      good: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
        spec:
          rules:
            - host: shop.example.com
              http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend: { service: { name: web, port: { name: http } } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members("Ingress").flatMap { ingress in
      let spec = ingress.root["spec"]
      let rules = spec["rules"].items.compactMap { rule -> Finding? in
        guard let host = rule["host"].text, !host.isEmpty else {
          return finding(rule["host"], "the rule has no host, so it answers for all")
        }
        return host.hasPrefix("*")
          ? finding(rule["host"], "the rule answers for all of \(host), expected one host") : nil
      }
      guard spec["defaultBackend"].exists, spec["rules"].items.isEmpty else { return rules }
      return rules + [
        finding(spec["defaultBackend"], "the Ingress names no host, so it answers for all")
      ]
    }
  }
}
