import Environment
import Kubernetes
import Scalars

/// What the adapter may do as an API server of its own, and who may ask it.
///
/// Source: Kubernetes documentation, "Configure the Aggregation Layer" and "Set up an Extension API
/// Server".
struct PrometheusAdapterAccess {
  static let apiGroup = "custom.metrics.k8s.io"

  private let spec: EnvironmentSpec
  private let account: ServiceAccountReference

  init(_ spec: EnvironmentSpec, _ account: ServiceAccount) {
    self.spec = spec
    self.account = account.reference
  }

  var objects: [ManifestObject] { delegation + pods + reading }

  /// Named after the namespace, for these stand where other environments have theirs too.
  private var sharedName: String { "\(spec.namespace)-prometheus-adapter" }

  /// It asks the API server whether the caller may, and reads whose certificate the API server shows.
  private var delegation: [ManifestObject] {
    let labels = Component.prometheusAdapter.labels(spec)
    return [
      ManifestObject(
        ClusterRoleBinding(
          metadata: ObjectMeta(
            name: DNSName(stringLiteral: "\(sharedName)-auth-delegator"), labels: labels),
          roleRef: RoleRef(.builtIn(.authDelegator)), subjects: [Subject(account)])),
      ManifestObject(
        RoleBinding(
          metadata: ObjectMeta(
            name: DNSName(stringLiteral: "\(sharedName)-auth-reader"), namespace: "kube-system",
            labels: labels),
          roleRef: RoleRef(.apiServerAuthenticationReader), subjects: [Subject(account)])),
    ]
  }

  /// Source: prometheus-adapter 0.12, pkg/custom-provider/provider.go, GetMetricBySelector.
  private var pods: [ManifestObject] {
    granted(
      "prometheus-adapter", to: Subject(account),
      [
        Permission(
          [.list], "pods", usedBy: .component(.prometheusAdapter),
          reason: "finds the pods behind a selector")
      ])
  }

  /// Kubernetes gives its controller the right for all metrics, in
  /// `system:controller:horizontal-pod-autoscaler`; this one holds where a cluster has narrowed that.
  private var reading: [ManifestObject] {
    granted(
      "custom-metrics-reader", to: .horizontalPodAutoscaler,
      [
        Permission(
          [.get], "pods/\(RequestRate.metricName)", group: Self.apiGroup,
          usedBy: .cluster("horizontal-pod-autoscaler"),
          reason: "reads the load that it scales on")
      ])
  }

  private func granted(
    _ name: DNSName, to subject: Subject, _ permissions: [Permission]
  ) -> [ManifestObject] {
    let metadata = ObjectMeta(name, of: .prometheusAdapter, in: spec)
    let role = Role(metadata, permissions: permissions)
    return [
      ManifestObject(role),
      ManifestObject(
        RoleBinding(metadata: metadata, roleRef: RoleRef(role.reference), subjects: [subject])),
    ]
  }
}
