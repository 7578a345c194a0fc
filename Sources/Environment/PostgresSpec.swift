package import Scalars

/// PostgreSQL: in the cluster by a StatefulSet or by CloudNativePG, or a server outside.
package struct PostgresSpec: Sendable {
  package var mode: Mode
  /// Connections kept free for people, 3 to 100; added to what the set computes.
  package var reservedConnections: Int

  package enum Mode: Sendable {
    /// One writer with its own volume.
    case statefulSet(InstanceSpec)
    /// CloudNativePG with streaming replicas; needs `provides.cloudNativePG`.
    case cluster(InstanceSpec, instances: Int)
    /// A server that somebody else runs.
    case external(ExternalPostgresSpec)
  }

  package struct InstanceSpec: Sendable {
    package var resources: ResourcesSpec
    /// Size of the volume.
    package var storage: Quantity
  }
}

/// Where an external PostgreSQL is reached.
package struct ExternalPostgresSpec: Sendable {
  package var host: DNSName
  package var port: Int
  package var sslMode: SSLMode
  /// Networks that the server's and the backups' egress policies open for it.
  package var networks: [CIDR]
  /// `max_connections` there, checked against what the set needs.
  package var maxConnections: Int

  /// Source: PostgreSQL 16 documentation, section 34.19.1 (libpq SSL modes); only the safe ones.
  package enum SSLMode: String, Sendable, CaseIterable {
    case require
    case verifyCA = "verify-ca"
    case verifyFull = "verify-full"
  }
}
