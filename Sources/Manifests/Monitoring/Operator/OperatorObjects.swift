import Contract
import Environment
import Kubernetes
import Prometheus
import Scalars

/// What the Prometheus Operator makes monitoring of: rules, monitors and notifications as objects of the
/// set, from the values that the bundled programs are configured with.
///
/// kube-prometheus-stack scrapes the cluster's own parts itself; only what the set runs gets a monitor.
struct OperatorObjects {
  let spec: EnvironmentSpec
  let settings: OperatorMonitoringSpec
  let rules: RuleFile
  /// Whose headless Service has the metrics of each replica.
  let server: Service
  /// Everybody but the server.
  let targets: [ScrapeTarget]
  let notifications: NotificationConfiguration
  /// Nil where no receiver has a secret.
  let secret: SecretReference<ReceiverSecretKey>?

  var objects: [ManifestObject] {
    [ManifestObject(prometheusRule), ManifestObject(serverMonitor)]
      + targets.compactMap(podMonitor).map { ManifestObject($0) }
      + [ManifestObject(alertmanagerConfig)]
  }

  // MARK: Rules

  private var prometheusRule: PrometheusRule {
    PrometheusRule(
      metadata: metadata("vibe-ensemble-rules", .prometheus),
      spec: PrometheusRuleSpec(
        groups: rules.groups.map { group in
          PrometheusRuleGroup(
            name: group.name, interval: group.interval,
            rules: group.rules.map { PrometheusRuleRule($0, namespace: spec.namespace) })
        }))
  }

  // MARK: Monitors

  private static let interval = Alerts.evaluationInterval

  /// Two Services have the port; the headless one leads to each replica once.
  private var serverMonitor: ServiceMonitor {
    ServiceMonitor(
      metadata: metadata("vibe-ensemble-server", .server),
      spec: ServiceMonitorSpec(
        selector: LabelSelector(matchLabels: server.metadata.labels ?? [:]),
        endpoints: [
          ServiceMonitorEndpoint(
            port: ServerPort.metrics.name, interval: Self.interval,
            relabelings: [
              ServiceMonitorMetricRelabeling(
                action: "keep", regex: server.metadata.name?.description,
                sourceLabels: ["__meta_kubernetes_service_name"]),
              ServiceMonitorMetricRelabeling(
                action: "replace", replacement: ScrapeJob.server.name, targetLabel: "job"),
            ])
        ]))
  }

  /// The operator adds the labels `namespace` and `pod` itself; nil for what has no pods.
  private func podMonitor(_ target: ScrapeTarget) -> PodMonitor? {
    guard case .pods(let pods) = target.place else { return nil }
    let isOurs = pods.namespace == spec.namespace
    var endpoint = PodMonitorPodMetricsEndpoint(
      interval: Self.interval, port: pods.port, relabelings: [Self.set("job", to: target.job.name)])
    if target.speaksOfOtherObjects { endpoint.honorLabels = true }
    if !isOurs {
      // The rules look for targets in the namespace of the set, and only what it is told of matters.
      endpoint.relabelings?.append(Self.set("namespace", to: "\(spec.namespace)"))
      endpoint.metricRelabelings = [
        PodMonitorMetricRelabeling(
          action: "keep", regex: "\(spec.namespace)", sourceLabels: ["namespace"])
      ]
    }
    // A pod in quarantine talks to nobody: it would only be reported as down.
    let quarantine = LabelSelectorRequirement(
      key: Network.quarantineLabel, operator: .notIn, values: ["true"])
    return PodMonitor(
      metadata: metadata(
        DNSName(stringLiteral: target.job.name),
        target.job == .postgres ? .postgresExporter : .prometheus),
      spec: PodMonitorSpec(
        selector: LabelSelector(matchLabels: pods.labels, matchExpressions: [quarantine]),
        namespaceSelector: isOurs
          ? nil : PodMonitorNamespaceSelector(matchNames: ["\(pods.namespace)"]),
        podMetricsEndpoints: [endpoint]))
  }

  private static func set(_ label: String, to value: String) -> PodMonitorMetricRelabeling {
    PodMonitorMetricRelabeling(action: "replace", replacement: value, targetLabel: label)
  }

  // MARK: Notifications

  private var alertmanagerConfig: AlertmanagerConfig {
    AlertmanagerConfig(
      metadata: metadata("vibe-ensemble-notifications", .alertmanager),
      spec: AlertmanagerConfigSpec(
        route: AlertmanagerConfigRoute(notifications.route),
        receivers: notifications.receivers.map(receiver),
        inhibitRules: notifications.inhibitions.map(AlertmanagerConfigInhibitRule.init),
        muteTimeIntervals: notifications.muteIntervals.isEmpty
          ? nil
          : notifications.muteIntervals.map(
            AlertmanagerConfigMuteTimeInterval.init)))
  }

  private func receiver(_ receiver: Receiver) -> AlertmanagerConfigReceiver {
    let declared = spec.monitoring.notifications.receivers.first {
      $0.name.description == receiver.name
    }
    let key = declared.flatMap { ReceiverSecretKey($0) }
    let selector = secret.flatMap { secret in key.map { SecretKeySelector(secret, key: $0) } }
    return AlertmanagerConfigReceiver(receiver, secret: selector)
  }

  private func metadata(_ name: DNSName, _ component: Component) -> ObjectMeta {
    var metadata = ObjectMeta(name, of: component, in: spec)
    metadata.labels = settings.selectorLabels.reduce(into: metadata.labels ?? [:]) {
      $0[$1.key.description] = $1.value.description
    }
    return metadata
  }
}
