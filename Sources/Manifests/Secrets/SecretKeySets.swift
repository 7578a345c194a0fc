import Contract
import Kubernetes

/// The keys of vibe-ensemble-secrets that the server reads: those of its secret configuration keys.
struct ServerSecretKey: KeySet {
  let contractKey: SecretKey

  var rawValue: String { contractKey.rawValue }

  init(_ contractKey: SecretKey) { self.contractKey = contractKey }

  init?(rawValue: String) {
    guard let key = ServerSecretKey.allCases.first(where: { $0.rawValue == rawValue }) else {
      return nil
    }
    self = key
  }

  static var allCases: [ServerSecretKey] {
    ConfigurationKey.allCases.compactMap { key in
      guard case .secret(let secretKey) = key.origin else { return nil }
      return ServerSecretKey(secretKey)
    }
  }
}

/// The keys of vibe-ensemble-secrets that hold the passwords of the StatefulSet's roles.
struct RolePasswordKey: KeySet {
  let role: DatabaseRole

  var rawValue: String { role.passwordKey.rawValue }

  init(_ role: DatabaseRole) { self.role = role }

  init?(rawValue: String) {
    guard let role = DatabaseRole.allCases.first(where: { $0.passwordKey.rawValue == rawValue })
    else { return nil }
    self.role = role
  }

  static var allCases: [RolePasswordKey] { DatabaseRole.allCases.map(RolePasswordKey.init) }
}

/// The one key of vibe-ensemble-secrets that a backup reads.
enum BackupPasswordKey: KeySet {
  case password

  var rawValue: String { DatabaseRole.backup.passwordKey.rawValue }

  init?(rawValue: String) {
    guard rawValue == DatabaseRole.backup.passwordKey.rawValue else { return nil }
    self = .password
  }
}

/// The one key of vibe-ensemble-secrets that Grafana reads.
enum GrafanaPasswordKey: KeySet {
  case password

  var rawValue: String { SecretKey.grafanaAdminPassword.rawValue }

  init?(rawValue: String) {
    guard rawValue == SecretKey.grafanaAdminPassword.rawValue else { return nil }
    self = .password
  }
}

/// The keys of a Secret of type `kubernetes.io/basic-auth`.
enum BasicAuthenticationKey: String, KeySet {
  case username, password

  static let type = "kubernetes.io/basic-auth"
}

extension S3SecretKey: KeySet {}
extension GCSSecretKey: KeySet {}
