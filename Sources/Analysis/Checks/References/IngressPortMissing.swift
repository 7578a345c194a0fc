package import Findings
import Kubernetes

/// Every port that an Ingress leads to is one of the Service's.
package struct IngressPortMissing: Check {
  package static let info = CheckInfo(
    id: "ref-ingress-port-missing",
    finds: "an Ingress that leads to a port which the Service lacks",
    why: "the controller answers 503",
    mend: "use a port of the Service",
    source: "Kubernetes 1.33 API, networking/v1 ServiceBackendPort",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selector: { app: web }
          ports: [{ name: http, port: 80 }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: web, namespace: shop }
        spec:
          ingressClassName: nginx
          rules:
            - host: shop.example.com
              http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend: { service: { name: web, port: { number: 8080 } } }
        """,
      good: """
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selector: { app: web }
          ports: [{ name: http, port: 80 }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: web, namespace: shop }
        spec:
          ingressClassName: nginx
          rules:
            - host: shop.example.com
              http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend: { service: { name: web, port: { number: 80 } } }
        """,
      facts: Facts(
        objects: [DeclaredObject(group: "networking.k8s.io", kind: "IngressClass", name: "nginx")]))
  )

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.missingKeys("Service").map { reference, key, known in
      let nearest = NearestName.of(key, in: known)
      return finding(
        reference.key ?? reference.name, "Service \(reference.target.name) has no port '\(key)'",
        hint: nearest.map { "did you mean '\($0)'?" }
          ?? (known.isEmpty ? nil : "it has " + known.map { "'\($0)'" }.joined(separator: ", ")))
    }
  }
}
