package import Environment

/// Who tells the autoscaler the requests per second.
package enum RequestRateSource: Sendable {
  /// An adapter that the cluster has, under the metric's name there.
  case cluster(metric: String)
  /// KEDA, which then owns the autoscaler.
  case keda(PodsElsewhere)
  /// An adapter of the set, which the API server calls and which calls it.
  case adapter(apiServer: NetworkEndpoint)
}

extension EnvironmentSpec {
  /// Nil where the environment does not scale on requests.
  ///
  /// What the cluster serves already comes first: `v1beta1.custom.metrics.k8s.io` exists once in a
  /// cluster, and an adapter of ours would take it away from everybody else.
  package var requestRateSource: RequestRateSource? {
    guard case .automatic(let scaling) = server.scaling, scaling.requestsPerSecond != nil else {
      return nil
    }
    if let metric = provides.requestsPerSecondMetric { return .cluster(metric: metric) }
    if let keda = provides.keda { return .keda(keda) }
    // The loader has refused the environment otherwise.
    return provides.apiServer.map { .adapter(apiServer: $0) }
  }
}
