package import Contract
package import Environment
import Kubernetes
package import Scalars

/// Every Secret that an environment needs, with the keys that somebody reads and no others.
///
/// It follows from the modes of the environment alone: no cloud credentials where the dumps stay in
/// a volume, no password of the superuser anywhere. Each provider fills it in its own way: objects of
/// External Secrets or Sealed Secrets, or the file of `vibe-gen secrets generate`.
package struct SecretPlan: Sendable {
  package static let product: DNSName = "vibe-ensemble-secrets"
  package static let backup: DNSName = "vibe-ensemble-backup-secrets"
  package static let alertmanager: DNSName = "vibe-ensemble-alertmanager-secrets"
  package static let certificateAuthority: DNSName = "vibe-ensemble-postgres-ca"
  package static let databaseCertificate: DNSName = "vibe-ensemble-postgres-tls"

  /// In the order in which they are written.
  package var secrets: [PlannedSecret]

  package init(_ spec: EnvironmentSpec) {
    secrets = [SecretPlan.productSecret(spec)]
    if case .cluster = spec.postgres.mode {
      secrets += DatabaseRole.allCases.map(SecretPlan.roleSecret)
    }
    secrets += [
      SecretPlan.authoritySecret(spec), SecretPlan.certificateSecret(spec),
      SecretPlan.backupSecret(spec),
      SecretPlan.alertmanagerSecret(spec),
    ].compactMap { $0 }
  }

  /// The plan of one Secret; nil when the environment does not need it.
  package subscript(name: DNSName) -> PlannedSecret? { secrets.first { $0.name == name } }

  /// The Secret of a role where CloudNativePG makes the roles.
  package static func roleSecretName(_ role: DatabaseRole) -> DNSName {
    switch role {
    case .owner: "postgres-owner"
    case .monitor: "postgres-monitor"
    case .backup: "postgres-backup"
    }
  }

  /// Where the password of a role is kept.
  package static func password(of role: DatabaseRole, in spec: EnvironmentSpec) -> SecretAddress {
    if case .cluster = spec.postgres.mode {
      return SecretAddress(
        secret: roleSecretName(role), key: BasicAuthenticationKey.password.rawValue)
    }
    return SecretAddress(secret: product, key: role.passwordKey.rawValue)
  }

  // MARK: Secrets

  /// What the operations guide calls vibe-ensemble-secrets.
  private static func productSecret(_ spec: EnvironmentSpec) -> PlannedSecret {
    let url = DatabaseURL(PostgresConnection(spec))
    let server = ServerSecretKey.allCases.map { key in
      PlannedSecretEntry(
        key: key.rawValue,
        value: key.contractKey == .databaseURL
          ? .databaseURL(url, password: password(of: .owner, in: spec))
          : .init(key.contractKey.source))
    }
    let passwords = roles(spec).map { role in
      // Who runs an external server hands out its passwords.
      PlannedSecretEntry(
        key: role.passwordKey.rawValue,
        value: spec.postgres.isExternal
          ? .supplied("password of the role \(role.rawValue) of the external PostgreSQL")
          : .init(role.passwordKey.source))
    }
    return PlannedSecret(
      name: product, component: .server, type: nil,
      entries: server + passwords + grafanaEntries(spec))
  }

  /// The operations guide reads the password from this Secret; no pod but Grafana's does.
  private static func grafanaEntries(_ spec: EnvironmentSpec) -> [PlannedSecretEntry] {
    guard case .bundled = spec.monitoring.mode else { return [] }
    let key = SecretKey.grafanaAdminPassword
    return [PlannedSecretEntry(key: key.rawValue, value: .init(key.source))]
  }

  /// The roles whose passwords are keys of the product's Secret.
  private static func roles(_ spec: EnvironmentSpec) -> [DatabaseRole] {
    switch spec.postgres.mode {
    case .statefulSet, .external: DatabaseRole.allCases
    case .cluster: []
    }
  }

  /// CloudNativePG reads user name and password of a role from a Secret of this type.
  ///
  /// Source: CloudNativePG documentation, Declarative Role Management, "Password management".
  private static func roleSecret(_ role: DatabaseRole) -> PlannedSecret {
    PlannedSecret(
      name: roleSecretName(role), component: .database, type: BasicAuthenticationKey.type,
      entries: [
        PlannedSecretEntry(
          key: BasicAuthenticationKey.username.rawValue, value: .plain(role.rawValue)),
        PlannedSecretEntry(
          key: BasicAuthenticationKey.password.rawValue, value: .init(role.passwordKey.source)),
      ])
  }

  /// Where cert-manager does not make the certificate of the StatefulSet.
  private static func certificateSecret(_ spec: EnvironmentSpec) -> PlannedSecret? {
    guard case .certificate = PostgresConnection(spec).authority, !spec.provides.certManager
    else { return nil }
    return PlannedSecret(
      name: databaseCertificate, component: .database, type: nil,
      entries: IssuedSecretKey.allCases.map { key in
        PlannedSecretEntry(
          key: key.rawValue,
          value: .supplied("the file \(key.rawValue) that scripts/postgres-certificate.sh makes"))
      })
  }

  private static func authoritySecret(_ spec: EnvironmentSpec) -> PlannedSecret? {
    guard case .supplied = PostgresConnection(spec).authority else { return nil }
    return PlannedSecret(
      name: certificateAuthority, component: .database, type: nil,
      entries: [
        PlannedSecretEntry(
          key: CertificateAuthorityKey.certificate.rawValue,
          value: .supplied("certificate authority of the external PostgreSQL, PEM"))
      ])
  }

  private static func backupSecret(_ spec: EnvironmentSpec) -> PlannedSecret? {
    let entries: [PlannedSecretEntry] =
      switch spec.backup.destination {
      case .s3:
        [
          PlannedSecretEntry(
            key: S3SecretKey.accessKeyID.rawValue,
            value: .supplied("access key of a user that may only write and list the bucket")),
          PlannedSecretEntry(
            key: S3SecretKey.secretAccessKey.rawValue, value: .supplied("its secret access key")),
        ]
      case .gcs:
        [
          PlannedSecretEntry(
            key: GCSSecretKey.serviceAccount.rawValue,
            value: .supplied("key file of a service account that may only use the bucket"))
        ]
      case .volume: []
      }
    guard !entries.isEmpty else { return nil }
    return PlannedSecret(name: backup, component: .backup, type: nil, entries: entries)
  }

  /// What the receivers need, one key each; the Prometheus Operator reads it too.
  private static func alertmanagerSecret(_ spec: EnvironmentSpec) -> PlannedSecret? {
    let entries: [PlannedSecretEntry] = spec.monitoring.notifications.receivers.compactMap {
      receiver in
      ReceiverSecretKey(receiver).map {
        PlannedSecretEntry(key: $0.rawValue, value: .supplied(receiver.secretMeaning))
      }
    }
    guard !entries.isEmpty else { return nil }
    return PlannedSecret(name: alertmanager, component: .alertmanager, type: nil, entries: entries)
  }
}

extension PostgresSpec {
  var isExternal: Bool { if case .external = mode { true } else { false } }
}

extension ReceiverSpec {
  /// What belongs under the receiver's key, for people who fill it in.
  fileprivate var secretMeaning: String {
    switch kind {
    case .email(_, _, let smarthost, _): "password for the mail server \(smarthost.host)"
    case .slack(let channel): "address of an incoming webhook of Slack for \(channel)"
    case .pagerDuty: "integration key of a PagerDuty service, Events API v2"
    case .webhook: "address that alerts are posted to"
    }
  }
}
