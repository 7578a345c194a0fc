import Contract
import Environment
import Kubernetes
import Prometheus
import Scalars

extension ScrapeTarget {
  /// The job as the bundled Prometheus reads it.
  func configuration(_ spec: EnvironmentSpec) -> ScrapeConfiguration {
    switch place {
    case .pods(let pods): podConfiguration(pods)
    case .kubelets(_, let path): kubeletConfiguration(spec, path: path)
    case .apiServer: apiServerConfiguration
    }
  }

  /// Source: Prometheus 3.1 documentation, "Configuration", `kubernetes_sd_config`, role `pod`.
  private func podConfiguration(_ pods: Pods) -> ScrapeConfiguration {
    let labels = pods.labels.entries.map {
      ServiceDiscovery.LabelRequirement.label($0.key, is: $0.value)
    }
    // A pod in quarantine talks to nobody: it would only be reported as down.
    let quarantine = ServiceDiscovery.LabelRequirement.not(Network.quarantineLabel, is: "true")
    var job = ScrapeConfiguration(
      self.job.name, .pods(namespace: pods.namespace.description, labels: labels + [quarantine]))
    job.honorLabels = speaksOfOtherObjects
    job.targetRelabelings =
      [
        // One target for each pod: discovery gives one for every port that it declares.
        .keep("__meta_kubernetes_pod_container_port_number", oneOf: ["\(pods.number)"]),
        .drop("__meta_kubernetes_pod_phase", oneOf: ["Succeeded", "Failed"]),
      ] + podLabels
    return job
  }

  /// Labels that say whom the series are about.
  private var podLabels: [Relabeling] {
    // Of a node's exporter the node matters, and its name outlives the pod.
    self.job == .nodeExporter
      ? [.copy("__meta_kubernetes_pod_node_name", to: TargetLabel.instance.rawValue)]
      : [
        .copy("__meta_kubernetes_namespace", to: TargetLabel.namespace.rawValue),
        .copy("__meta_kubernetes_pod_name", to: TargetLabel.pod.rawValue),
      ]
  }

  /// Their labels `namespace` and `pod` are those of the objects that they tell of.
  var speaksOfOtherObjects: Bool { job == .kubeStateMetrics || job == .certManager }

  /// Source: Kubernetes documentation, "Metrics For Kubernetes System Components"; role `node`.
  private func kubeletConfiguration(_ spec: EnvironmentSpec, path: String) -> ScrapeConfiguration {
    var job = ScrapeConfiguration(self.job.name, .nodes)
    job.path = path
    // A kubelet signs its own certificate unless the cluster does something about it.
    job.transport = SecureTransport(tokenFile: ServiceAccountFile.token, identity: .unverified)
    job.targetRelabelings = [
      .copy("__meta_kubernetes_node_name", to: TargetLabel.instance.rawValue)
    ]
    // Other people's pods are not ours to watch, and they are most of the series.
    job.metricRelabelings = [.keep("namespace", oneOf: ["\(spec.namespace)"])]
    if self.job == .kubelet {
      job.metricRelabelings.append(.keepPrefix("__name__", oneOf: ["kubelet_volume_stats_"]))
    } else {
      job.metricRelabelings.append(.keepPrefix("__name__", oneOf: ["container_"]))
    }
    return job
  }

  /// The endpoints behind the Service `kubernetes`, for the Service itself would give one at random.
  private var apiServerConfiguration: ScrapeConfiguration {
    var job = ScrapeConfiguration(self.job.name, .endpointSlices(namespace: "default"))
    job.transport = SecureTransport(
      tokenFile: ServiceAccountFile.token,
      identity: .certificate(
        authorityFile: ServiceAccountFile.authority, serverName: "kubernetes.default.svc"))
    job.targetRelabelings = [
      .keep("__meta_kubernetes_service_name", oneOf: ["kubernetes"]),
      .keep("__meta_kubernetes_endpointslice_port_name", oneOf: ["https"]),
    ]
    // An API server has some ten thousand series of histograms; these tell how it does.
    job.metricRelabelings = [
      .keep(
        "__name__",
        oneOf: ["apiserver_request_total", "apiserver_current_inflight_requests"])
    ]
    return job
  }
}

/// Files of a pod that may call the API.
///
/// Source: Kubernetes documentation, "Accessing the Kubernetes API from a Pod".
enum ServiceAccountFile {
  private static let folder = "/var/run/secrets/kubernetes.io/serviceaccount"
  static let token = "\(folder)/token"
  static let authority = "\(folder)/ca.crt"
}
