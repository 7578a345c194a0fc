import Environment
import Kubernetes
import Prometheus
import Scalars
import YAML

/// The set's own Prometheus: a StatefulSet, with the configuration that follows from its targets.
struct PrometheusServer {
  static let serviceName: DNSName = "prometheus-service"
  private static let headlessName: DNSName = "prometheus-headless"
  private static let configurationFolder = "/etc/prometheus/configuration"
  private static let rulesFolder = "/etc/prometheus/rules"
  private static let dataFolder = "/prometheus"

  var spec: EnvironmentSpec
  var settings: PrometheusSpec
  /// Texts of the rule files by name.
  var rules: StringMap<String>
  /// Everybody but Prometheus itself.
  var targets: [ScrapeTarget]
  /// `HOST:PORT` of each Alertmanager.
  var alertmanagers: [String]

  // MARK: Objects

  /// In the order of the file.
  var objects: [ManifestObject] {
    let account = serviceAccount
    let text = configurationText
    let set = statefulSet(configuration: text)
    return [ManifestObject(account)] + PrometheusAccess(spec, account, targets: allTargets).objects
      + [
        ManifestObject(configurationMap(text)), ManifestObject(ruleFiles),
        ManifestObject(service(set)), ManifestObject(headless(set)), ManifestObject(set),
        ManifestObject(budget(set)),
      ]
  }

  var workload: Workload {
    Workload(
      name: Component.prometheus.name, selector: Component.prometheus.selector,
      template: statefulSet(configuration: nil).spec.template, maximumPods: settings.replicas,
      volumeClaims: [VolumeClaimDemand(count: settings.replicas, storage: settings.storage)])
  }

  /// The way to it, which does not depend on what it scrapes.
  var reference: ServiceReference<PrometheusPort> {
    service(statefulSet(configuration: nil)).reference(ports: PrometheusPort.self)
  }

  private var serviceAccount: ServiceAccount {
    ServiceAccount(
      metadata: ObjectMeta("prometheus-sa", of: .prometheus, in: spec),
      automountServiceAccountToken: false)
  }

  private func service(_ set: StatefulSet) -> Service {
    Service(
      metadata: ObjectMeta(Self.serviceName, of: .prometheus, in: spec),
      spec: ServiceSpec(
        set.reference(ports: PrometheusPort.self), type: .clusterIP,
        ports: [.http: PrometheusPort.http.number]))
  }

  /// Each replica by its own name: they hold different samples.
  private func headless(_ set: StatefulSet) -> Service {
    Service(
      metadata: ObjectMeta(Self.headlessName, of: .prometheus, in: spec),
      spec: ServiceSpec(
        set.reference(ports: PrometheusPort.self), type: .clusterIP, clusterIP: "None",
        ports: [.http: PrometheusPort.http.number]))
  }

  private func budget(_ set: StatefulSet) -> PodDisruptionBudget {
    PodDisruptionBudget(
      metadata: ObjectMeta("prometheus-pdb", of: .prometheus, in: spec),
      spec: PodDisruptionBudgetSpec(
        maxUnavailable: 1,
        selector: LabelSelector(set.reference(ports: PrometheusPort.self))))
  }

  // MARK: Configuration

  private enum ConfigurationFile: String, KeySet {
    case prometheus = "prometheus.yml"
  }

  /// The whole configuration, with Prometheus as a target of itself.
  var scrapeConfiguration: PrometheusConfiguration {
    PrometheusConfiguration(
      scrapeInterval: settings.scrapeInterval, evaluationInterval: settings.scrapeInterval,
      ruleFiles: ["\(Self.rulesFolder)/*.yaml"], alertmanagers: alertmanagers,
      jobs: allTargets.map { $0.configuration(spec) })
  }

  /// The given targets and Prometheus itself.
  var allTargets: [ScrapeTarget] {
    let own = statefulSet(configuration: nil).reference(ports: PrometheusPort.self)
    return targets + [.pods(.prometheus, own, port: .http, peer: .workload(workload))]
  }

  private var configurationText: String { Emitter.text(scrapeConfiguration.node) }

  private func configurationMap(_ text: String) -> ConfigMap {
    ConfigMap(
      metadata: ObjectMeta("prometheus-config", of: .prometheus, in: spec),
      keys: ConfigurationFile.self
    ) { _ in text }
  }

  private var ruleFiles: ConfigMap {
    ConfigMap(metadata: ObjectMeta("prometheus-rules", of: .prometheus, in: spec), data: rules)
  }

  /// Prometheus reads its files at start only: a way to make it read them again is a way to stop it.
  private func checksum(_ configuration: String) -> String {
    let rules = rules.entries.map { "\($0.key)\n\($0.value)" }.joined()
    return SHA256.hexadecimal(of: Array((configuration + rules).utf8))
  }

  // MARK: StatefulSet

  /// The configuration has the pods themselves as targets, so it comes from outside; who only
  /// refers to the pods needs none.
  private func statefulSet(configuration text: String?) -> StatefulSet {
    StatefulSet(
      metadata: ObjectMeta("prometheus", of: .prometheus, in: spec),
      spec: StatefulSetSpec(
        serviceName: DNSLabel(stringLiteral: Self.headlessName.description),
        replicas: settings.replicas,
        revisionHistoryLimit: 5,
        podManagementPolicy: .parallel,
        updateStrategy: StatefulSetUpdateStrategy(type: .rollingUpdate),
        selector: LabelSelector(matchLabels: Component.prometheus.selector),
        template: PodTemplateSpec(
          metadata: ObjectMeta(
            labels: Component.prometheus.labels(spec),
            annotations: ["checksum/config": text.map(checksum) ?? ""]),
          spec: pod),
        volumeClaimTemplates: [claim]))
  }

  private var claim: PersistentVolumeClaim {
    PersistentVolumeClaim(
      metadata: ObjectMeta(name: "data", labels: Component.prometheus.labels(spec)),
      spec: PersistentVolumeClaimSpec(
        accessModes: [.readWriteOnce], storageClassName: spec.provides.storageClass,
        resources: VolumeResourceRequirements(requests: ["storage": settings.storage])))
  }

  private var mounts: [PodMount] {
    [
      PodMount(claim: claim, Self.dataFolder),
      PodMount(
        Volume(
          name: "configuration",
          configMap: configurationMap("").reference(keys: ConfigurationFile.self),
          defaultMode: 0o444), Self.configurationFolder),
      PodMount(
        Volume(name: "rules", configMap: ruleFiles.reference(keys: NoKey.self), defaultMode: 0o444),
        Self.rulesFolder),
    ]
  }

  private var pod: PodSpec {
    let mounts = mounts
    return PodSpec(
      serviceAccountName: serviceAccount.reference,
      // It asks the API server for its targets.
      automountServiceAccountToken: true,
      enableServiceLinks: false,
      securityContext: .restricted(user: Images.prometheus.user),
      affinity: settings.replicas > 1 ? .apart(.prometheus) : nil,
      // The last block of samples is written at the end.
      terminationGracePeriodSeconds: 120,
      containers: [container(mounts)],
      volumes: mounts.compactMap(\.volume))
  }

  private func container(_ mounts: [PodMount]) -> Container {
    Container(
      name: "prometheus",
      image: Images.prometheus.reference,
      imagePullPolicy: .ifNotPresent,
      args: arguments,
      ports: .all(PrometheusPort.self),
      resources: ResourceRequirements(settings.resources),
      startupProbe: .http(
        "/-/ready", port: PrometheusPort.http,
        // After a crash it first reads its log of samples again.
        timing: ProbeTiming(periodSeconds: 10, timeoutSeconds: 3, failureThreshold: 90)),
      livenessProbe: .http(
        "/-/healthy", port: PrometheusPort.http,
        timing: ProbeTiming(periodSeconds: 15, timeoutSeconds: 5, failureThreshold: 4)),
      readinessProbe: .http(
        "/-/ready", port: PrometheusPort.http,
        timing: ProbeTiming(periodSeconds: 5, timeoutSeconds: 3, failureThreshold: 3)),
      securityContext: .restricted(user: Images.prometheus.user),
      volumeMounts: mounts.map(\.volumeMount))
  }

  /// Neither the administration API nor the lifecycle API is on: both are without authentication.
  ///
  /// Source: Prometheus 3.1 documentation, "prometheus" (command line) and "Storage".
  private var arguments: [String] {
    [
      "--config.file=\(Self.configurationFolder)/\(ConfigurationFile.prometheus.rawValue)",
      "--storage.tsdb.path=\(Self.dataFolder)",
      "--storage.tsdb.retention.time=\(settings.retention.prometheusText)",
      "--storage.tsdb.retention.size=\(retentionMebibytes)MB",
      "--log.format=json",
    ]
  }

  /// Four fifths of the volume: the limit does not count the log of samples and blocks in the making.
  ///
  /// Prometheus counts in powers of two, whatever the letters say.
  private var retentionMebibytes: Int {
    max(1, settings.storage.units / (1024 * 1024) * 4 / 5)
  }
}
