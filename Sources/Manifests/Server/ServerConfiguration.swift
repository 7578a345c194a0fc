import Contract
import Environment
import Kubernetes
import Scalars

/// The server's configuration: every key of `Contract` that has a value and is no secret.
///
/// Defaults are written out too, so that what runs is what stands in `out/`, whatever the image's
/// own defaults are.
struct ServerConfiguration {
  var configMap: ConfigMap

  init(_ spec: EnvironmentSpec) {
    configMap = ConfigMap(
      metadata: ObjectMeta("vibe-ensemble-config", of: .server, in: spec),
      data: Self.variables(spec))
  }

  /// For a container that takes all keys as environment variables.
  var reference: ConfigMapReference<NoKey> { configMap.reference(keys: NoKey.self) }

  /// Changes with every value, so that a pod template that carries it rolls when one changes.
  var checksum: String {
    let lines = (configMap.data ?? [:]).entries.map { "\($0.key)=\($0.value)\n" }
    return SHA256.hexadecimal(of: Array(lines.joined().utf8))
  }

  // MARK: Values

  /// Values by environment variable.
  private static func variables(_ spec: EnvironmentSpec) -> StringMap<String> {
    StringMap(
      uniqueKeys: ConfigurationKey.allCases.compactMap { key in
        value(of: key, spec).map { (key.environmentVariable, $0) }
      })
  }

  private static func value(of key: ConfigurationKey, _ spec: EnvironmentSpec) -> String? {
    switch key.origin {
    case .secret: nil
    case .derived: derived(key, spec) ?? key.defaultValue
    case .environmentFile:
      spec.server.configuration.first { $0.key == key }?.value ?? key.defaultValue
    }
  }

  /// What other settings of the environment decide; nil: the default stands.
  private static func derived(_ key: ConfigurationKey, _ spec: EnvironmentSpec) -> String? {
    switch key {
    // A pod is reached by its own address: the loopback defaults are for a laptop.
    case .httpHost, .metricsHost: "0.0.0.0"
    case .httpPublicURL: publicURL(spec)
    case .httpHosts: list(spec.ingress?.hosts.map(\.description))
    case .httpOrigins: list(spec.ingress?.corsOrigins)
    case .shutdownDrain: "\(spec.server.drainSeconds)s"
    case .databasePoolSize: String(spec.server.databasePoolSize)
    case .databaseSSLMode: PostgresConnection(spec).sslMode
    case .databaseSSLRootCertificate:
      PostgresConnection(spec).authority == .none
        ? nil
        : "\(ServerProgram.certificatesFolder)/\(CertificateAuthorityKey.certificate.rawValue)"
    default: nil
    }
  }

  private static func publicURL(_ spec: EnvironmentSpec) -> String {
    guard let ingress = spec.ingress else {
      // `kubectl port-forward service/vibe-ensemble-service 8080:80` is the way in.
      return "http://localhost:\(ServerPort.http.number)"
    }
    return "\(ingress.tls == nil ? "http" : "https")://\(ingress.host)"
  }

  /// Nil for an empty list: the key is then unset.
  private static func list(_ entries: [String]?) -> String? {
    guard let entries, !entries.isEmpty else { return nil }
    return entries.joined(separator: ",")
  }
}
