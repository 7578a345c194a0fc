package import Findings
import Kubernetes

/// No Ingress needs what ingress-nginx switched off.
package struct SnippetDisabled: Check {
  package static let info = CheckInfo(
    id: "api-annotation-disabled",
    finds: "an annotation that puts lines into the configuration of ingress-nginx",
    why: "snippets are off since version 1.9, so its webhook refuses the Ingress",
    mend: "use the annotation made for the purpose",
    source: "ingress-nginx 1.12, ConfigMap: allow-snippet-annotations (default false)",
    example: CheckExample(
      bad: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
          annotations:
            nginx.ingress.kubernetes.io/configuration-snippet: proxy_read_timeout 60;
        spec:
          defaultBackend: { service: { name: web, port: { number: 80 } } }
        """,
      good: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
          annotations:
            nginx.ingress.kubernetes.io/proxy-read-timeout: "60"
        spec:
          defaultBackend: { service: { name: web, port: { number: 80 } } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let isAllowed = objects.members("ConfigMap").contains {
      $0.root[at: "data", "allow-snippet-annotations"].text == "true"
    }
    guard !isAllowed else { return [] }
    return objects.members("Ingress").flatMap { $0.root[at: "metadata", "annotations"].entries }
      .filter { $0.key.hasPrefix("nginx.ingress.kubernetes.io/") && $0.key.hasSuffix("-snippet") }
      .map { finding($0.value, "\($0.key) is off unless allow-snippet-annotations is set") }
  }
}
