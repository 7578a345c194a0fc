import Contract
import Environment
import Kubernetes
import Scalars

/// The ways in from outside, by ingress-nginx.
///
/// Only annotations that the controller knows are used, and none of the snippets, which it refuses
/// by default since 1.9. `/metrics` is on a port that no ingress names. Response headers such as
/// Strict-Transport-Security are the server's.
///
/// Source: ingress-nginx documentation, Annotations.
enum PublicIngress {
  static func objects(
    _ spec: EnvironmentSpec, service: ServiceReference<ServerPort>, certificates: Certificates
  ) -> [Ingress] {
    guard let ingress = spec.ingress, let controller = spec.provides.ingressController else {
      return []
    }
    let maker = Maker(
      spec: spec, ingress: ingress, controller: controller, service: service,
      certificates: certificates)
    return [maker.open, maker.closed] + [maker.admin].compactMap { $0 }
  }

  /// What a browser's script may send: tokens, and the headers of the Model Context Protocol.
  private static let allowedHeaders = [
    "Accept", "Authorization", "Content-Type", "Idempotency-Key", "Last-Event-ID",
    "MCP-Protocol-Version", "Mcp-Method", "Mcp-Name", "Mcp-Session-Id",
  ]

  /// What it may read of the answer beside the body.
  private static let exposedHeaders = ["Mcp-Session-Id", "Retry-After", "WWW-Authenticate"]

  /// What all of them share.
  private struct Maker {
    var spec: EnvironmentSpec
    var ingress: Environment.IngressSpec
    var controller: ProvidesSpec.IngressController
    var service: ServiceReference<ServerPort>
    var certificates: Certificates

    /// Everything under the public names.
    var open: Ingress {
      object(
        "vibe-ensemble-ingress", annotations: limits.merging(crossOrigin),
        hosts: ingress.publicHosts,
        paths: [ServerPath.dashboard.rawValue], certificate: certificates.publicCertificate?.secret)
    }

    /// The paths under the public names that are nobody's business outside.
    ///
    /// Of two paths the longer one wins, and this one lets no address through.
    var closed: Ingress {
      let paths = ServerPath.allCases.filter { !$0.isPublic && $0.port == .http }
      return object(
        "vibe-ensemble-closed-ingress",
        annotations: ["denylist-source-range": "0.0.0.0/0,::/0"], hosts: ingress.publicHosts,
        paths: paths.map(\.rawValue), certificate: certificates.publicCertificate?.secret)
    }

    /// The administration API under its own name for the networks that may use it; nil: closed.
    var admin: Ingress? {
      ingress.admin.map { admin in
        let networks = admin.allowedNetworks.map(\.description).joined(separator: ",")
        return object(
          "vibe-ensemble-admin-ingress",
          annotations: limits.merging(["whitelist-source-range": networks]), hosts: [admin.host],
          paths: [ServerPath.admin.rawValue], certificate: certificates.adminCertificate?.secret)
      }
    }

    // MARK: Annotations

    /// Streams and WebSockets stay open while idle, and nothing of a stream is held back.
    ///
    /// The upgrade to WebSocket needs no annotation.
    private var limits: StringMap<String> {
      let rate = ingress.rateLimit
      return [
        "limit-burst-multiplier": String(rate.burstMultiplier),
        "limit-connections": String(rate.connections),
        "limit-rps": String(rate.requestsPerSecond),
        "proxy-body-size": size(ingress.maxBodySize),
        "proxy-buffering": "off",
        "proxy-connect-timeout": "5",
        "proxy-http-version": "1.1",
        "proxy-read-timeout": String(ingress.streamIdleSeconds),
        "proxy-send-timeout": String(ingress.streamIdleSeconds),
      ]
    }

    /// Browsers of other origins; none when the environment names none.
    private var crossOrigin: StringMap<String> {
      guard !ingress.corsOrigins.isEmpty else { return [:] }
      return [
        "enable-cors": "true",
        "cors-allow-credentials": "true",
        "cors-allow-headers": PublicIngress.allowedHeaders.joined(separator: ", "),
        "cors-allow-methods": "GET, POST, PUT, PATCH, DELETE, OPTIONS",
        "cors-allow-origin": ingress.corsOrigins.joined(separator: ", "),
        "cors-expose-headers": PublicIngress.exposedHeaders.joined(separator: ", "),
        "cors-max-age": "86400",
      ]
    }

    /// Plain HTTP answers with a redirect only.
    private var encryption: StringMap<String> {
      ingress.tls == nil
        ? ["ssl-redirect": "false"]
        : ["force-ssl-redirect": "true", "ssl-redirect": "true"]
    }

    /// As nginx reads it: whole mebibytes if possible, else bytes.
    private func size(_ quantity: Quantity) -> String {
      let bytes = quantity.units
      return bytes % (1 << 20) == 0 ? "\(bytes >> 20)m" : String(bytes)
    }

    private func prefixed(_ annotations: StringMap<String>) -> StringMap<String> {
      StringMap(
        uniqueKeys: annotations.entries.map { ("nginx.ingress.kubernetes.io/\($0.key)", $0.value) })
    }

    // MARK: Object

    private func object(
      _ name: DNSName, annotations: StringMap<String>, hosts: [DNSName], paths: [String],
      certificate: SecretReference<TLSSecretKey>?
    ) -> Ingress {
      let backend = IngressBackend(service: service, port: .http)
      let rules = hosts.map { host in
        IngressRule(
          host: host,
          http: HTTPIngressRuleValue(
            paths: paths.map { HTTPIngressPath(path: $0, pathType: .prefix, backend: backend) }))
      }
      return Ingress(
        metadata: ObjectMeta(
          name, of: .server, in: spec, annotations: prefixed(annotations.merging(encryption))),
        spec: Kubernetes.IngressSpec(
          ingressClassName: controller.className,
          tls: certificate.map { [IngressTLS(hosts: hosts, secret: $0)] }, rules: rules))
    }
  }
}
