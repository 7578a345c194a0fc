import Contract
package import Environment
package import Prometheus

/// Requests per second: the load that the autoscaler looks at beside CPU and memory.
///
/// Probes are counted with the rest. They are a request in some seconds, and they keep the series
/// there while nobody else asks: without a value the autoscaler would no longer take pods away.
package enum RequestRate {
  /// Name in custom.metrics.k8s.io: that of the counter, with its unit for the suffix of a counter.
  package static let metricName = "http_requests_per_second"

  /// Eight scrapes: soon enough to scale on, and a missed scrape does not matter.
  package static let window = Duration.seconds(8 * Scrape.intervalSeconds)

  /// How prometheus-adapter makes the metric of a pod.
  package static let adapterRule = AdapterRule(
    metricName,
    rateOf: ServerMetrics.httpRequests.series(where: [
      .label(TargetLabel.job.rawValue, is: Scrape.serverJob)
    ]),
    over: window,
    resources: [
      .init(label: TargetLabel.namespace.rawValue, name: "namespace"),
      .init(label: TargetLabel.pod.rawValue, name: "pod"),
    ])

  /// All replicas together, as KEDA asks: it divides by the target.
  package static func total(_ spec: EnvironmentSpec) -> InstantVector<Units.PerSecond<Units.Count>>
  {
    ServerMetrics.httpRequests.series(of: spec).rate(over: window).sum()
  }
}
