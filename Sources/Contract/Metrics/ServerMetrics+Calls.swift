/// Tool calls of the Model Context Protocol.
extension ServerMetrics {
  /// The tools are a registry that is closed at start; mcp.md section 4.3 wants at most about 20.
  private static let tool = MetricLabel.registered("tool", atMost: 64)

  package static let toolCalls = CounterMetric<MetricUnits.Count>(
    "vibe_tool_calls_total", labels: [tool, MetricLabel(CallOutcome.self)],
    help: "Tool calls that ended.")
  package static let toolCallDuration = HistogramMetric<MetricUnits.Seconds>(
    "vibe_tool_call_duration_seconds", labels: [tool],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    help: "Time that tool calls took, without intentional waiting.")

  static let calls: [any Metric] = [toolCalls, toolCallDuration]
}
