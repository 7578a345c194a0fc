package import Findings
import Kubernetes

/// An issuer has a way to prove every name that it is asked for.
package struct IssuerDomainNotCovered: Check {
  package static let info = CheckInfo(
    id: "ref-issuer-domain-not-covered",
    finds: "a host whose ACME issuer has no solver for its name",
    why: "the challenge is never answered, so the certificate is never issued",
    mend: "add the name to the solver's selector, or correct the host",
    source: "cert-manager 1.15 documentation, ACME: Solving challenges, dnsNames and dnsZones",
    example: CheckExample(
      bad: """
        apiVersion: cert-manager.io/v1
        kind: Issuer
        metadata: { name: letsencrypt, namespace: shop }
        spec:
          acme:
            solvers:
              - selector: { dnsZones: [example.com] }
                http01: { ingress: { ingressClassName: nginx } }
        ---
        apiVersion: cert-manager.io/v1
        kind: Certificate
        metadata: { name: web, namespace: shop }
        spec:
          secretName: web-tls
          dnsNames: [shop.example.org]
          issuerRef: { kind: Issuer, name: letsencrypt }
        """,
      good: """
        apiVersion: cert-manager.io/v1
        kind: Issuer
        metadata: { name: letsencrypt, namespace: shop }
        spec:
          acme:
            solvers:
              - selector: { dnsZones: [example.com] }
                http01: { ingress: { ingressClassName: nginx } }
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
    CertificateRequest.all(in: objects).compactMap { request in
      let solvers = request.issuer.root[at: "spec", "acme", "solvers"].items
        .map(ChallengeSolver.init)
      guard !solvers.isEmpty, let host = request.host.text,
        !solvers.contains(where: { $0.covers(host) })
      else { return nil }
      let known = solvers.flatMap { $0.names + $0.zones }
      let needsDNS = host.hasPrefix("*.") && !solvers.contains(where: \.isByDNS)
      return finding(
        request.host,
        "\(request.issuer.identity) has no solver for \(host)"
          + (needsDNS
            ? ": a wildcard takes dns01"
            : known.isEmpty ? "" : ": its solvers take \(known.joined(separator: ", "))"))
    }
  }
}
