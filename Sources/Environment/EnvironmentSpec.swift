package import Scalars

/// One environment, decoded: everything that operators may decide, with defaults filled in.
///
/// The field order is that of the files. Each group of settings is a file of this folder.
package struct EnvironmentSpec: Sendable {
  /// `production`: the name of the overlay file.
  package var name: String
  package var namespace: DNSLabel
  /// The cluster's version, 1.25 to 1.37, that the manifests must be accepted by.
  package var kubernetesVersion: KubernetesVersion
  package var server: ServerSpec
  package var postgres: PostgresSpec
  package var secrets: SecretsSpec
  /// Nil: reachable inside the cluster only.
  package var ingress: IngressSpec?
  package var backup: BackupSpec
  package var quota: QuotaSpec
  package var monitoring: MonitoringSpec
  package var objectives: ObjectivesSpec
  package var alerts: AlertsSpec
  package var security: SecuritySpec
  package var provides: ProvidesSpec
}
