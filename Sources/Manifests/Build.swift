import Contract
package import Environment
import Findings
import Kubernetes

/// Everything that an environment comes to: a pure function of its file and of `templates/`.
///
/// The files are those of the operations guide; files without content are left out.
package func build(_ spec: EnvironmentSpec, templates: TemplateSet) -> ManifestSet {
  let secrets = Secrets(spec)
  let database = Database(spec, secrets: secrets, templates: templates)
  let backups = Backups(
    spec, secrets: secrets, authority: database.authority, templates: templates)
  let restore = RestoreScript(spec, database: database, templates: templates)
  let certificates = Certificates(spec)
  let configuration = ServerConfiguration(spec)
  let serviceAccount = Server.serviceAccount(spec)
  let deployment = Server.deployment(
    spec,
    Server.Parts(
      serviceAccount: serviceAccount, configuration: configuration, secret: secrets.server,
      databaseAuthority: database.authority))
  let server = deployment.reference(ports: ServerPort.self)
  let service = ServerServices.service(spec, server)
  let headless = ServerServices.headless(spec, server)
  let alerts = AlertSet(spec)
  let serverWorkload = Server.workload(spec, deployment)
  let dashboards = Dashboards.configMaps(spec, alerts)
  let monitoring = Monitoring(
    spec,
    Monitoring.Parts(
      server: server, serverWorkload: serverWorkload, headless: headless, database: database,
      secrets: secrets,
      alerts: alerts,
      dashboards: dashboards.map { $0.reference(keys: NoKey.self) }))
  let customMetrics = CustomMetrics(spec, prometheus: monitoring.prometheus)
  let flows = Flows(
    spec: spec, server: serverWorkload, database: database.workload,
    backup: backups.workload, certificateSolver: certificates.solver, monitoring: monitoring,
    customMetrics: customMetrics)

  var files = FileList()
  files.add("namespace.yaml", NamespaceObjects.namespace(spec))
  files.add("configmap-\(spec.name).yaml", configuration.configMap)
  files.add("secrets.yaml", objects: secrets.objects)
  files.add("postgres.yaml", objects: database.objects)
  files.add("monitoring.yaml", objects: monitoring.objects)
  files.add("deployment.yaml", serviceAccount)
  files.add("deployment.yaml", deployment)
  files.add("service.yaml", service)
  files.add("service.yaml", headless)
  files.add("ingress.yaml", objects: certificates.objects)
  files.add(
    "ingress.yaml",
    PublicIngress.objects(
      spec, service: service.reference(ports: ServerPort.self), certificates: certificates))
  files.add(
    "hpa.yaml", objects: Autoscaling.objects(spec, server, prometheus: monitoring.prometheus))
  files.add("custom-metrics.yaml", objects: customMetrics.objects)
  files.add("pod-disruption-budget.yaml", Disruption.objects(spec))
  files.add("grafana-dashboards.yaml", dashboards)
  files.add(
    "network-policy.yaml", Network.policies(spec, workloads: flows.workloads, flows: flows.all))
  files.add("backup-cronjob.yaml", objects: backups.objects)
  let quarantine = QuarantineScript(spec, templates: templates)
  let certificateScript = PostgresCertificateScript(spec, templates: templates)
  files.add([restore.file, quarantine.file] + certificateScript.files)
  var recordFindings: [Finding] = []
  files.add(BackupRecordsSQL.files(spec, templates, findings: &recordFindings))
  files.add(alerts.files)
  var runbookFindings: [Finding] = []
  files.add(alerts.runbooks(templates, findings: &runbookFindings))
  // Last, since it counts what all others made.
  files.add(
    "namespace.yaml",
    objects: Quota.objects(spec, workloads: flows.workloads, objects: files.objects))
  // Nothing of these lives in the namespace.
  let policies = SecurityPolicies(
    spec, workloads: flows.workloads, certificateSolver: certificates.solver != nil,
    templates: templates)
  files.add("security-policies.yaml", objects: policies.objects)
  return ManifestSet(
    files: files.files,
    findings: secrets.findings + database.findings + backups.findings + restore.findings
      + quarantine.findings + certificateScript.findings + policies.findings
      + recordFindings + alerts.findings + runbookFindings + OperatorFindings.findings(spec),
    flows: flows.all)
}
