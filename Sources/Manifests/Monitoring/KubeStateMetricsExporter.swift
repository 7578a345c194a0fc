import Environment
import Kubernetes
import Scalars

/// kube-state-metrics for the environment's namespace alone.
struct KubeStateMetricsExporter {
  var spec: EnvironmentSpec

  /// Kinds whose state rules and panels read; the rights follow from them.
  private enum WatchedKind: String, CaseIterable {
    case pods, persistentvolumeclaims, resourcequotas
    case deployments, statefulsets
    case cronjobs, jobs
    case horizontalpodautoscalers
    case nodes

    /// Kinds without a namespace need a right that has none either.
    var isNamespaced: Bool { self != .nodes }

    var group: String {
      switch self {
      case .pods, .persistentvolumeclaims, .resourcequotas, .nodes: ""
      case .deployments, .statefulsets: "apps"
      case .cronjobs, .jobs: "batch"
      case .horizontalpodautoscalers: "autoscaling"
      }
    }
  }

  /// In the order of the file.
  var objects: [ManifestObject] {
    let account = serviceAccount
    let metadata = ObjectMeta("kube-state-metrics", of: .kubeStateMetrics, in: spec)
    let role = Role(metadata, permissions: permissions { $0.isNamespaced })
    // Named after the namespace, for one cluster may have several environments.
    let clusterMetadata = ObjectMeta(
      name: DNSName(stringLiteral: "\(spec.namespace)-kube-state-metrics"),
      labels: Component.kubeStateMetrics.labels(spec))
    let clusterRole = ClusterRole(clusterMetadata, permissions: permissions { !$0.isNamespaced })
    return [
      ManifestObject(account), ManifestObject(role),
      ManifestObject(
        RoleBinding(
          metadata: metadata, roleRef: RoleRef(role.reference),
          subjects: [Subject(account.reference)])),
      ManifestObject(clusterRole),
      ManifestObject(
        ClusterRoleBinding(
          metadata: clusterMetadata, roleRef: RoleRef(clusterRole.reference),
          subjects: [Subject(account.reference)])),
      ManifestObject(deployment),
    ]
  }

  private func permissions(_ isIncluded: (WatchedKind) -> Bool) -> [Permission] {
    WatchedKind.allCases.filter(isIncluded).map { kind in
      Permission(
        [.list, .watch], kind.rawValue, group: kind.group,
        usedBy: .component(.kubeStateMetrics), reason: "tells their state as metrics")
    }
  }

  var workload: Workload {
    Workload(
      name: Component.kubeStateMetrics.name, selector: Component.kubeStateMetrics.selector,
      template: deployment.spec.template, maximumPods: 1)
  }

  var target: ScrapeTarget {
    .pods(
      .kubeStateMetrics, deployment.reference(ports: KubeStateMetricsPort.self), port: .metrics,
      peer: .workload(workload))
  }

  private var serviceAccount: ServiceAccount {
    ServiceAccount(
      metadata: ObjectMeta("kube-state-metrics-sa", of: .kubeStateMetrics, in: spec),
      automountServiceAccountToken: false)
  }

  private var deployment: Deployment {
    Deployment(
      metadata: ObjectMeta("kube-state-metrics", of: .kubeStateMetrics, in: spec),
      spec: DeploymentSpec(
        replicas: 1,
        revisionHistoryLimit: 5,
        // Two at a time would tell everything twice.
        strategy: DeploymentStrategy(type: .recreate),
        selector: LabelSelector(matchLabels: Component.kubeStateMetrics.selector),
        template: PodTemplateSpec(
          metadata: ObjectMeta(labels: Component.kubeStateMetrics.labels(spec)), spec: pod)))
  }

  private var pod: PodSpec {
    PodSpec(
      serviceAccountName: serviceAccount.reference,
      // It watches the API server: that is all it does.
      automountServiceAccountToken: true,
      enableServiceLinks: false,
      securityContext: .restricted(user: Images.kubeStateMetrics.user),
      containers: [container])
  }

  /// Source: kube-state-metrics 2.13, docs/developer/cli-arguments.md.
  private var container: Container {
    Container(
      name: "kube-state-metrics",
      image: Images.kubeStateMetrics.reference,
      imagePullPolicy: .ifNotPresent,
      args: [
        "--namespaces=\(spec.namespace)",
        "--resources=\(WatchedKind.allCases.map(\.rawValue).joined(separator: ","))",
        "--port=\(KubeStateMetricsPort.metrics.number)",
        "--telemetry-port=\(KubeStateMetricsPort.telemetry.number)",
      ],
      ports: .all(KubeStateMetricsPort.self),
      resources: .exporter,
      // Not /livez, which asks the API server: a restart here would not mend that one.
      livenessProbe: .http(
        "/healthz", port: KubeStateMetricsPort.metrics,
        timing: ProbeTiming(periodSeconds: 15, timeoutSeconds: 5, failureThreshold: 4)),
      readinessProbe: .http(
        "/", port: KubeStateMetricsPort.telemetry,
        timing: ProbeTiming(periodSeconds: 10, timeoutSeconds: 3, failureThreshold: 3)),
      securityContext: .restricted(user: Images.kubeStateMetrics.user))
  }
}
