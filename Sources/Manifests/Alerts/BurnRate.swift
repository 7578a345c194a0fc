import Contract
import Environment
import Prometheus
import Scalars

/// An objective with the share of requests that miss it, recorded over every window that an alert or
/// a dashboard looks at.
struct BurnRate {
  enum Objective: String, CaseIterable {
    case availability, latency
  }

  let objective: Objective
  let spec: EnvironmentSpec

  /// The share of requests that may miss the objective.
  var budget: Ratio {
    let goal =
      switch objective {
      case .availability: spec.objectives.availability
      case .latency: spec.objectives.latency.share
      }
    return Ratio(billionths: Ratio.billion - goal.billionths)
  }

  /// Every window once: six hours are both a long and a short one.
  static let windows = Array(
    Set(BurnWindow.allCases.flatMap { [$0.long, $0.short] })
  ).sorted()

  /// The share of requests that missed the objective within a window.
  func missed(over window: Duration) -> RecordingRule<Units.Share> {
    RecordingRule(
      "namespace:http_requests_missing_\(objective.rawValue):ratio_rate\(window.prometheusText)",
      share(over: window))
  }

  /// The recorded share, of this environment only.
  func recorded(over window: Duration) -> InstantVector<Units.Share> {
    let namespace = TargetLabel.namespace.rawValue
    return missed(over: window).recorded
      .narrowed(by: .label(namespace, is: "\(spec.namespace)")).values.maximum(by: namespace)
  }

  private func share(over window: Duration) -> InstantVector<Units.Share> {
    switch objective {
    case .availability:
      let requests = ServerMetrics.httpRequests.series(of: spec)
        .narrowed(by: .noneOf(HTTPRoute.probes))
      let errors = requests.narrowed(by: .value(HTTPStatusClass.serverError))
      return errors.rate(over: window).sum(by: "namespace")
        / requests.rate(over: window).sum(by: "namespace")
    case .latency:
      let requests = ServerMetrics.httpRequestDuration.series(of: spec)
        .narrowed(by: .noneOf(HTTPRoute.probes))
      let seconds = Double(spec.objectives.latency.threshold.milliseconds) / 1000
      let fast = requests.observations(upTo: seconds)
      return
        (fast.rate(over: window).sum(by: "namespace")
        / requests.observations.rate(over: window).sum(by: "namespace")).complement
    }
  }
}
