import Environment
import Kubernetes
import Scalars

/// The set's own Grafana: one pod that finds its data source and its dashboards as files.
///
/// All that matters is provisioned, so the volume is a comfort: it keeps what people make by hand,
/// users and preferences. There is no disruption budget: with one pod it would only keep nodes from
/// being drained.
struct Grafana {
  static let serviceName: DNSName = "grafana-service"

  var spec: EnvironmentSpec
  var settings: GrafanaSpec
  var password: SecretReference<GrafanaPasswordKey>
  var prometheus: ServiceReference<PrometheusPort>
  /// Time between two samples of a series.
  var scrapeInterval: Duration
  /// Each with one file, a dashboard.
  var dashboards: [ConfigMapReference<NoKey>]

  // MARK: Objects

  /// In the order of the file; the dashboards are in a file of their own.
  var objects: [ManifestObject] {
    let deployment = deployment
    return [
      [ManifestObject(serviceAccount), ManifestObject(dataSources), ManifestObject(provider)],
      claim.map { [ManifestObject($0)] } ?? [],
      [ManifestObject(service(deployment)), ManifestObject(deployment)],
    ].flatMap { $0 }
  }

  /// Never two at a time: they would write one database.
  var workload: Workload {
    Workload(
      name: Component.grafana.name, selector: Component.grafana.selector,
      template: deployment.spec.template, maximumPods: 1)
  }

  /// For Prometheus: Grafana's own metrics.
  var target: ScrapeTarget {
    .pods(
      .grafana, deployment.reference(ports: GrafanaPort.self), port: .http,
      peer: .workload(workload))
  }

  /// The way to its data.
  func flow(prometheus: Workload) -> Flow {
    Flow(
      from: .workload(workload), to: .workload(prometheus),
      ports: [.tcp(PrometheusPort.http.number)])
  }

  private var serviceAccount: ServiceAccount {
    ServiceAccount(
      metadata: ObjectMeta("grafana-sa", of: .grafana, in: spec),
      automountServiceAccountToken: false)
  }

  private func service(_ deployment: Deployment) -> Service {
    Service(
      metadata: ObjectMeta(Self.serviceName, of: .grafana, in: spec),
      spec: ServiceSpec(
        deployment.reference(ports: GrafanaPort.self), type: .clusterIP,
        ports: [.http: GrafanaPort.http.number]))
  }

  private var claim: PersistentVolumeClaim? {
    settings.storage.map { storage in
      PersistentVolumeClaim(
        metadata: ObjectMeta("grafana-storage", of: .grafana, in: spec),
        spec: PersistentVolumeClaimSpec(
          accessModes: [.readWriteOnce], storageClassName: spec.provides.storageClass,
          resources: VolumeResourceRequirements(requests: ["storage": storage])))
    }
  }

  // MARK: Provisioning

  private enum ProvisioningFile: String, KeySet {
    case settings = "vibe-ensemble.yaml"
  }

  private var dataSourceText: String {
    GrafanaProvisioning.dataSources(
      prometheus: "http://\(prometheus.host):\(prometheus.number(of: .http))",
      scrapeInterval: scrapeInterval)
  }

  private var dataSources: ConfigMap {
    ConfigMap(
      metadata: ObjectMeta("grafana-datasources", of: .grafana, in: spec),
      keys: ProvisioningFile.self
    ) { _ in dataSourceText }
  }

  private var providerText: String { GrafanaProvisioning.dashboards(folder: Folder.dashboards) }

  private var provider: ConfigMap {
    ConfigMap(
      metadata: ObjectMeta("grafana-dashboard-provider", of: .grafana, in: spec),
      keys: ProvisioningFile.self
    ) { _ in providerText }
  }

  /// Of what is read at start only; dashboards are read again while Grafana runs.
  private var checksum: String {
    SHA256.hexadecimal(of: Array((dataSourceText + providerText).utf8))
  }

  // MARK: Pod

  private enum Folder {
    static let data = "/var/lib/grafana"
    static let dataSources = "/etc/grafana/provisioning/datasources"
    static let provider = "/etc/grafana/provisioning/dashboards"
    static let dashboards = "/etc/grafana/dashboards"
    static let secrets = "/run/secrets/grafana"
    /// Where the data source's program makes its socket.
    static let temporary = "/tmp"
  }

  private var deployment: Deployment {
    Deployment(
      metadata: ObjectMeta("grafana", of: .grafana, in: spec),
      spec: DeploymentSpec(
        replicas: 1,
        revisionHistoryLimit: 5,
        strategy: DeploymentStrategy(type: .recreate),
        selector: LabelSelector(matchLabels: Component.grafana.selector),
        template: PodTemplateSpec(
          metadata: ObjectMeta(
            labels: Component.grafana.labels(spec), annotations: ["checksum/config": checksum]),
          spec: pod)))
  }

  private var pod: PodSpec {
    let mounts = mounts
    return PodSpec(
      serviceAccountName: serviceAccount.reference,
      automountServiceAccountToken: false,
      // Grafana would take variables that begin with GF_ only; this keeps the others out as well.
      enableServiceLinks: false,
      securityContext: .restricted(user: Images.grafana.user),
      containers: [container(mounts)],
      volumes: mounts.compactMap(\.volume))
  }

  private func container(_ mounts: [PodMount]) -> Container {
    Container(
      name: "grafana",
      image: Images.grafana.reference,
      imagePullPolicy: .ifNotPresent,
      ports: .all(GrafanaPort.self),
      env: GrafanaSettings.environment(
        home: "\(Folder.dashboards)/\(DashboardName.application.uid(spec)).json",
        passwordFile: "\(Folder.secrets)/\(GrafanaPasswordKey.password.rawValue)"),
      resources: ResourceRequirements(settings.resources),
      // The first start fills the database.
      startupProbe: health(periodSeconds: 5, timeoutSeconds: 3, failureThreshold: 36),
      livenessProbe: health(periodSeconds: 15, timeoutSeconds: 5, failureThreshold: 4),
      readinessProbe: health(periodSeconds: 10, timeoutSeconds: 3, failureThreshold: 3),
      securityContext: .restricted(user: Images.grafana.user),
      volumeMounts: mounts.map(\.volumeMount))
  }

  private func health(
    periodSeconds: Int, timeoutSeconds: Int, failureThreshold: Int
  ) -> Probe {
    .http(
      "/api/health", port: GrafanaPort.http,
      timing: ProbeTiming(
        periodSeconds: periodSeconds, timeoutSeconds: timeoutSeconds,
        failureThreshold: failureThreshold))
  }

  private var mounts: [PodMount] {
    [
      PodMount(data, Folder.data, readOnly: false),
      PodMount(
        Volume(name: "tmp", emptyDir: EmptyDirVolumeSource(sizeLimit: "64Mi")), Folder.temporary,
        readOnly: false),
      PodMount(
        Volume(
          name: "datasources", configMap: dataSources.reference(keys: ProvisioningFile.self),
          defaultMode: 0o444), Folder.dataSources),
      PodMount(
        Volume(
          name: "provider", configMap: provider.reference(keys: ProvisioningFile.self),
          defaultMode: 0o444), Folder.provider),
      PodMount(dashboardFiles, Folder.dashboards),
      PodMount(
        Volume(name: "secrets", secret: password, keys: [.password], defaultMode: 0o440),
        Folder.secrets),
    ]
  }

  private var data: Volume {
    if let claim { return Volume(name: "data", claim: claim.reference) }
    return Volume(name: "data", emptyDir: EmptyDirVolumeSource(sizeLimit: "512Mi"))
  }

  /// The files of all dashboards in one folder.
  private var dashboardFiles: Volume {
    Volume(
      name: "dashboards",
      projected: ProjectedVolumeSource(
        sources: dashboards.map { VolumeProjection(configMap: $0) }, defaultMode: 0o444))
  }
}
