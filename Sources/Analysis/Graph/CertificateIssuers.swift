import Kubernetes

/// A name for which an issuer is asked.
struct CertificateRequest {
  /// The field with the name.
  var host: Cursor
  var issuer: ObjectSet.Member

  /// All names of Certificates, and of the Ingresses that ask by annotation, whose issuer is there.
  static func all(in objects: ObjectSet) -> [CertificateRequest] {
    objects.members("Certificate").flatMap { certificate -> [CertificateRequest] in
      let spec = certificate.root["spec"]
      let reference = spec["issuerRef"]
      return requests(
        spec["dnsNames"].items + [spec["commonName"]].filter(\.exists),
        kind: reference["kind"].text ?? "Issuer", name: reference["name"].text,
        certificate.namespace, objects)
    }
      + objects.members("Ingress").flatMap { ingress -> [CertificateRequest] in
        let hosts = ingress.root[at: "spec", "tls"].items.flatMap { $0["hosts"].items }
        return [("Issuer", "issuer"), ("ClusterIssuer", "cluster-issuer")].flatMap { kind, key in
          requests(
            hosts, kind: kind, name: ingress.annotations["cert-manager.io/" + key],
            ingress.namespace, objects)
        }
      }
  }

  private static func requests(
    _ hosts: [Cursor], kind: String, name: String?, _ namespace: String, _ objects: ObjectSet
  ) -> [CertificateRequest] {
    let identity = ObjectIdentity(
      group: "cert-manager.io", kind: kind, namespace: kind == "Issuer" ? namespace : "",
      name: name ?? "")
    guard let issuer = objects.member(identity) else { return [] }
    return hosts.map { CertificateRequest(host: $0, issuer: issuer) }
  }
}

/// A way in which an ACME issuer proves a name.
///
/// Source: cert-manager 1.15 documentation, "ACME: Solving challenges": a solver without selector
/// takes every name; a wildcard takes DNS01.
struct ChallengeSolver {
  var names: [String]
  var zones: [String]
  var isByDNS: Bool

  init(_ solver: Cursor) {
    let selector = solver["selector"]
    names = selector["dnsNames"].items.compactMap(\.text)
    zones = selector["dnsZones"].items.compactMap(\.text)
    isByDNS = solver["dns01"].exists
  }

  func covers(_ host: String) -> Bool {
    if host.hasPrefix("*."), !isByDNS { return false }
    guard !names.isEmpty || !zones.isEmpty else { return true }
    return names.contains(host) || zones.contains { host == $0 || host.hasSuffix("." + $0) }
  }
}
