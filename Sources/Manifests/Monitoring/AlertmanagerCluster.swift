import Environment
import Kubernetes
import Prometheus
import Scalars
import YAML

/// The set's own Alertmanager: replicas that tell each other what they have sent.
struct AlertmanagerCluster {
  static let serviceName: DNSName = "alertmanager-service"
  private static let headlessName: DNSName = "alertmanager-headless"
  private static let name: DNSName = "alertmanager"
  private static let configurationFolder = "/etc/alertmanager/configuration"
  private static let dataFolder = "/alertmanager"

  var spec: EnvironmentSpec
  var settings: AlertmanagerSpec
  var configuration: NotificationConfiguration
  /// Nil where no receiver has a secret.
  var secret: SecretReference<ReceiverSecretKey>?

  // MARK: Objects

  /// In the order of the file.
  var objects: [ManifestObject] {
    let set = statefulSet
    let reference = set.reference(ports: AlertmanagerPort.self)
    return [
      ManifestObject(serviceAccount), ManifestObject(configMap),
      ManifestObject(service(reference)), ManifestObject(headless(reference)),
      ManifestObject(set), ManifestObject(budget(reference)),
    ]
  }

  var workload: Workload {
    Workload(
      name: Component.alertmanager.name, selector: Component.alertmanager.selector,
      template: statefulSet.spec.template, maximumPods: settings.replicas,
      volumeClaims: [VolumeClaimDemand(count: settings.replicas, storage: settings.storage)])
  }

  var target: ScrapeTarget {
    .pods(
      .alertmanager, statefulSet.reference(ports: AlertmanagerPort.self), port: .http,
      peer: .workload(workload))
  }

  /// Each replica by its own name: an alert must reach all of them, not one behind a Service.
  var addresses: [String] {
    replicaHosts.map { "\($0):\(AlertmanagerPort.http.number)" }
  }

  /// Where alerts come in, replicas talk to each other, and notifications go out.
  func flows(prometheus: Workload) -> [Flow] {
    let own = FlowPeer.workload(workload)
    let services = spec.provides.notificationServices.map { services in
      Flow(
        from: own, to: .networks(services.networks, except: services.except),
        ports: AlertmanagerNotifications(spec).ports.map(FlowPort.tcp))
    }
    let gossip = Flow(
      from: own, to: own,
      ports: [.tcp(AlertmanagerPort.cluster.number), .udp(AlertmanagerPort.cluster.number)])
    return [
      Flow(
        from: .workload(prometheus), to: own, ports: [.tcp(AlertmanagerPort.http.number)])
    ] + (settings.replicas > 1 ? [gossip] : []) + [services].compactMap { $0 }
  }

  private var replicaHosts: [String] {
    (0..<settings.replicas).map { "\(Self.name)-\($0).\(Self.headlessName).\(spec.namespace).svc" }
  }

  private var serviceAccount: ServiceAccount {
    ServiceAccount(
      metadata: ObjectMeta("alertmanager-sa", of: .alertmanager, in: spec),
      automountServiceAccountToken: false)
  }

  /// For people, and for Grafana.
  private func service(_ pods: WorkloadReference<AlertmanagerPort>) -> Service {
    Service(
      metadata: ObjectMeta(Self.serviceName, of: .alertmanager, in: spec),
      spec: ServiceSpec(pods, type: .clusterIP, ports: [.http: AlertmanagerPort.http.number]))
  }

  private func headless(_ pods: WorkloadReference<AlertmanagerPort>) -> Service {
    var service = Service(
      metadata: ObjectMeta(Self.headlessName, of: .alertmanager, in: spec),
      spec: ServiceSpec(
        pods, type: .clusterIP, clusterIP: "None",
        ports: [
          .http: AlertmanagerPort.http.number, .cluster: AlertmanagerPort.cluster.number,
          .clusterDatagram: AlertmanagerPort.clusterDatagram.number,
        ]))
    // A replica is ready only after it has met the others, whom it finds by these names.
    service.spec?.publishNotReadyAddresses = true
    return service
  }

  private func budget(_ pods: WorkloadReference<AlertmanagerPort>) -> PodDisruptionBudget {
    PodDisruptionBudget(
      metadata: ObjectMeta("alertmanager-pdb", of: .alertmanager, in: spec),
      spec: PodDisruptionBudgetSpec(maxUnavailable: 1, selector: LabelSelector(pods)))
  }

  // MARK: Configuration

  private enum ConfigurationFile: String, KeySet {
    case alertmanager = "alertmanager.yml"
  }

  private var configurationText: String { Emitter.text(configuration.node) }

  private var configMap: ConfigMap {
    ConfigMap(
      metadata: ObjectMeta("alertmanager-config", of: .alertmanager, in: spec),
      keys: ConfigurationFile.self
    ) { _ in configurationText }
  }

  // MARK: StatefulSet

  private var statefulSet: StatefulSet {
    StatefulSet(
      metadata: ObjectMeta(Self.name, of: .alertmanager, in: spec),
      spec: StatefulSetSpec(
        serviceName: DNSLabel(stringLiteral: Self.headlessName.description),
        replicas: settings.replicas,
        revisionHistoryLimit: 5,
        podManagementPolicy: .parallel,
        updateStrategy: StatefulSetUpdateStrategy(type: .rollingUpdate),
        selector: LabelSelector(matchLabels: Component.alertmanager.selector),
        template: PodTemplateSpec(
          metadata: ObjectMeta(
            labels: Component.alertmanager.labels(spec),
            annotations: [
              "checksum/config": SHA256.hexadecimal(of: Array(configurationText.utf8))
            ]),
          spec: pod),
        volumeClaimTemplates: [claim]))
  }

  private var claim: PersistentVolumeClaim {
    PersistentVolumeClaim(
      metadata: ObjectMeta(name: "data", labels: Component.alertmanager.labels(spec)),
      spec: PersistentVolumeClaimSpec(
        accessModes: [.readWriteOnce], storageClassName: spec.provides.storageClass,
        resources: VolumeResourceRequirements(requests: ["storage": settings.storage])))
  }

  private var mounts: [PodMount] {
    let secrets = secret.map { secret in
      PodMount(
        Volume(
          name: "secrets", secret: secret, keys: ReceiverSecretKey.all(in: spec), defaultMode: 0o440
        ),
        AlertmanagerNotifications.secretsFolder)
    }
    return [
      PodMount(claim: claim, Self.dataFolder),
      PodMount(
        Volume(
          name: "configuration", configMap: configMap.reference(keys: ConfigurationFile.self),
          defaultMode: 0o444), Self.configurationFolder),
    ] + [secrets].compactMap { $0 }
  }

  private var pod: PodSpec {
    let mounts = mounts
    return PodSpec(
      serviceAccountName: serviceAccount.reference,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      securityContext: .restricted(user: Images.alertmanager.user),
      affinity: settings.replicas > 1 ? .apart(.alertmanager) : nil,
      terminationGracePeriodSeconds: 30,
      containers: [container(mounts)],
      volumes: mounts.compactMap(\.volume))
  }

  private func container(_ mounts: [PodMount]) -> Container {
    Container(
      name: "alertmanager",
      image: Images.alertmanager.reference,
      imagePullPolicy: .ifNotPresent,
      args: arguments,
      ports: .all(AlertmanagerPort.self),
      env: [EnvVar(name: "POD_IP", field: .podIP)],
      resources: ResourceRequirements(settings.resources),
      livenessProbe: .http(
        "/-/healthy", port: AlertmanagerPort.http,
        timing: ProbeTiming(periodSeconds: 15, timeoutSeconds: 5, failureThreshold: 4)),
      readinessProbe: .http(
        "/-/ready", port: AlertmanagerPort.http,
        timing: ProbeTiming(periodSeconds: 5, timeoutSeconds: 3, failureThreshold: 3)),
      securityContext: .restricted(user: Images.alertmanager.user),
      volumeMounts: mounts.map(\.volumeMount))
  }

  /// Source: Prometheus Alertmanager 0.28, README, "High Availability".
  private var arguments: [String] {
    [
      "--config.file=\(Self.configurationFolder)/\(ConfigurationFile.alertmanager.rawValue)",
      "--storage.path=\(Self.dataFolder)",
      "--log.format=json",
    ] + clusterArguments
  }

  private var clusterArguments: [String] {
    let port = AlertmanagerPort.cluster.number
    // One replica has nobody to talk to.
    guard settings.replicas > 1 else { return ["--cluster.listen-address="] }
    return [
      "--cluster.listen-address=0.0.0.0:\(port)",
      "--cluster.advertise-address=$(POD_IP):\(port)",
    ] + replicaHosts.map { "--cluster.peer=\($0):\(port)" }
  }
}
