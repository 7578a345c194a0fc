package import Findings
import Kubernetes

/// A path of a host leads to one place.
package struct IngressPathTwice: Check {
  package static let info = CheckInfo(
    id: "id-duplicate-ingress-path",
    finds: "a host and path that two Ingresses of one class have",
    why: "ingress-nginx refuses the second one, others take whichever they saw first",
    mend: "give the path to one Ingress",
    source: "ingress-nginx 1.12, How it works: Building the NGINX model",
    example: CheckExample(
      bad: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: web, namespace: shop }
        spec:
          rules:
            - host: shop.example.com
              http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend: { service: { name: web, port: { number: 80 } } }
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: web-old, namespace: shop }
        spec:
          rules:
            - host: shop.example.com
              http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend: { service: { name: web-old, port: { number: 80 } } }
        """,
      good: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: web, namespace: shop }
        spec:
          rules:
            - host: shop.example.com
              http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend: { service: { name: web, port: { number: 80 } } }
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: web-old, namespace: shop }
        spec:
          rules:
            - host: shop.example.com
              http:
                paths:
                  - path: /old
                    pathType: Prefix
                    backend: { service: { name: web-old, port: { number: 80 } } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    var first: [[String]: ObjectSet.Member] = [:]
    var findings: [Finding] = []
    for ingress in objects.members("Ingress") where !Self.isCanary(ingress) {
      let ingressClass =
        ingress.root[at: "spec", "ingressClassName"].text
        ?? ingress.annotations["kubernetes.io/ingress.class"] ?? ""
      for rule in ingress.root[at: "spec", "rules"].items {
        let host = rule["host"].text ?? ""
        for path in rule[at: "http", "paths"].items {
          let (text, type) = (path["path"].text ?? "/", path["pathType"].text ?? "")
          let key = [ingressClass, host, text, type]
          guard let other = first[key] else {
            first[key] = ingress
            continue
          }
          // The same identity twice is another fault, and is reported as that.
          guard other.identity != ingress.identity else { continue }
          findings.append(
            finding(
              path["path"],
              "\(host.isEmpty ? "every host" : host) \(text) is in \(other.identity.description)"
                + " already", related: [other]))
        }
      }
    }
    return findings
  }

  private static func isCanary(_ ingress: ObjectSet.Member) -> Bool {
    ingress.annotations["nginx.ingress.kubernetes.io/canary"] == "true"
  }
}
