import Contract
import Environment
import Kubernetes
import Scalars

/// postgres_exporter beside a database that has no exporter of its own.
///
/// CloudNativePG's instances have one inside, so the mode `cluster` needs none of this.
struct PostgresExporter {
  private static let passwordFolder = "/run/secrets/database"
  private static let authorityFolder = "/run/secrets/database-authority"
  private static let queriesFolder = "/etc/postgres-exporter"

  var spec: EnvironmentSpec
  var secret: SecretReference<MonitorPasswordKey>
  /// Who vouches for the server's certificate; nil: nobody is asked.
  var authority: SecretReference<CertificateAuthorityKey>?

  /// In the order of the file.
  var objects: [ManifestObject] {
    [ManifestObject(serviceAccount), ManifestObject(queries), ManifestObject(deployment)]
  }

  var workload: Workload {
    Workload(
      name: Component.postgresExporter.name, selector: Component.postgresExporter.selector,
      template: deployment.spec.template, maximumPods: 1)
  }

  var target: ScrapeTarget {
    .pods(
      .postgres, deployment.reference(ports: PostgresExporterPort.self), port: .metrics,
      peer: .workload(workload))
  }

  private var serviceAccount: ServiceAccount {
    ServiceAccount(
      metadata: ObjectMeta("postgres-exporter-sa", of: .postgresExporter, in: spec),
      automountServiceAccountToken: false)
  }

  private var queries: ConfigMap {
    ConfigMap(
      metadata: ObjectMeta("postgres-exporter-queries", of: .postgresExporter, in: spec),
      keys: ExporterFile.self
    ) { _ in BackupQuery.text }
  }

  private var deployment: Deployment {
    Deployment(
      metadata: ObjectMeta("postgres-exporter", of: .postgresExporter, in: spec),
      spec: DeploymentSpec(
        replicas: 1,
        revisionHistoryLimit: 5,
        // Two at a time would count the same database twice.
        strategy: DeploymentStrategy(type: .recreate),
        selector: LabelSelector(matchLabels: Component.postgresExporter.selector),
        template: PodTemplateSpec(
          metadata: ObjectMeta(
            labels: Component.postgresExporter.labels(spec),
            // Read at start only.
            annotations: [
              "checksum/config": SHA256.hexadecimal(of: Array(BackupQuery.text.utf8))
            ]), spec: pod)))
  }

  private var mounts: [PodMount] {
    let authority = authority.map { secret in
      PodMount(
        Volume(name: "authority", secret: secret, keys: [.certificate], defaultMode: 0o440),
        Self.authorityFolder)
    }
    return [
      PodMount(
        Volume(name: "password", secret: secret, keys: [.password], defaultMode: 0o440),
        Self.passwordFolder),
      PodMount(
        Volume(
          name: "queries", configMap: queries.reference(keys: ExporterFile.self),
          defaultMode: 0o444), Self.queriesFolder),
    ] + [authority].compactMap { $0 }
  }

  private var pod: PodSpec {
    let mounts = mounts
    return PodSpec(
      serviceAccountName: serviceAccount.reference,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      securityContext: .restricted(user: Images.postgresExporter.user),
      containers: [container(mounts)],
      volumes: mounts.compactMap(\.volume))
  }

  private func container(_ mounts: [PodMount]) -> Container {
    Container(
      name: "postgres-exporter",
      image: Images.postgresExporter.reference,
      imagePullPolicy: .ifNotPresent,
      // The collector is off by default. Own queries are deprecated in favour of another exporter,
      // which would be one more pod with a password; 0.17 has them still.
      // Source: postgres_exporter 0.16.0, README, "Flags".
      args: [
        "--collector.postmaster",
        "--extend.query-path=\(Self.queriesFolder)/\(ExporterFile.queries.rawValue)",
        "--log.format=json",
      ],
      ports: .all(PostgresExporterPort.self),
      env: environment,
      resources: .exporter,
      livenessProbe: .http(
        "/", port: PostgresExporterPort.metrics,
        timing: ProbeTiming(periodSeconds: 15, timeoutSeconds: 5, failureThreshold: 4)),
      readinessProbe: .http(
        "/", port: PostgresExporterPort.metrics,
        timing: ProbeTiming(periodSeconds: 10, timeoutSeconds: 3, failureThreshold: 3)),
      securityContext: .restricted(user: Images.postgresExporter.user),
      volumeMounts: mounts.map(\.volumeMount))
  }

  /// Source: postgres_exporter 0.16.0, README, "Environment Variables".
  private var environment: [EnvVar] {
    let connection = PostgresConnection(spec)
    let certificate =
      authority == nil
      ? "" : "&sslrootcert=\(Self.authorityFolder)/\(CertificateAuthorityKey.certificate.rawValue)"
    return [
      EnvVar(
        name: "DATA_SOURCE_URI",
        value: "\(connection.host):\(connection.port)/\(connection.database)"
          + "?sslmode=\(connection.sslMode)" + certificate),
      EnvVar(name: "DATA_SOURCE_USER", value: DatabaseRole.monitor.rawValue),
      EnvVar(
        name: "DATA_SOURCE_PASS_FILE",
        value: "\(Self.passwordFolder)/\(MonitorPasswordKey.password.rawValue)"),
    ]
  }
}

/// The one key of vibe-ensemble-secrets that the exporter reads.
enum MonitorPasswordKey: KeySet {
  case password

  var rawValue: String { DatabaseRole.monitor.passwordKey.rawValue }

  init?(rawValue: String) {
    guard rawValue == DatabaseRole.monitor.passwordKey.rawValue else { return nil }
    self = .password
  }
}
