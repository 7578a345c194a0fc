// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `PodMonitorSpec.fallbackScrapeProtocol`, `PodMonitorSpec.scrapeProtocols`.
package enum PodMonitorFallbackScrapeProtocol: String, NodeConvertible, CaseIterable {
  case prometheusProto = "PrometheusProto"
  case openMetricsText001 = "OpenMetricsText0.0.1"
  case openMetricsText100 = "OpenMetricsText1.0.0"
  case prometheusText004 = "PrometheusText0.0.4"
  case prometheusText100 = "PrometheusText1.0.0"

  package var node: Node { .string(rawValue) }
}
