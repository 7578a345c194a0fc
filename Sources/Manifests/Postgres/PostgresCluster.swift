import Contract
import Environment
import Kubernetes
import Scalars

/// PostgreSQL with replicas and failover, run by the CloudNativePG operator.
///
/// Source: CloudNativePG 1.30 documentation.
struct PostgresCluster {
  var spec: EnvironmentSpec
  var instance: PostgresSpec.InstanceSpec
  var instances: Int
  var settings: PostgresSettings
  var secrets: Secrets
  /// The statements that make the records of backups.
  var backupRecords: String

  /// The object with the queries of its exporter, and the pods that the operator makes of it.
  func build() -> (queries: ConfigMap, cluster: Cluster, workload: Workload) {
    let cluster = cluster
    return (queries, cluster, workload(cluster.reference))
  }

  private var cluster: Cluster {
    Cluster(
      metadata: ObjectMeta(
        DNSName(stringLiteral: PostgresConnection.clusterName), of: .database, in: spec),
      spec: ClusterSpec(
        instances: instances,
        imageName: Images.cloudNativePostgres.reference,
        imagePullPolicy: .ifNotPresent,
        primaryUpdateStrategy: .unsupervised,
        primaryUpdateMethod: .switchover,
        enableSuperuserAccess: false,
        postgresql: postgresql,
        bootstrap: ClusterBootstrap(initdb: initdb),
        managed: ClusterManaged(roles: [DatabaseRole.monitor, .backup].map(managedRole)),
        storage: ClusterStorage(
          resizeInUseVolumes: true, size: instance.storage,
          storageClass: spec.provides.storageClass),
        resources: ResourceRequirements(instance.resources),
        affinity: ClusterAffinity(
          // Two instances on one node would fall together.
          enablePodAntiAffinity: true, podAntiAffinityType: "required",
          topologyKey: "kubernetes.io/hostname"),
        monitoring: ClusterMonitoring(customQueriesConfigMap: [
          ConfigMapKeySelector(configMap: queries.reference(keys: ExporterFile.self), key: .queries)
        ]),
        enablePDB: true,
        ephemeralVolumesSizeLimit: ClusterEphemeralVolumesSizeLimit(
          shm: .string("\(settings.sharedMemory)Mi"), temporaryData: .string("256Mi")),
        inheritedMetadata: ClusterInheritedMetadata(labels: inheritedLabels),
        seccompProfile: SeccompProfile(type: .runtimeDefault),
        smartShutdownTimeout: 30,
        stopDelay: 180,
        switchoverDelay: 120))
  }

  /// The instances, and one more while a replica is made anew.
  private func workload(_ cluster: ClusterReference) -> Workload {
    let resources = ResourceRequirements(instance.resources)
    let selector = cluster.pods.podLabels
    return Workload(
      name: Component.database.name, selector: selector,
      template: PodTemplateSpec(
        metadata: ObjectMeta(labels: selector),
        spec: PodSpec(
          initContainers: [Container(name: "bootstrap-controller", resources: resources)],
          containers: [Container(name: "postgres", resources: resources)])),
      maximumPods: instances + 1,
      volumeClaims: [VolumeClaimDemand(count: instances + 1, storage: instance.storage)])
  }

  /// The operator gives name, component, instance and managed-by itself, and its reconciliation of
  /// claims fights with whoever replaces them (cloudnative-pg issue 11438): selectors of ours use
  /// `cnpg.io/cluster`.
  private var inheritedLabels: StringMap<String> {
    let key = "app.kubernetes.io/part-of"
    return [key: Component.database.labels(spec)[key] ?? ""]
  }

  /// What the instances' exporter asks beside its own queries.
  private var queries: ConfigMap {
    var metadata = ObjectMeta("postgres-queries", of: .database, in: spec)
    // The instances read a changed text by themselves. Source: CloudNativePG 1.30, "Monitoring".
    metadata.labels?["cnpg.io/reload"] = ""
    return ConfigMap(metadata: metadata, keys: ExporterFile.self) { _ in BackupQuery.text }
  }

  // MARK: Server

  private var postgresql: ClusterPostgresql {
    ClusterPostgresql(
      // The operator preloads pg_stat_statements and creates the extension because its settings are
      // here. Source: PostgreSQL Configuration, "Enabling pg_stat_statements".
      parameters: StringMap(uniqueKeys: settings.parameters.map { ($0.name, $0.value) }),
      pg_hba: hostBasedAuthentication,
      synchronous: instances > 1
        // A commit waits for one replica, unless there is none to wait for.
        ? ClusterSynchronous(dataDurability: .preferred, method: .any, number: 1) : nil)
  }

  /// Stands between the operator's own lines and its last one, which lets everybody in.
  private var hostBasedAuthentication: [String] {
    // Clients of ours verify the certificate in any case; this refuses those that do not ask for one.
    let type = spec.security.databaseTLS ? "hostssl" : "host"
    return DatabaseRole.allCases.map { role in
      "\(type) \(DatabaseFacts.name) \(role.rawValue) all scram-sha-256"
    } + ["host all all all reject"]
  }

  // MARK: Roles

  private var initdb: ClusterInitdb {
    ClusterInitdb(
      dataChecksums: true,
      database: DatabaseFacts.name,
      encoding: "UTF8",
      // As initdb of the StatefulSet: no update of the C library changes it.
      localeCType: "C.UTF-8",
      localeCollate: "C.UTF-8",
      owner: DatabaseRole.owner.rawValue,
      postInitApplicationSQL: rights,
      secret: roleSecret(.owner))
  }

  /// The rights of templates/postgres-roles.sql.
  ///
  /// The exporter inside the instances logs in as a role that the operator makes afterwards and that
  /// is a member of pg_monitor: without CONNECT it would have no metric at all.
  /// Source: CloudNativePG 1.30, "Monitoring", "Custom query privileges and safety".
  ///
  /// The roles are made here without a login, so that rights can be given; the operator then gives
  /// login and password as `managed.roles` says.
  private var rights: [String] {
    let (monitor, backup) = (DatabaseRole.monitor.rawValue, DatabaseRole.backup.rawValue)
    return [
      "CREATE ROLE \(monitor) NOLOGIN",
      "CREATE ROLE \(backup) NOLOGIN",
      "REVOKE ALL ON DATABASE \(DatabaseFacts.name) FROM PUBLIC",
      "GRANT CONNECT ON DATABASE \(DatabaseFacts.name) TO \(monitor), \(backup), pg_monitor",
      "REVOKE ALL ON SCHEMA public FROM PUBLIC",
      "GRANT USAGE ON SCHEMA public TO \(monitor)",
      "ALTER ROLE \(monitor) SET statement_timeout = '10s'",
      backupRecords,
    ]
  }

  private func managedRole(_ role: DatabaseRole) -> ClusterManagedRole {
    ClusterManagedRole(
      name: role.rawValue,
      connectionLimit: role == .backup
        ? ConnectionBudget.backupLimit : ConnectionBudget.exporterLimit,
      ensure: .present,
      inRoles: [role == .backup ? "pg_read_all_data" : "pg_monitor"],
      login: true,
      passwordSecret: roleSecret(role))
  }

  private func roleSecret(_ role: DatabaseRole) -> LocalObjectReference {
    LocalObjectReference(
      secret: secrets.reference(
        SecretPlan.roleSecretName(role), keys: BasicAuthenticationKey.self))
  }
}
