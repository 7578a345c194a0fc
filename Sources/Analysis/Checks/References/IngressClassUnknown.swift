package import Findings
import Kubernetes

/// Every IngressClass that an Ingress asks for is there or declared.
package struct IngressClassUnknown: Check {
  package static let info = CheckInfo(
    id: "ref-ingress-class-unknown",
    finds: "an Ingress of a class which nobody declares",
    why: "no controller takes it up: the host answers 404, or not at all",
    mend: "correct the name, or declare the class that the cluster has",
    source: "Kubernetes documentation, Ingress: Ingress class",
    severity: .warning,
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
          ingressClassName: ngnix
          rules:
            - host: shop.example.com
              http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend: { service: { name: web, port: { name: http } } }
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
    objects.missing("IngressClass").map { reference in
      finding(
        reference.name, "no IngressClass is called '\(reference.target.name)'",
        hint: objects.hint(for: reference.target))
    }
  }
}
