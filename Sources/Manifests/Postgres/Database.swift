import Environment
import Findings
import Kubernetes
import Scalars

/// The database of an environment, however it is run: its objects, and what others need of it.
struct Database {
  /// `postgres.yaml`; empty where somebody else runs the server.
  let objects: [ManifestObject]
  /// Nil where somebody else runs the server.
  let workload: Workload?
  /// Who vouches for the server's certificate; nil: nobody is asked.
  let authority: SecretReference<CertificateAuthorityKey>?
  /// The instances' own exporter; nil where the database has none.
  let exporterTarget: ScrapeTarget?
  let findings: [Finding]

  init(_ spec: EnvironmentSpec, secrets: Secrets, templates: TemplateSet) {
    let budget = ConnectionBudget(spec)
    switch spec.postgres.mode {
    case .statefulSet(let instance):
      let settings = PostgresSettings(instance: instance, connections: budget.total)
      let certificate = PostgresCertificate(spec, secrets: secrets)
      let server = PostgresStatefulSet(
        spec: spec, instance: instance, settings: settings,
        files: PostgresFiles(
          settings,
          certificateFolder: certificate.map { _ in PostgresPaths.certificate }, templates),
        passwords: secrets.reference(SecretPlan.product, keys: RolePasswordKey.self),
        certificate: certificate)
      let built = server.build()
      objects = built.objects
      workload = built.workload
      authority = certificate?.authority
      exporterTarget = nil
      findings = server.files.findings + settings.findings(budget)
    case .cluster(let instance, let instances):
      let settings = PostgresSettings(instance: instance, connections: budget.total)
      var found: [Finding] = []
      let built = PostgresCluster(
        spec: spec, instance: instance, instances: instances, settings: settings, secrets: secrets,
        backupRecords: BackupRecordsSQL.text(templates, findings: &found)
      ).build()
      objects = [ManifestObject(built.queries), ManifestObject(built.cluster)]
      workload = built.workload
      authority = built.cluster.reference.certificateAuthority
      exporterTarget = .pods(
        .postgres, built.cluster.reference.pods, port: .metrics, peer: .workload(built.workload))
      findings = found + settings.findings(budget)
    case .external(let external):
      objects = []
      workload = nil
      exporterTarget = nil
      authority =
        PostgresConnection(spec).authority == .supplied
        ? secrets.reference(
          SecretPlan.certificateAuthority, keys: CertificateAuthorityKey.self) : nil
      findings =
        budget.total > external.maxConnections
        ? [.tooManyConnections(budget, limit: external.maxConnections)] : []
    }
  }
}

extension Database {
  /// Whom clients connect to.
  func peer(_ spec: EnvironmentSpec) -> FlowPeer {
    if case .external(let external) = spec.postgres.mode {
      return .networks(external.networks, except: [])
    }
    guard let workload else { preconditionFailure("only an external database has no workload") }
    return .workload(workload)
  }

  func port(_ spec: EnvironmentSpec) -> Int { PostgresConnection(spec).port }
}

extension PostgresSettings {
  /// Whether the memory limit holds the connections that the set needs.
  fileprivate func findings(_ budget: ConnectionBudget) -> [Finding] {
    memoryPerConnection < 1 ? [.tooLittleMemory(budget)] : []
  }
}

extension Finding {
  fileprivate static func tooManyConnections(_ budget: ConnectionBudget, limit: Int) -> Finding {
    Finding(
      id: "postgres-connections", path: "postgres.external.maxConnections",
      message: "found room for \(limit) connections, expected \(budget.total):"
        + " \(budget.explanation)",
      hint: "raise max_connections of that server, or lower server.databasePoolSize or the replicas"
    )
  }

  fileprivate static func tooLittleMemory(_ budget: ConnectionBudget) -> Finding {
    Finding(
      id: "postgres-memory", path: "postgres.instance.resources.limits.memory",
      message: "found less than 1 MiB of working memory for each of \(budget.total) connections:"
        + " \(budget.explanation)",
      hint: "raise the limit, or lower server.databasePoolSize or the replicas")
  }
}
