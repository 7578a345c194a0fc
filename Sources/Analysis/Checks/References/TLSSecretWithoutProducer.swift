package import Findings
import Kubernetes

/// Every Secret with a certificate is made by somebody.
package struct TLSSecretWithoutProducer: Check {
  package static let info = CheckInfo(
    id: "ref-tls-secret-producer",
    finds: "an Ingress or Gateway with a TLS Secret that is not there and that nothing makes",
    why: "the controller serves its own certificate, and every client refuses it",
    mend: "add a Certificate with this secretName, an issuer annotation, or the Secret",
    source: "Kubernetes 1.33 API, IngressTLS; cert-manager 1.15, Annotated Ingress resource",
    example: CheckExample(
      bad: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: web, namespace: shop }
        spec: { tls: [{ hosts: [shop.example.com], secretName: web-tls }] }
        """,
      good: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
          annotations: { cert-manager.io/cluster-issuer: letsencrypt }
        spec: { tls: [{ hosts: [shop.example.com], secretName: web-tls }] }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let ingresses = objects.members("Ingress").filter { !$0.asksForCertificates }.flatMap {
      $0.root[at: "spec", "tls"].items.map { ($0["secretName"], $0.member.namespace) }
    }
    let gateways = objects.members("Gateway").filter {
      $0.identity.group == "gateway.networking.k8s.io" && !$0.asksForCertificates
    }.flatMap { gateway in
      gateway.root[at: "spec", "listeners"].items.flatMap {
        $0[at: "tls", "certificateRefs"].items
      }.map { ($0["name"], $0["namespace"].text ?? gateway.namespace) }
    }
    var seen: Set<[String]> = []
    return (ingresses + gateways).compactMap { field, namespace in
      guard let name = field.text, !name.isEmpty, objects.namespaces.contains(namespace),
        !objects.hasSecret(name, in: namespace),
        seen.insert(["\(field.member.index)", name]).inserted
      else { return nil }
      let target = ObjectIdentity(group: "", kind: "Secret", namespace: namespace, name: name)
      return finding(
        field,
        "nothing makes Secret '\(name)': no Secret, no Certificate and no issuer annotation",
        hint: objects.hint(for: target))
    }
  }
}
