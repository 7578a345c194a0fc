package import Findings
import Kubernetes

/// Every issuer that a Certificate asks is there or declared.
package struct IssuerMissing: Check {
  package static let info = CheckInfo(
    id: "ref-issuer-missing",
    finds: "a Certificate, or an annotation of an Ingress, that asks an issuer which is nowhere",
    why: "the certificate is never issued, and its Secret never appears",
    mend: "correct the name, add the issuer, or declare it as existing",
    source: "cert-manager 1.15 documentation, Certificate resource: issuerRef",
    facts: [.objectsElsewhere],
    example: CheckExample(
      bad: """
        apiVersion: cert-manager.io/v1
        kind: Issuer
        metadata: { name: letsencrypt, namespace: shop }
        spec: { selfSigned: {} }
        ---
        apiVersion: cert-manager.io/v1
        kind: Certificate
        metadata: { name: web, namespace: shop }
        spec:
          secretName: web-tls
          dnsNames: [shop.example.com]
          issuerRef: { kind: Issuer, name: letsencrpt }
        """,
      good: """
        apiVersion: cert-manager.io/v1
        kind: Issuer
        metadata: { name: letsencrypt, namespace: shop }
        spec: { selfSigned: {} }
        ---
        apiVersion: cert-manager.io/v1
        kind: Certificate
        metadata: { name: web, namespace: shop }
        spec:
          secretName: web-tls
          dnsNames: [shop.example.com]
          issuerRef: { kind: Issuer, name: letsencrypt }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    findings(missing: objects.missing("Issuer", "ClusterIssuer"), in: objects)
  }

  package func undecided(on objects: ObjectSet) -> [Undecided] {
    undecided(objects.elsewhere("Issuer"))
  }
}
