package import Findings

/// Paths for operators are not on public hosts.
package struct AdminPathPublic: Check {
  package static let info = CheckInfo(
    id: "sec-admin-endpoint-exposed",
    finds:
      "an Ingress path for administration, debugging or metrics that nothing restricts, or a program behind an Ingress with its administration switched on",
    why: "anybody reads the internals of the program, or stops it",
    mend: "take the path out of the Ingress, or let only known addresses or users through",
    source: "OWASP API Security Top 10 2023, API9; Prometheus documentation, Security",
    severity: .warning,
    certainty: .likely,
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
                  - path: /metrics
                    pathType: Prefix
                    backend: { service: { name: web, port: { name: http } } }
        """,
      good: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
          annotations: { nginx.ingress.kubernetes.io/whitelist-source-range: 10.0.0.0/8 }
        spec:
          rules:
            - host: shop.example.com
              http:
                paths:
                  - path: /metrics
                    pathType: Prefix
                    backend: { service: { name: web, port: { name: http } } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members("Ingress").filter { !Self.isRestricted($0) }.flatMap { ingress in
      ingress.root[at: "spec", "rules"].items.flatMap { rule in
        rule[at: "http", "paths"].items.flatMap { path in
          publicPath(path, rule["host"].text) + flags(behind: path, objects)
        }
      }
    }
  }

  private func publicPath(_ path: Cursor, _ host: String?) -> [Finding] {
    guard let text = path["path"].text,
      let first = text.split(separator: "/").first.map({ $0.prefix { $0 != "(" && $0 != "?" } }),
      Self.internals.contains(String(first))
    else { return [] }
    return [finding(path["path"], "the path \(text) is public on \(host ?? "every host")")]
  }

  /// Dangerous switches of the pods that a path leads to.
  private func flags(behind path: Cursor, _ objects: ObjectSet) -> [Finding] {
    let namespace = path.member.namespace
    guard let name = path[at: "backend", "service", "name"].text,
      let service = objects.member("Service", namespace, name)
    else { return [] }
    let selection = LabelSelection(map: service.root[at: "spec", "selector"])
    return objects.pods(selection, in: namespace).flatMap(\.containers).flatMap(\.arguments)
      .filter { argument in Self.switches.contains { argument.text?.hasPrefix($0) == true } }
      .filter { $0.text?.hasSuffix("=false") != true }
      .map { finding($0, "\($0.text ?? "") behind the public Ingress \(path.member.name)") }
  }

  private static let internals: Set<String> = [
    "metrics", "admin", "debug", "actuator", "-", "pprof", "_internal", "server-status",
  ]

  private static let switches = ["--web.enable-admin-api", "--web.enable-lifecycle"]

  /// Some annotation asks for an address, a user or a certificate.
  private static func isRestricted(_ ingress: ObjectSet.Member) -> Bool {
    ingress.annotations.keys.contains { key in
      let name = key.split(separator: "/").last.map(String.init) ?? key
      return name.hasPrefix("auth-") || name.hasSuffix("list-source-range")
        || name.hasSuffix("-snippet") || name == "router.middlewares" || name == "scheme"
    }
  }
}
