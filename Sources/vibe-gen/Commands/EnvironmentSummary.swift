import Environment
import Scalars

/// What an environment is, in one row.
enum EnvironmentSummary {
  static let head = ["NAME", "NAMESPACE", "REPLICAS", "POSTGRESQL", "SECRETS", "HOST", "BACKUP"]

  static func row(_ spec: EnvironmentSpec) -> [String] {
    [
      spec.name, spec.namespace.description, replicas(spec.server.scaling),
      postgres(spec.postgres.mode), secrets(spec.secrets.provider),
      spec.ingress?.host.description ?? "-", backup(spec.backup.destination),
    ]
  }

  private static func replicas(_ scaling: ServerSpec.Scaling) -> String {
    switch scaling {
    case .fixed(let replicas): "\(replicas)"
    case .automatic(let limits): "\(limits.minReplicas) to \(limits.maxReplicas)"
    }
  }

  private static func postgres(_ mode: PostgresSpec.Mode) -> String {
    switch mode {
    case .statefulSet: "one instance"
    case .cluster(_, let instances): "cluster of \(instances)"
    case .external(let server): "external, \(server.host)"
    }
  }

  private static func secrets(_ provider: SecretsSpec.Provider) -> String {
    switch provider {
    case .external: "external"
    case .sealed: "sealed"
    case .generated: "generated"
    }
  }

  private static func backup(_ destination: BackupSpec.Destination) -> String {
    switch destination {
    case .s3(let bucket, _, _): "s3://\(bucket)"
    case .gcs(let bucket): "gs://\(bucket)"
    case .volume(let size): "volume of \(size)"
    }
  }
}
