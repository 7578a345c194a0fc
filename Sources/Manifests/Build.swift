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
  let alerts = Alerts.files(for: spec)
  let serverWorkload = Server.workload(spec, deployment)
  let monitoring = Monitoring(
    spec,
    Monitoring.Parts(
      server: server, serverWorkload: serverWorkload, database: database, secrets: secrets,
      rules: RuleFiles.rules(in: alerts)))
  let flows = Flows(
    spec: spec, server: serverWorkload, database: database.workload,
    backup: backups.workload, certificateSolver: certificates.solver, monitoring: monitoring)

  var files = FileList()
  files.add("namespace.yaml", NamespaceObjects.namespace(spec))
  files.add("configmap-\(spec.name).yaml", configuration.configMap)
  files.add("secrets.yaml", objects: secrets.objects)
  files.add("postgres.yaml", objects: database.objects)
  files.add("monitoring.yaml", objects: monitoring.objects)
  files.add("deployment.yaml", serviceAccount)
  files.add("deployment.yaml", deployment)
  files.add("service.yaml", service)
  files.add("service.yaml", ServerServices.headless(spec, server))
  files.add("ingress.yaml", objects: certificates.objects)
  files.add(
    "ingress.yaml",
    PublicIngress.objects(
      spec, service: service.reference(ports: ServerPort.self), certificates: certificates))
  files.add("hpa.yaml", [Autoscaling.horizontalPodAutoscaler(spec, server)].compactMap { $0 })
  files.add("pod-disruption-budget.yaml", Disruption.objects(spec))
  files.add("grafana-dashboards.yaml", Dashboards.configMaps(spec))
  files.add(
    "network-policy.yaml", Network.policies(spec, workloads: flows.workloads, flows: flows.all))
  files.add("backup-cronjob.yaml", objects: backups.objects)
  files.add([restore.file])
  files.add(alerts)
  // Last, since it counts what all others made.
  files.add(
    "namespace.yaml",
    objects: Quota.objects(spec, workloads: flows.workloads, objects: files.objects))
  return ManifestSet(
    files: files.files,
    findings: secrets.findings + database.findings + backups.findings + restore.findings
      + Alerts.findings(for: spec))
}
