import Contract
import Environment
import Prometheus
import Scalars

/// What users feel: rate, errors, latency and saturation of the server, and its open connections.
extension Dashboards {
  static func application(_ spec: EnvironmentSpec) -> Dashboard {
    dashboard(
      .application, spec, title: "application",
      description: "Rate, errors, latency and saturation of the server; WebSockets and streams.",
      rows: [
        DashboardRow(.serviceNow, serviceNow(spec)),
        DashboardRow(.traffic, traffic(spec)),
        DashboardRow(.latency, latency(spec)),
        DashboardRow(.saturation, saturation(spec)),
        DashboardRow(.connections, connections),
        DashboardRow(.refusals, refusals),
        DashboardRow(.logs, logs),
      ])
  }

  // MARK: Now

  private static func serviceNow(_ spec: EnvironmentSpec) -> [Panel] {
    let replicas = spec.server.scaling.minimumReplicas
    return [
      .stat(
        "Errors", "Share of the requests that ended in a 5xx status; HighErrorRate looks at it.",
        thresholds: errorThreshold(spec), errorShare),
      .stat(
        "Latency", "The time that 1% of the requests exceed; HighLatency looks at it.",
        thresholds: latencyThreshold(spec), slowest),
      .stat(
        "Ready replicas", "Replicas that answer their readiness probe with 200.",
        thresholds: .below(critical: .count(1), warning: replicas > 1 ? .count(replicas) : nil),
        PanelQuery(
          ServerMetrics.ready.chosen.values.yesCount(by: "namespace"), "ready")),
      .stat(
        "Requests", "Requests answered a second, without the probes of the kubelet.",
        thresholds: .none, PanelQuery(requests.sum(by: "namespace"), "requests")),
    ]
  }

  // MARK: Rate and errors

  private static func traffic(_ spec: EnvironmentSpec) -> [Panel] {
    [
      .timeSeries(
        "Requests by route",
        "Requests answered a second. A route that falls silent is an outage of its own.",
        thresholds: .none, isStacked: true,
        PanelQuery(requests.sum(by: HTTPRoute.label), .labels(HTTPRoute.label))),
      .timeSeries(
        "Requests by status", "Requests answered a second by the first digit of their status.",
        thresholds: .none, isStacked: true, colors: .statusClasses,
        PanelQuery(requests.sum(by: HTTPStatusClass.label), .labels(HTTPStatusClass.label))),
      .timeSeries(
        "Share of errors",
        "Requests that ended in a 5xx status, as a share of all; the line is the threshold of"
          + " HighErrorRate.",
        thresholds: errorThreshold(spec), errorShare),
      .timeSeries(
        "Tool calls by outcome",
        "Calls of MCP tools a second. 'rejected' is the caller's mistake, 'failed' is ours.",
        thresholds: .none, isStacked: true, colors: .outcomes,
        PanelQuery(
          ServerMetrics.toolCalls.chosenRate.sum(by: CallOutcome.label), .labels(CallOutcome.label))
      ),
    ]
  }

  // MARK: Latency

  private static func latency(_ spec: EnvironmentSpec) -> [Panel] {
    [
      .timeSeries(
        "Request duration",
        "Time to the head of the response, without waiting that the caller asked for; the line"
          + " is the threshold of HighLatency.",
        thresholds: latencyThreshold(spec), durations.query(percentile: 50),
        durations.query(percentile: 90), slowest),
      .timeSeries(
        "Request duration by route", "The time that 5% of the requests of a route exceed.",
        thresholds: latencyThreshold(spec), durations.query(percentile: 95, by: HTTPRoute.label)),
      .timeSeries(
        "Tool call duration by tool", "The time that 5% of the calls of a tool exceed.",
        thresholds: latencyThreshold(spec),
        ServerMetrics.toolCallDuration.chosen.query(percentile: 95, by: "tool")),
      .timeSeries(
        "Wait for a database connection",
        "Time that calls waited for a pooled connection. Above a tenth of a second the pool is"
          + " too small or statements are too slow.",
        thresholds: .above(warning: .seconds(.milliseconds(100)), critical: .seconds(.seconds(1))),
        ServerMetrics.databasePoolWait.chosen.query(percentile: 50),
        ServerMetrics.databasePoolWait.chosen.query(percentile: 99)),
    ]
  }

  // MARK: Saturation

  private static func saturation(_ spec: EnvironmentSpec) -> [Panel] {
    let limits = spec.server.resources.limits
    let cores = Ratio(billionths: limits.cpu.milli * 1_000_000)
    let poolConnections = ServerMetrics.databasePoolConnections.chosen
    return [
      .timeSeries(
        "CPU",
        "CPU time as a share of the container's limit; the line is the threshold of HighCPUUsage.",
        thresholds: .alert(
          above: .share(spec.alerts.highCPUUsage.threshold), spec.alerts.highCPUUsage.timing),
        PanelQuery(
          ServerMetrics.processCPU.chosenRate.maximum(by: "pod") / .cores(cores), .labels("pod"))),
      .timeSeries(
        "Memory",
        "Resident memory as a share of the container's limit, at which the kernel ends it; the"
          + " line is the threshold of HighMemoryUsage.",
        thresholds: .alert(
          above: .share(spec.alerts.highMemoryUsage.threshold), spec.alerts.highMemoryUsage.timing),
        PanelQuery(
          ServerMetrics.processResidentMemory.chosen.values.maximum(by: "pod")
            / .bytes(limits.memory.units), .labels("pod"))),
      .timeSeries(
        "Database pool", "Busy connections as a share of the pool. At 100% calls wait.",
        thresholds: nearlyFull,
        PanelQuery(
          poolConnections.narrowed(by: .value(PoolConnectionState.busy)).values.sum(by: "pod")
            / ServerMetrics.databasePoolLimit.chosen.values.sum(by: "pod"), .labels("pod"))),
      .timeSeries(
        "Calls that wait for a database connection", "Above 0 for long, the pool is too small.",
        thresholds: .above(warning: .count(1), critical: .count(10)),
        PanelQuery(ServerMetrics.databasePoolWaiting.chosen.values.sum(by: "pod"), .labels("pod"))),
      .timeSeries(
        "Requests in flight",
        "Requests that are being worked on; they pile up before anything fails.",
        thresholds: .none, size: .third,
        PanelQuery(
          ServerMetrics.httpRequestsInFlight.chosen.values.sum(by: "pod"), .labels("pod"))),
      .timeSeries(
        "Open files", "Open file descriptors as a share of the process's limit.",
        thresholds: nearlyFull, size: .third,
        PanelQuery(
          ServerMetrics.processOpenFiles.chosen.values.sum(by: "pod")
            / ServerMetrics.processFilesLimit.chosen.values.sum(by: "pod"), .labels("pod"))),
      .timeSeries(
        "Events that are handed on late",
        "Age of the oldest event that a replica has not handed on to its clients.",
        thresholds: .above(warning: .seconds(.seconds(5)), critical: .seconds(.seconds(30))),
        size: .third,
        PanelQuery(ServerMetrics.outboxLag.chosen.values.maximum(by: "pod"), .labels("pod"))),
    ]
  }

  // MARK: Connections

  private static var connections: [Panel] {
    [
      .timeSeries(
        "WebSockets", "Open WebSockets of each replica; they should be spread evenly.",
        thresholds: .none, isStacked: true,
        PanelQuery(
          ServerMetrics.webSocketConnections.chosen.values.sum(by: "pod"), .labels("pod"))),
      .timeSeries(
        "WebSocket messages", "Messages a second by direction.", thresholds: .none,
        PanelQuery(
          ServerMetrics.webSocketMessages.chosenRate.sum(by: MessageDirection.label),
          .labels(MessageDirection.label))),
      .timeSeries(
        "Response streams", "Open response streams by what they carry.", thresholds: .none,
        isStacked: true,
        PanelQuery(
          ServerMetrics.streamConnections.chosen.values.sum(by: StreamKind.label),
          .labels(StreamKind.label))),
      .timeSeries(
        "Slow readers", "Streams and WebSockets closed a second because nobody read them.",
        thresholds: .above(warning: .perSecond(.percent(10)), critical: .perSecond(.percent(100))),
        PanelQuery(ServerMetrics.slowReadersCut.chosenRate.sum(by: "pod"), .labels("pod"))),
    ]
  }

  // MARK: Refusals

  /// The alerts on what is refused bring their own.
  private static var refusals: [Panel] {
    [
      .timeSeries(
        "Refused calls", "Calls refused a second because the caller may not make them.",
        thresholds: .above(warning: .perSecond(.percent(20)), critical: .perSecond(.percent(100))),
        size: .third,
        PanelQuery(ServerMetrics.accessDenials.chosenRate.sum(by: "pod"), .labels("pod")))
    ]
  }

  // MARK: Logs

  private static var logs: [Panel] {
    let lines = ServerMetrics.logLines.chosen
    return [
      .timeSeries(
        "ERROR lines",
        "Log lines with ERROR a minute, of level error and above; the log says what happened.",
        thresholds: .above(warning: .perMinute(1), critical: .perMinute(60)), colors: .loudLevels,
        size: .third,
        PanelQuery(
          lines.narrowed(
            by: .label(
              LogLevelLabel.label, isOneOf: [LogLevelLabel.error, .critical].map(\.rawValue))
          )
          .rate(over: Alerts.rateWindow).sum(by: LogLevelLabel.label).perMinute,
          .labels(LogLevelLabel.label))),
      .timeSeries(
        "AUDIT lines", "Events of the audit log a minute, by what happened.", thresholds: .none,
        isStacked: true, size: .third,
        PanelQuery(
          ServerMetrics.auditEvents.chosenRate.sum(by: AuditEvent.label).perMinute,
          .labels(AuditEvent.label))),
      .timeSeries(
        "All lines", "Log lines written a second, by level: what the log store has to take.",
        thresholds: .none, isStacked: true, size: .third,
        PanelQuery(
          lines.rate(over: Alerts.rateWindow).sum(by: LogLevelLabel.label),
          .labels(LogLevelLabel.label))),
    ]
  }

  // MARK: Parts

  /// Probes come every few seconds and would hide what users see, as in the alerts.
  private static var users: CounterSelector<Units.Count> {
    ServerMetrics.httpRequests.chosen.narrowed(by: .noneOf(HTTPRoute.probes))
  }

  private static var durations: HistogramSelector<Units.Seconds> {
    ServerMetrics.httpRequestDuration.chosen.narrowed(by: .noneOf(HTTPRoute.probes))
  }

  private static var requests: InstantVector<Units.PerSecond<Units.Count>> {
    users.rate(over: Alerts.rateWindow)
  }

  private static var errorShare: PanelQuery<Units.Share> {
    let errors = users.narrowed(by: .value(HTTPStatusClass.serverError))
    return PanelQuery(
      errors.rate(over: Alerts.rateWindow).sum(by: "namespace") / requests.sum(by: "namespace"),
      "errors")
  }

  /// The percentile that HighLatency looks at.
  private static var slowest: PanelQuery<Units.Seconds> {
    PanelQuery(
      durations.bucketRates(over: Alerts.rateWindow).sum(by: "namespace")
        .quantile(.share(Alerts.latencyQuantile)),
      PanelLegend(stringLiteral: "p\(Alerts.latencyQuantile.billionths * 100 / Ratio.billion)"))
  }

  private static func errorThreshold(_ spec: EnvironmentSpec) -> Thresholds<Units.Share> {
    .alert(
      above: .share(spec.alerts.highErrorRate.threshold), spec.alerts.highErrorRate.timing)
  }

  private static func latencyThreshold(_ spec: EnvironmentSpec) -> Thresholds<Units.Seconds> {
    .alert(above: .seconds(spec.alerts.highLatency.threshold), spec.alerts.highLatency.timing)
  }

  /// A share of something that runs out.
  static let nearlyFull = Thresholds<Units.Share>.above(
    warning: .share(.percent(80)), critical: .share(.percent(95)))
}
