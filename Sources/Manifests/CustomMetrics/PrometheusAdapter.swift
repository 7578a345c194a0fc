import Environment
import Kubernetes
import Prometheus
import Scalars
import YAML

/// prometheus-adapter, which serves the requests per second of a pod as a custom metric.
struct PrometheusAdapter {
  static let serviceName: DNSName = "prometheus-adapter-service"

  var spec: EnvironmentSpec
  /// `http://HOST:PORT`.
  var prometheusURL: String

  // MARK: Objects

  /// In the order of the file.
  var objects: [ManifestObject] {
    let account = serviceAccount
    let deployment = deployment
    let reference = deployment.reference(ports: PrometheusAdapterPort.self)
    let service = service(reference)
    return [ManifestObject(account)] + PrometheusAdapterAccess(spec, account).objects
      + (certificate?.objects ?? [])
      + [
        ManifestObject(configurationMap), ManifestObject(service), ManifestObject(deployment),
        ManifestObject(budget(reference)),
        ManifestObject(apiService(service.reference(ports: PrometheusAdapterPort.self))),
      ]
  }

  var workload: Workload {
    Workload(
      name: Component.prometheusAdapter.name, selector: Component.prometheusAdapter.selector,
      template: deployment.spec.template, maximumPods: replicas + 1)
  }

  /// The API server passes requests on to it, and it asks the API server who may make them.
  func flows(_ apiServer: NetworkEndpoint) -> [Flow] {
    let networks = FlowPeer.networks(apiServer.networks, except: [])
    return [
      Flow(
        from: networks, to: .workload(workload), ports: [.tcp(PrometheusAdapterPort.https.number)]),
      Flow(from: .workload(workload), to: networks, ports: [.tcp(apiServer.port)]),
    ]
  }

  /// As available as what it scales.
  private var replicas: Int {
    guard case .automatic(let scaling) = spec.server.scaling else { return 1 }
    return scaling.minReplicas > 1 ? 2 : 1
  }

  private var certificate: PrometheusAdapterCertificate? { PrometheusAdapterCertificate(spec) }

  private var serviceAccount: ServiceAccount {
    ServiceAccount(
      metadata: ObjectMeta("prometheus-adapter-sa", of: .prometheusAdapter, in: spec),
      automountServiceAccountToken: false)
  }

  private func service(_ pods: WorkloadReference<PrometheusAdapterPort>) -> Service {
    Service(
      metadata: ObjectMeta(Self.serviceName, of: .prometheusAdapter, in: spec),
      spec: ServiceSpec(pods, type: .clusterIP, ports: [.https: 443]))
  }

  private func budget(_ pods: WorkloadReference<PrometheusAdapterPort>) -> PodDisruptionBudget {
    PodDisruptionBudget(
      metadata: ObjectMeta("prometheus-adapter-pdb", of: .prometheusAdapter, in: spec),
      spec: PodDisruptionBudgetSpec(maxUnavailable: 1, selector: LabelSelector(pods)))
  }

  /// One in a cluster, under the name that the API demands.
  ///
  /// Without cert-manager nobody could tell the API server whose certificate to trust: the adapter
  /// makes one for itself at each start, and the API server takes any. A pod that pretends to be the
  /// adapter could then lie about the load, but only one that the Service selects; and the token
  /// of the caller is never passed on, for the API server shows a certificate of its own.
  ///
  /// Source: Kubernetes documentation, "Configure the Aggregation Layer".
  private func apiService(_ service: ServiceReference<PrometheusAdapterPort>) -> APIService {
    var metadata = ObjectMeta(
      name: "v1beta1.custom.metrics.k8s.io", labels: Component.prometheusAdapter.labels(spec))
    metadata.annotations = certificate?.injection
    return APIService(
      metadata: metadata,
      spec: APIServiceSpec(
        group: PrometheusAdapterAccess.apiGroup, groupPriorityMinimum: 100,
        insecureSkipTLSVerify: certificate == nil ? true : nil,
        service: APIServiceReference(service: service, port: .https), version: "v1beta1",
        versionPriority: 100))
  }

  // MARK: Configuration

  private enum ConfigurationFile: String, KeySet {
    case rules = "config.yaml"
  }

  private var configurationText: String {
    Emitter.text(.mapping([.init("rules", .sequence([RequestRate.adapterRule.node]))]))
  }

  private var configurationMap: ConfigMap {
    ConfigMap(
      metadata: ObjectMeta("prometheus-adapter-config", of: .prometheusAdapter, in: spec),
      keys: ConfigurationFile.self
    ) { _ in configurationText }
  }

  // MARK: Pod

  private enum Folder {
    static let configuration = "/etc/adapter"
    static let certificate = "/var/run/serving-cert"
    /// Where its libraries write logs that they cannot write elsewhere.
    static let temporary = "/tmp"
  }

  private var deployment: Deployment {
    Deployment(
      metadata: ObjectMeta("prometheus-adapter", of: .prometheusAdapter, in: spec),
      spec: DeploymentSpec(
        replicas: replicas,
        revisionHistoryLimit: 5,
        strategy: DeploymentStrategy(
          type: .rollingUpdate,
          rollingUpdate: RollingUpdateDeployment(maxSurge: 1, maxUnavailable: 0)),
        selector: LabelSelector(matchLabels: Component.prometheusAdapter.selector),
        template: PodTemplateSpec(
          metadata: ObjectMeta(
            labels: Component.prometheusAdapter.labels(spec),
            // It reads its rules at start only.
            annotations: [
              "checksum/config": SHA256.hexadecimal(of: Array(configurationText.utf8))
            ]),
          spec: pod)))
  }

  private var mounts: [PodMount] {
    [
      PodMount(
        Volume(
          name: "configuration",
          configMap: configurationMap.reference(keys: ConfigurationFile.self), defaultMode: 0o444),
        Folder.configuration),
      certificate.map {
        PodMount(
          Volume(
            name: "certificate", secret: $0.secret, keys: [.certificate, .privateKey],
            defaultMode: 0o440), Folder.certificate)
      }
        ?? PodMount(
          Volume(name: "certificate", emptyDir: EmptyDirVolumeSource(sizeLimit: "1Mi")),
          Folder.certificate, readOnly: false),
      PodMount(
        Volume(name: "tmp", emptyDir: EmptyDirVolumeSource(sizeLimit: "16Mi")), Folder.temporary,
        readOnly: false),
    ]
  }

  private var pod: PodSpec {
    let mounts = mounts
    return PodSpec(
      serviceAccountName: serviceAccount.reference,
      // It asks the API server for the pods, and who may see their metrics.
      automountServiceAccountToken: true,
      enableServiceLinks: false,
      securityContext: .restricted(user: Images.prometheusAdapter.user),
      affinity: replicas > 1 ? .apart(.prometheusAdapter) : nil,
      containers: [container(mounts)],
      volumes: mounts.compactMap(\.volume))
  }

  private func container(_ mounts: [PodMount]) -> Container {
    Container(
      name: "prometheus-adapter",
      image: Images.prometheusAdapter.reference,
      imagePullPolicy: .ifNotPresent,
      args: arguments,
      ports: .all(PrometheusAdapterPort.self),
      resources: ResourceRequirements(
        requests: ["cpu": "50m", "memory": "128Mi"], limits: ["cpu": "500m", "memory": "256Mi"]),
      startupProbe: .https(
        "/livez", port: PrometheusAdapterPort.https,
        timing: ProbeTiming(periodSeconds: 5, timeoutSeconds: 3, failureThreshold: 24)),
      livenessProbe: .https(
        "/livez", port: PrometheusAdapterPort.https,
        timing: ProbeTiming(periodSeconds: 15, timeoutSeconds: 5, failureThreshold: 4)),
      readinessProbe: .https(
        "/readyz", port: PrometheusAdapterPort.https,
        timing: ProbeTiming(periodSeconds: 5, timeoutSeconds: 3, failureThreshold: 3)),
      securityContext: .restricted(user: Images.prometheusAdapter.user),
      volumeMounts: mounts.map(\.volumeMount))
  }

  /// Source: prometheus-adapter 0.12, README, "Configuration", and the options of
  /// k8s.io/apiserver, SecureServingOptions.
  private var arguments: [String] {
    let serving =
      certificate == nil
      ? ["--cert-dir=\(Folder.certificate)"]
      : [
        "--tls-cert-file=\(Folder.certificate)/\(TLSSecretKey.certificate.rawValue)",
        "--tls-private-key-file=\(Folder.certificate)/\(TLSSecretKey.privateKey.rawValue)",
      ]
    return [
      "--config=\(Folder.configuration)/\(ConfigurationFile.rules.rawValue)",
      "--prometheus-url=\(prometheusURL)/",
      // How soon it notices that the series has come.
      "--metrics-relist-interval=1m",
      "--secure-port=\(PrometheusAdapterPort.https.number)",
    ] + serving
  }
}
