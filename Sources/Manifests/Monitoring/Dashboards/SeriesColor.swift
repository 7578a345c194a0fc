import Contract
import Environment

/// The colour of a series whose name says whether it is good or bad, the same on every panel.
///
/// All others have the colour that Grafana makes of their name, so a pod has one colour everywhere.
package struct SeriesColor: Sendable {
  /// What the legend shows.
  let series: String
  let color: ThresholdColor

  /// The series of a label's value, where the legend is that label alone.
  static func value(_ value: some MetricLabelValue, _ color: ThresholdColor) -> SeriesColor {
    SeriesColor(series: value.rawValue, color: color)
  }

  static func named(_ series: String, _ color: ThresholdColor) -> SeriesColor {
    SeriesColor(series: series, color: color)
  }
}

extension [SeriesColor] {
  static let statusClasses = [
    SeriesColor.value(HTTPStatusClass.success, .good),
    .value(HTTPStatusClass.redirection, .neutral), .value(HTTPStatusClass.clientError, .warning),
    .value(HTTPStatusClass.serverError, .critical),
  ]
  static let outcomes = [
    SeriesColor.value(CallOutcome.success, .good), .value(CallOutcome.rejected, .warning),
    .value(CallOutcome.failed, .critical),
  ]
  static let agentStates = [
    SeriesColor.value(AgentState.active, .good), .value(AgentState.idle, .neutral),
    .value(AgentState.stale, .warning), .value(AgentState.dead, .critical),
  ]
  static let severities = AlertSeverity.allCases.map {
    SeriesColor.named($0.rawValue, ThresholdColor($0))
  }
  static let loudLevels = [
    SeriesColor.value(LogLevelLabel.error, .warning), .value(LogLevelLabel.critical, .critical),
  ]
  /// Source: Kubernetes 1.33 API, core/v1 PodStatus.phase.
  static let podPhases = [
    SeriesColor.named("Running", .good), .named("Succeeded", .neutral), .named("Pending", .warning),
    .named("Failed", .critical), .named("Unknown", .critical),
  ]
}
