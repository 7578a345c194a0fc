import Environment
import Kubernetes

/// What brings the requests per second from Prometheus to the autoscaler.
struct CustomMetrics {
  /// `custom-metrics.yaml`.
  var objects: [ManifestObject] = []
  var workloads: [Workload] = []
  var flows: [Flow] = []
  /// Pods that connect by name.
  var nameUsers: [Workload] { workloads }

  /// Nothing where the environment does not scale on requests, or has no Prometheus to ask.
  init(_ spec: EnvironmentSpec, prometheus: PrometheusEndpoint?) {
    guard let prometheus else { return }
    switch spec.requestRateSource {
    case .cluster, nil: break
    case .keda(let pods):
      // Elsewhere its policies are not ours either.
      if case .workload = prometheus.peer { flows = [prometheus.flow(from: .elsewhere(pods))] }
    case .adapter(let apiServer):
      let adapter = PrometheusAdapter(spec: spec, prometheusURL: prometheus.url)
      objects = adapter.objects
      workloads = [adapter.workload]
      flows = [prometheus.flow(from: .workload(adapter.workload))] + adapter.flows(apiServer)
    }
  }
}
