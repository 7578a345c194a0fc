import Contract
import Environment
import Kubernetes
import Scalars
import Testing
import YAML

@Suite("Ingress") struct IngressTests {
  /// Of the annotations that ingress-nginx has, those that the set may use.
  ///
  /// Source: ingress-nginx documentation, Annotations.
  static let known: Set = [
    "cors-allow-credentials", "cors-allow-headers", "cors-allow-methods", "cors-allow-origin",
    "cors-expose-headers", "cors-max-age", "denylist-source-range", "enable-cors",
    "force-ssl-redirect", "limit-burst-multiplier", "limit-connections", "limit-rps",
    "proxy-body-size", "proxy-buffering", "proxy-connect-timeout", "proxy-http-version",
    "proxy-read-timeout", "proxy-send-timeout", "ssl-redirect", "whitelist-source-range",
  ]

  static let environments = ["staging", "production", "admin-ingress", "sealed-secrets"]

  @Test(
    "only annotations that the controller knows, none of them a snippet", arguments: environments)
  func annotations(name: String) throws {
    for ingress in try ingresses(name) {
      let prefix = "nginx.ingress.kubernetes.io/"
      for key in ingress.node.at("metadata", "annotations")?.strings.keys.map({ $0 }) ?? [] {
        #expect(key.hasPrefix(prefix) && Self.known.contains(String(key.dropFirst(prefix.count))))
      }
    }
  }

  @Test("every ingress has TLS for its hosts and redirects to it", arguments: environments)
  func encryption(name: String) throws {
    for ingress in try ingresses(name) {
      let hosts = ingress.spec.list("rules").compactMap { $0["host"]?.text }
      #expect(ingress.spec.list("tls").flatMap { $0.list("hosts") }.compactMap(\.text) == hosts)
      #expect(annotation(ingress, "ssl-redirect") == "true")
    }
  }

  @Test("metrics are never public", arguments: environments)
  func metrics(name: String) throws {
    for ingress in try ingresses(name) {
      let ports = ingress.node.everyNode.compactMap { $0.at("backend", "service", "port", "name") }
      #expect(Set(ports.compactMap(\.text)) == [ServerPort.http.rawValue])
    }
  }

  @Test("what is not public is denied under every public name", arguments: environments)
  func closedPaths(name: String) throws {
    let spec = try BuiltEnvironment.spec(named: name)
    let hosts = [spec.ingress?.host, spec.ingress?.apiHost].compactMap { $0?.description }
    for path in ServerPath.allCases where !path.isPublic && path.port == .http {
      for host in hosts {
        let found = try ingresses(name).filter { routes($0, host: host, path: path.rawValue) }
        let denied = found.map { annotation($0, "denylist-source-range") }
        #expect(denied == ["0.0.0.0/0,::/0"], "\(host)\(path.rawValue)")
      }
    }
  }

  @Test("the administration API has a host of its own, for the named networks only")
  func administration() throws {
    let admin = try #require(
      ingresses("admin-ingress").first { $0.name == "vibe-ensemble-admin-ingress" })
    #expect(annotation(admin, "whitelist-source-range") == "10.0.0.0/8,192.0.2.0/24")
    #expect(routes(admin, host: "admin.vibe.example.org", path: ServerPath.admin.rawValue))
    #expect(!(try ingresses("production")).contains { $0.name == "vibe-ensemble-admin-ingress" })
  }

  @Test("a quiet stream stays open as long as the environment says")
  func streams() throws {
    var spec = try BuiltEnvironment.spec(named: "production")
    spec.ingress?.streamIdleSeconds = 1234
    spec.ingress?.maxBodySize = "1536Ki"
    let objects = try BuiltEnvironment(spec).objects
    let ingress = try #require(objects.first { $0.name == "vibe-ensemble-ingress" })
    #expect(annotation(ingress, "proxy-read-timeout") == "1234")
    #expect(annotation(ingress, "proxy-send-timeout") == "1234")
    #expect(annotation(ingress, "proxy-buffering") == "off")
    #expect(annotation(ingress, "proxy-body-size") == "1572864")
  }

  private func ingresses(_ name: String) throws -> [ManifestObject] {
    try BuiltEnvironment(named: name).objects.filter { $0.kind == "Ingress" }
  }

  private func annotation(_ ingress: ManifestObject, _ name: String) -> String? {
    ingress.node.at("metadata", "annotations")?.strings["nginx.ingress.kubernetes.io/\(name)"]
  }

  /// Exactly this path, under this host.
  private func routes(_ ingress: ManifestObject, host: String, path: String) -> Bool {
    ingress.spec.list("rules").contains { rule in
      rule["host"]?.text == host
        && (rule["http"]?.list("paths") ?? []).contains { $0["path"]?.text == path }
    }
  }
}
