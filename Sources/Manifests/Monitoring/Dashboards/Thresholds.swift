package import Environment
package import Prometheus

/// Where a value turns from good to bad, in the panel's unit; a panel without does not compile.
package struct Thresholds<Unit: SampleUnit>: Sendable {
  let base: ThresholdColor
  let steps: [Step]

  struct Step: Sendable {
    let value: Scalar<Unit>
    let color: ThresholdColor
  }

  private init(_ base: ThresholdColor, _ steps: [Step]) {
    for (lower, upper) in zip(steps, steps.dropFirst()) {
      precondition(lower.value.value < upper.value.value, "thresholds rise")
    }
    self.base = base
    self.steps = steps
  }

  /// No value is bad in itself: traffic, growth.
  package static var none: Thresholds { Thresholds(.neutral, []) }

  /// Worse the higher it is.
  package static func above(
    warning: Scalar<Unit>, critical: Scalar<Unit>? = nil
  ) -> Thresholds {
    Thresholds(
      .good,
      [Step(value: warning, color: .warning)]
        + (critical.map { [Step(value: $0, color: .critical)] } ?? []))
  }

  /// Bad at once.
  package static func above(critical: Scalar<Unit>) -> Thresholds {
    Thresholds(.good, [Step(value: critical, color: .critical)])
  }

  /// Worse the lower it is: good from the second number on, critical below the first.
  package static func below(critical: Scalar<Unit>, warning: Scalar<Unit>? = nil) -> Thresholds {
    guard let warning else { return Thresholds(.critical, [Step(value: critical, color: .good)]) }
    return Thresholds(
      .critical,
      [Step(value: critical, color: .warning), Step(value: warning, color: .good)])
  }

  /// The threshold of an alert in the colour of its severity.
  package static func alert(above threshold: Scalar<Unit>, _ timing: AlertTiming) -> Thresholds {
    Thresholds(.good, [Step(value: threshold, color: ThresholdColor(timing.severity))])
  }

  /// The same for an alert on what runs out.
  package static func alert(below threshold: Scalar<Unit>, _ timing: AlertTiming) -> Thresholds {
    Thresholds(ThresholdColor(timing.severity), [Step(value: threshold, color: .good)])
  }
}

/// A colour by what it means; the raw value is Grafana's name.
enum ThresholdColor: String, Sendable {
  case good = "green"
  case neutral = "blue"
  case warning = "orange"
  case critical = "red"

  init(_ severity: AlertSeverity) {
    switch severity {
    case .critical: self = .critical
    case .warning: self = .warning
    case .info: self = .neutral
    }
  }
}
