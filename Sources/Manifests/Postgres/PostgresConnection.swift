import Contract
package import Environment
import Scalars

/// How the environment's database is reached, by the server and by the backups.
package struct PostgresConnection: Sendable, Equatable {
  /// Relative to the namespace, or a full name outside the cluster.
  package var host: String
  package var port: Int
  package var database: String
  /// The role that the server logs in as.
  package var user: String
  /// As libpq calls it.
  package var sslMode: String
  package var authority: Authority

  /// Who vouches for the server's certificate.
  package enum Authority: Sendable, Equatable {
    /// Nobody is asked.
    case none
    /// CloudNativePG's own, in the Secret `CLUSTER-ca`.
    case cluster
    /// In a Secret of the plan.
    case supplied
    /// That of the StatefulSet's certificate.
    case certificate
  }

  /// Name of the Cluster, and with a suffix of its Services and Secrets.
  package static let clusterName = "postgres"
  package static let serviceName = "postgres-service"

  package init(_ spec: EnvironmentSpec) {
    database = DatabaseFacts.name
    user = DatabaseRole.owner.rawValue
    port = DatabaseFacts.port
    switch spec.postgres.mode {
    case .statefulSet:
      host = PostgresConnection.serviceName
      // Without TLS: between pods of one namespace, and the network policy lets nobody else in.
      sslMode = spec.security.databaseTLS ? "verify-full" : "disable"
      authority = spec.security.databaseTLS ? .certificate : .none
    case .cluster:
      host = "\(PostgresConnection.clusterName)-rw"
      sslMode = "verify-full"
      authority = .cluster
    case .external(let external):
      host = external.host.description
      port = external.port
      sslMode = external.sslMode.rawValue
      authority = external.sslMode == .require ? .none : .supplied
    }
  }
}
