package import Findings

/// Every host of an Ingress has a certificate.
package struct IngressWithoutTLS: Check {
  package static let info = CheckInfo(
    id: "sec-ingress-no-tls",
    finds: "a host that spec.tls does not cover",
    why:
      "passwords and tokens travel in clear, or the controller answers with its own invalid certificate",
    mend: "add the host to spec.tls, with the Secret of its certificate",
    source: "Kubernetes 1.33 API, IngressSpec.tls",
    example: CheckExample(
      bad: """
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
        """,
      good: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
        spec:
          tls: [{ hosts: [shop.example.com], secretName: web-tls }]
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
    objects.members("Ingress").flatMap { ingress -> [Finding] in
      guard !Self.endsElsewhere(ingress) else { return [] }
      let entries = ingress.root[at: "spec", "tls"].items
      let hosts = entries.flatMap { $0["hosts"].items.compactMap(\.text) }
      let coversAll = entries.contains { $0["hosts"].items.isEmpty }
      var seen: Set<String> = []
      return ingress.root[at: "spec", "rules"].items.compactMap { rule in
        guard !coversAll, seen.insert(rule["host"].text ?? "").inserted else { return nil }
        guard let host = rule["host"].text else {
          return finding(rule, "the rule for every host has no certificate")
        }
        guard !hosts.contains(where: { Self.covers($0, host) }) else { return nil }
        let known = hosts.isEmpty ? "none" : hosts.joined(separator: ", ")
        return finding(rule["host"], "host \(host) is in no spec.tls, which has \(known)")
      }
    }
  }

  /// A wildcard stands for one label.
  private static func covers(_ pattern: String, _ host: String) -> Bool {
    guard pattern.hasPrefix("*.") else { return pattern == host }
    guard let dot = host.firstIndex(of: ".") else { return false }
    return pattern == host || host[dot...] == pattern.dropFirst()
  }

  /// The certificate is the load balancer's, or the pods'.
  private static func endsElsewhere(_ ingress: ObjectSet.Member) -> Bool {
    ingress.annotations.contains { key, value in
      key.hasSuffix("/certificate-arn") || key.hasSuffix("/pre-shared-cert")
        || key.hasSuffix("/managed-certificates")
        || key.hasSuffix("/ssl-passthrough") && value == "true"
    }
  }
}
