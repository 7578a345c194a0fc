import Environment
import Kubernetes
import Scalars

/// What Prometheus may ask the API server, no more than its targets need.
///
/// Roles in the namespaces where it looks for pods; cluster-wide only what has no namespace.
struct PrometheusAccess {
  private let spec: EnvironmentSpec
  private let account: ServiceAccount
  /// Where its targets are, each once.
  private let namespaces: [DNSLabel]

  init(_ spec: EnvironmentSpec, _ account: ServiceAccount, targets: [ScrapeTarget]) {
    self.spec = spec
    self.account = account
    namespaces = targets.compactMap(\.podNamespace).reduce(into: []) { result, namespace in
      if !result.contains(namespace) { result.append(namespace) }
    }
  }

  var objects: [ManifestObject] {
    namespaces.flatMap { granted(pods, in: $0, name: roleName) }
      + granted(apiServerEndpoints, in: "default", name: roleName)
      + clusterWide
  }

  /// Named after the namespace, for one cluster may have several environments.
  private var roleName: String { "\(spec.namespace)-prometheus" }

  /// Source: Prometheus 3.1 documentation, "Configuration", `kubernetes_sd_config`: it lists and
  /// watches what it discovers.
  private var pods: [Permission] {
    [
      Permission(
        [.list, .watch], "pods", usedBy: .component(.prometheus),
        reason: "discovers the pods that it scrapes")
    ]
  }

  /// The role `endpointslice` reads the Services and pods behind the slices too.
  private var apiServerEndpoints: [Permission] {
    [
      Permission(
        [.list, .watch], "endpointslices", group: "discovery.k8s.io",
        usedBy: .component(.prometheus), reason: "discovers the API servers"),
      Permission(
        [.list, .watch], "services", "pods", usedBy: .component(.prometheus),
        reason: "reads what its discovery attaches to the API servers' endpoints"),
    ]
  }

  private func granted(
    _ permissions: [Permission], in namespace: DNSLabel, name: String
  ) -> [ManifestObject] {
    let metadata = ObjectMeta(
      name: DNSName(stringLiteral: name), namespace: namespace,
      labels: Component.prometheus.labels(spec))
    let role = Role(metadata, permissions: permissions)
    return [
      ManifestObject(role),
      ManifestObject(
        RoleBinding(
          metadata: metadata, roleRef: RoleRef(role.reference),
          subjects: [Subject(account.reference)])),
    ]
  }

  private var clusterWide: [ManifestObject] {
    let metadata = ObjectMeta(
      name: DNSName(stringLiteral: roleName),
      labels: Component.prometheus.labels(spec))
    let role = ClusterRole(
      metadata,
      permissions: [
        Permission(
          [.list, .watch], "nodes", usedBy: .component(.prometheus),
          reason: "discovers the kubelets"),
        Permission(
          [.get], "nodes/metrics", usedBy: .component(.prometheus),
          reason: "scrapes the kubelets"),
        Permission(
          reading: "/metrics", usedBy: .component(.prometheus), reason: "scrapes the API servers"),
      ])
    return [
      ManifestObject(role),
      ManifestObject(
        ClusterRoleBinding(
          metadata: metadata, roleRef: RoleRef(role.reference),
          subjects: [Subject(account.reference)])),
    ]
  }
}
