import Environment
import Kubernetes
import Scalars

/// node_exporter on every node, in a namespace of its own.
///
/// It reads the node's files, which the level "restricted" forbids and "baseline" too. So that the
/// environment's namespace needs no exception, it lives beside it, in a namespace that holds nothing
/// else and where nobody but it may run.
struct NodeExporter {
  private static let name: DNSName = "node-exporter"
  private static let processFiles = "/host/proc"
  private static let systemFiles = "/host/sys"
  private static let rootFolder = "/host/root"

  var spec: EnvironmentSpec

  /// `vibe-ensemble-nodes`; a name has 63 letters at most.
  var namespace: DNSLabel {
    DNSLabel(stringLiteral: "\(spec.namespace.description.prefix(57))-nodes")
  }

  /// In the order of the file.
  func objects(prometheus: Workload) -> [ManifestObject] {
    [
      ManifestObject(namespaceObject), ManifestObject(serviceAccount), ManifestObject(daemonSet),
      ManifestObject(denyAll), ManifestObject(policy(prometheus)),
    ]
  }

  var target: ScrapeTarget {
    .pods(
      .nodeExporter, daemonSet.reference(ports: NodeExporterPort.self), port: .metrics, peer: peer)
  }

  private var peer: FlowPeer {
    .neighbours(namespace: namespace, labels: Component.nodeExporter.selector)
  }

  private func metadata(_ name: DNSName) -> ObjectMeta {
    ObjectMeta(name: name, namespace: namespace, labels: Component.nodeExporter.labels(spec))
  }

  // MARK: Namespace

  private var namespaceObject: Namespace {
    var labels = Component.nodeExporter.labels(spec)
    labels["pod-security.kubernetes.io/enforce"] = "privileged"
    labels["pod-security.kubernetes.io/enforce-version"] = "v\(spec.kubernetesVersion)"
    return Namespace(
      metadata: ObjectMeta(
        name: DNSName(namespace), labels: labels,
        annotations: [
          "vibe-ensemble.io/reason":
            "node_exporter reads /proc, /sys and the mount points of its node, which every lower "
            + "level of Pod Security forbids; nothing else runs here"
        ]))
  }

  private var denyAll: NetworkPolicy {
    NetworkPolicy(
      metadata: metadata("default-deny-all"),
      spec: NetworkPolicySpec(podSelector: LabelSelector(), policyTypes: [.ingress, .egress]))
  }

  private func policy(_ prometheus: Workload) -> NetworkPolicy {
    NetworkPolicy(
      metadata: metadata("node-exporter-network-policy"),
      spec: NetworkPolicySpec(
        podSelector: LabelSelector(matchLabels: Component.nodeExporter.selector),
        policyTypes: [.ingress, .egress],
        ingress: [
          NetworkPolicyIngressRule(
            from: [
              NetworkPolicyPeer(namespace: spec.namespace, podLabels: prometheus.selector)
            ],
            ports: [NetworkPolicyPort(NodeExporterPort.metrics)])
        ]))
  }

  private var serviceAccount: ServiceAccount {
    ServiceAccount(metadata: metadata("node-exporter-sa"), automountServiceAccountToken: false)
  }

  // MARK: DaemonSet

  private var daemonSet: DaemonSet {
    DaemonSet(
      metadata: metadata(Self.name),
      spec: DaemonSetSpec(
        selector: LabelSelector(matchLabels: Component.nodeExporter.selector),
        updateStrategy: DaemonSetUpdateStrategy(
          type: .rollingUpdate,
          rollingUpdate: RollingUpdateDaemonSet(maxUnavailable: .string("10%"))),
        revisionHistoryLimit: 5,
        template: PodTemplateSpec(
          metadata: ObjectMeta(labels: Component.nodeExporter.labels(spec)), spec: pod)))
  }

  private var mounts: [PodMount] {
    [("proc", "/proc", Self.processFiles), ("sys", "/sys", Self.systemFiles)].map {
      PodMount(
        Volume(
          name: DNSLabel(stringLiteral: $0.0),
          hostPath: HostPathVolumeSource(type: .directory, path: $0.1)), $0.2)
    } + [rootMount]
  }

  /// What is mounted on the node later on must appear too.
  private var rootMount: PodMount {
    let volume = Volume(
      name: "root", hostPath: HostPathVolumeSource(type: .directory, path: "/"))
    return PodMount(
      volume,
      VolumeMount(
        volume, mountPath: Self.rootFolder, readOnly: true,
        mountPropagation: .hostToContainer))
  }

  /// Without the network and the processes of the node: neither is needed for what is collected.
  private var pod: PodSpec {
    let mounts = mounts
    return PodSpec(
      serviceAccountName: serviceAccount.reference,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      securityContext: .restricted(user: Images.nodeExporter.user),
      // Nodes that take no other pods are watched too.
      tolerations: [Toleration(operator: .exists)],
      containers: [container(mounts)],
      volumes: mounts.compactMap(\.volume))
  }

  private func container(_ mounts: [PodMount]) -> Container {
    Container(
      name: "node-exporter",
      image: Images.nodeExporter.reference,
      imagePullPolicy: .ifNotPresent,
      args: arguments,
      ports: .all(NodeExporterPort.self),
      resources: .exporter,
      livenessProbe: .http(
        "/", port: NodeExporterPort.metrics,
        timing: ProbeTiming(periodSeconds: 15, timeoutSeconds: 5, failureThreshold: 4)),
      readinessProbe: .http(
        "/", port: NodeExporterPort.metrics,
        timing: ProbeTiming(periodSeconds: 10, timeoutSeconds: 3, failureThreshold: 3)),
      securityContext: .restricted(user: Images.nodeExporter.user),
      volumeMounts: mounts.map(\.volumeMount))
  }

  /// Collectors of the network are left out: they would tell of the pod's own.
  private static let collectors = [
    "cpu", "diskstats", "filesystem", "loadavg", "meminfo", "pressure", "stat", "time", "uname",
    "vmstat",
  ]

  /// Source: node_exporter 1.8.2, README, "Collectors" and "Docker".
  private var arguments: [String] {
    [
      "--path.procfs=\(Self.processFiles)",
      "--path.sysfs=\(Self.systemFiles)",
      "--path.rootfs=\(Self.rootFolder)",
      "--log.format=json",
      "--collector.disable-defaults",
    ] + Self.collectors.map { "--collector.\($0)" } + [
      // Mounts of containers are the disks of the node once more.
      "--collector.filesystem.mount-points-exclude="
        + "^/(dev|proc|run|sys|var/lib/(containerd|containers|docker|kubelet)/.+)($|/)"
    ]
  }
}
