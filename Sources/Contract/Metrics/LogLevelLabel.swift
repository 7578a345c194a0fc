/// Level of a log line; audit lines count apart.
package enum LogLevelLabel: String, MetricLabelValue {
  case trace, debug, info, notice, warning, error, critical, audit

  package static let label = "level"
}
