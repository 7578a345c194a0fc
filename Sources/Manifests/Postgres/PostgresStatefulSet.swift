import Contract
import Environment
import Kubernetes
import Scalars

/// PostgreSQL with one writer and its own volume.
///
/// One pod, always: two servers on one data folder destroy it, and a StatefulSet never starts the
/// second before the first is gone. More needs the mode `cluster`.
struct PostgresStatefulSet {
  var spec: EnvironmentSpec
  var instance: PostgresSpec.InstanceSpec
  var settings: PostgresSettings
  var files: PostgresFiles
  var passwords: SecretReference<RolePasswordKey>
  /// Nil: connections are not encrypted.
  var certificate: PostgresCertificate?

  /// The objects in the order of the file, and the pods that they come to.
  func build() -> (objects: [ManifestObject], workload: Workload) {
    let set = statefulSet
    let objects =
      (certificate?.objects ?? []) + [
        ManifestObject(serviceAccount), ManifestObject(configuration),
        ManifestObject(initialisation), ManifestObject(service(set)), ManifestObject(set),
      ]
    let workload = Workload(
      name: Component.database.name, selector: Component.database.selector,
      template: set.spec.template, maximumPods: 1,
      volumeClaims: [VolumeClaimDemand(count: 1, storage: instance.storage)])
    return (objects, workload)
  }

  // MARK: Objects beside the pods

  private var serviceAccount: ServiceAccount {
    ServiceAccount(
      metadata: ObjectMeta("postgres-sa", of: .database, in: spec),
      automountServiceAccountToken: false)
  }

  private enum ConfigurationFile: String, KeySet {
    case settings = "postgresql.conf"
    case authentication = "pg_hba.conf"
  }

  private var configuration: ConfigMap {
    ConfigMap(
      metadata: ObjectMeta("postgres-config", of: .database, in: spec), keys: ConfigurationFile.self
    ) { file in
      switch file {
      case .settings: files.configuration
      case .authentication: files.hostBasedAuthentication
      }
    }
  }

  private enum InitialisationFile: String, KeySet {
    /// Run by the image's entry point in the order of the names.
    case script = "10-roles.sh"
    case statements = "roles.sql"
  }

  private var initialisation: ConfigMap {
    ConfigMap(
      metadata: ObjectMeta("postgres-init", of: .database, in: spec), keys: InitialisationFile.self
    ) { file in
      switch file {
      case .script: files.rolesScript
      case .statements: files.rolesSQL
      }
    }
  }

  /// Headless: one pod, so its address is the service's, and the StatefulSet needs such a one.
  private func service(_ set: StatefulSet) -> Service {
    Service(
      metadata: ObjectMeta(
        DNSName(stringLiteral: PostgresConnection.serviceName), of: .database, in: spec),
      spec: ServiceSpec(
        set.reference(ports: PostgresPort.self), clusterIP: "None",
        ports: [.postgres: DatabaseFacts.port]))
  }

  // MARK: StatefulSet

  private var statefulSet: StatefulSet {
    StatefulSet(
      metadata: ObjectMeta("postgres", of: .database, in: spec),
      spec: StatefulSetSpec(
        serviceName: DNSLabel(stringLiteral: PostgresConnection.serviceName),
        replicas: 1,
        revisionHistoryLimit: 5,
        podManagementPolicy: .orderedReady,
        updateStrategy: StatefulSetUpdateStrategy(type: .rollingUpdate),
        selector: LabelSelector(matchLabels: Component.database.selector),
        template: PodTemplateSpec(
          metadata: ObjectMeta(
            labels: Component.database.labels(spec),
            // Most settings are read at start only: a change has to restart the server.
            annotations: ["checksum/config": files.checksum]),
          spec: pod),
        volumeClaimTemplates: [claim]))
  }

  private var claim: PersistentVolumeClaim {
    PersistentVolumeClaim(
      metadata: ObjectMeta(name: "data", labels: Component.database.labels(spec)),
      spec: PersistentVolumeClaimSpec(
        accessModes: [.readWriteOnce],
        storageClassName: spec.provides.storageClass,
        resources: VolumeResourceRequirements(requests: ["storage": instance.storage])))
  }

  private var pod: PodSpec {
    let mounts = mounts
    return PodSpec(
      serviceAccountName: serviceAccount.reference,
      automountServiceAccountToken: false,
      // Variables that Kubernetes makes for postgres-service begin with POSTGRES_ too.
      enableServiceLinks: false,
      securityContext: .restricted(user: Images.postgres.user),
      // The image stops the server in fast mode (SIGINT): sessions end, a checkpoint is written.
      terminationGracePeriodSeconds: 120,
      containers: [container(mounts)],
      volumes: mounts.compactMap(\.volume))
  }

  private func container(_ mounts: [Mount]) -> Container {
    Container(
      name: "postgres",
      image: Images.postgres.reference,
      imagePullPolicy: .ifNotPresent,
      // Not `command`: the image's entry point makes the data folder first.
      args: Images.postgres.command(
        "postgres", "-c", "config_file=\(PostgresPaths.configuration)/postgresql.conf",
        "-c", "hba_file=\(PostgresPaths.configuration)/pg_hba.conf"),
      ports: .all(PostgresPort.self),
      env: environment,
      resources: ResourceRequirements(instance.resources),
      startupProbe: startupProbe,
      livenessProbe: livenessProbe,
      readinessProbe: readinessProbe,
      securityContext: .restricted(user: Images.postgres.user),
      volumeMounts: mounts.map(\.volumeMount))
  }

  // MARK: Environment and files

  /// Source: github.com/docker-library/docs, postgres/README.md, "Environment Variables"; the
  /// others are those of templates/postgres-roles.sh.
  private var environment: [EnvVar] {
    let roles = DatabaseRole.allCases.flatMap { role in
      [
        EnvVar(name: "\(variablePrefix(role))_ROLE", value: role.rawValue),
        EnvVar(name: "\(variablePrefix(role))_PASSWORD_FILE", value: passwordFile(role)),
      ]
    }
    return [
      EnvVar(name: "PGDATA", value: PostgresPaths.data),
      EnvVar(name: "POSTGRES_DB", value: DatabaseFacts.name),
      EnvVar(name: "POSTGRES_USER", value: "postgres"),
      // The image insists on a password for the superuser; postgres-roles.sql takes it away again.
      EnvVar(name: "POSTGRES_PASSWORD_FILE", value: passwordFile(.owner)),
      EnvVar(
        name: "POSTGRES_INITDB_ARGS", value: PostgresFiles.initdbArguments.joined(separator: " ")),
      EnvVar(name: "POSTGRES_SOCKETS", value: PostgresPaths.sockets),
      EnvVar(
        name: "ROLES_SQL",
        value: "\(PostgresPaths.rolesSQL)/\(InitialisationFile.statements.rawValue)"),
    ] + roles
  }

  private func variablePrefix(_ role: DatabaseRole) -> String {
    switch role {
    case .owner: "OWNER"
    case .monitor: "MONITOR"
    case .backup: "BACKUP"
    }
  }

  private func passwordFile(_ role: DatabaseRole) -> String {
    "\(PostgresPaths.secrets)/\(role.passwordKey.rawValue)"
  }

  /// A place where the container sees something, with the volume if it is not the claim.
  private struct Mount {
    var volume: Volume?
    var volumeMount: VolumeMount

    init(_ volume: Volume, _ path: String, readOnly: Bool? = nil) {
      self.volume = volume
      volumeMount = VolumeMount(volume, mountPath: path, readOnly: readOnly)
    }

    init(claim: PersistentVolumeClaim, _ path: String) {
      volumeMount = VolumeMount(claimTemplate: claim, mountPath: path)
    }
  }

  private var mounts: [Mount] {
    let scripts = initialisation.reference(keys: InitialisationFile.self)
    return [
      Mount(claim: claim, PostgresPaths.volume),
      Mount(
        Volume(
          name: "configuration", configMap: configuration.reference(keys: ConfigurationFile.self),
          defaultMode: 0o444), PostgresPaths.configuration, readOnly: true),
      // Executable: the entry point would otherwise read the script into its own shell.
      Mount(
        Volume(
          name: "init", configMap: scripts,
          files: [.script: InitialisationFile.script.rawValue], defaultMode: 0o555),
        PostgresPaths.initialisation, readOnly: true),
      // Elsewhere: the entry point would run it too, without its variables.
      Mount(
        Volume(
          name: "roles-sql", configMap: scripts,
          files: [.statements: InitialisationFile.statements.rawValue], defaultMode: 0o444),
        PostgresPaths.rolesSQL, readOnly: true),
      Mount(
        Volume(
          name: "passwords", secret: passwords, keys: RolePasswordKey.allCases, defaultMode: 0o440),
        PostgresPaths.secrets, readOnly: true),
    ]
      + [certificate].compactMap { $0 }.map { certificate in
        // PostgreSQL refuses a key that others may read.
        Mount(
          Volume(
            name: "certificate", secret: certificate.secret, keys: [.certificate, .privateKey],
            defaultMode: 0o440), PostgresPaths.certificate, readOnly: true)
      } + scratch
  }

  private var scratch: [Mount] {
    [
      Mount(
        Volume(name: "sockets", emptyDir: EmptyDirVolumeSource(sizeLimit: "1Mi")),
        PostgresPaths.sockets),
      Mount(Volume(name: "tmp", emptyDir: EmptyDirVolumeSource(sizeLimit: "64Mi")), "/tmp"),
      // The runtime gives 64 MiB, and parallel queries that need more fail.
      Mount(
        Volume(
          name: "shm",
          emptyDir: EmptyDirVolumeSource(
            medium: "Memory", sizeLimit: .mebibytes(settings.sharedMemory))), "/dev/shm"),
    ]
  }

  // MARK: Probes

  /// Over TCP, so that the server that the entry point starts for the scripts, without TCP, does not
  /// pass for the real one.
  private var readyCommand: [String] {
    Images.postgres.command(
      "pg_isready", "--quiet", "--timeout=3", "--host=127.0.0.1", "--port=\(DatabaseFacts.port)",
      "--username=\(DatabaseRole.owner.rawValue)", "--dbname=\(DatabaseFacts.name)")
  }

  private var startupProbe: Probe {
    let period = 5
    return .exec(
      readyCommand,
      timing: ProbeTiming(
        periodSeconds: period, timeoutSeconds: 5,
        failureThreshold: (settings.crashRecoverySeconds + period - 1) / period))
  }

  /// A server that refuses connections while it recovers is alive; only one that answers nothing is
  /// restarted.
  ///
  /// Source: PostgreSQL 16 documentation, pg_isready, "Exit Status".
  private var livenessProbe: Probe {
    .exec(
      Images.postgres.command(
        "sh", "-c", readyCommand.joined(separator: " ") + "; [ $? -le 1 ]"),
      timing: ProbeTiming(periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 6))
  }

  private var readinessProbe: Probe {
    .exec(
      readyCommand, timing: ProbeTiming(periodSeconds: 5, timeoutSeconds: 5, failureThreshold: 2))
  }
}
