package import Findings
import Kubernetes

/// Every Service that an Ingress leads to is there.
package struct IngressServiceMissing: Check {
  package static let info = CheckInfo(
    id: "ref-ingress-service-missing",
    finds: "an Ingress that leads to a Service which is nowhere",
    why: "the controller answers 503",
    mend: "correct the name, or add the Service in the namespace of the Ingress",
    source: "Kubernetes 1.33 API, networking/v1 IngressServiceBackend",
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
                    backend: { service: { name: webb, port: { name: http } } }
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
                    backend: { service: { name: web, port: { name: http } } }
        """,
      facts: Facts(
        objects: [DeclaredObject(group: "networking.k8s.io", kind: "IngressClass", name: "nginx")]))
  )

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.missing("Service").filter { $0.name.member.kind == "Ingress" }.map { reference in
      finding(
        reference.name, "no Service is called '\(reference.target.name)'",
        hint: objects.hint(for: reference.target))
    }
  }
}
