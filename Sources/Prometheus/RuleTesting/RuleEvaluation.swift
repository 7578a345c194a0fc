/// One rule with what it remembers from one evaluation to the next.
struct RuleEvaluation {
  /// An alert that was seen: it waits, fires, or has ended.
  struct Alert {
    enum State: String { case pending, firing, inactive }

    let labels: SeriesLabels
    var annotations: [String: String]
    let activeSince: Int64
    var state = State.pending
    var keepsFiringSince: Int64?
  }

  let rule: LoadedRule
  private(set) var alerts: [SeriesLabels: Alert] = [:]
  private var previousSeries: [SeriesLabels] = []
  /// Labels of the alerts whose condition held in the last evaluation.
  private var seenLabels: Set<SeriesLabels> = []

  init(_ rule: LoadedRule) { self.rule = rule }

  /// Alerts that fire now.
  var firing: [Alert] { alerts.values.filter { $0.state == .firing } }

  /// Evaluates the rule and writes its series.
  mutating func evaluate(
    at time: Int64, storage: inout SeriesStorage, defaultStep: Int64, rangeIncludesStart: Bool
  ) throws(EvaluationProblem) {
    // The evaluator must be gone before the storage changes, or every change would copy it.
    let samples = try rule.samples(
      at: time,
      PromQLEvaluator(
        storage: storage, defaultStep: defaultStep, rangeIncludesStart: rangeIncludesStart))
    let series: [EvaluatedSample]
    switch rule.kind {
    case .recording: series = try recorded(samples)
    case .alerting(let hold, let keepFiring, let annotations):
      try update(samples, annotations, at: time)
      series = advance(hold, keepFiring, time)
    }
    for sample in series {
      storage.append(SeriesPoint(time: time, value: sample.value), to: sample.labels)
    }
    // A series that the rule no longer gives ends at once.
    let current = Set(series.map(\.labels))
    for labels in previousSeries where !current.contains(labels) {
      storage.append(SeriesPoint(time: time, value: nil), to: labels)
    }
    previousSeries = series.map(\.labels)
  }

  // MARK: Recording

  private func recorded(
    _ samples: [EvaluatedSample]
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    var seen: Set<SeriesLabels> = []
    var result: [EvaluatedSample] = []
    for sample in samples {
      var labels = sample.labels
      labels[PromQLLabels.metricName] = rule.name
      for label in rule.labels { labels[label.name] = label.template }
      guard seen.insert(labels).inserted else {
        throw EvaluationProblem(message: "the rule gives several series \(labels)")
      }
      result.append(EvaluatedSample(labels: labels, value: sample.value))
    }
    return result
  }

  // MARK: Alerts

  private mutating func update(
    _ samples: [EvaluatedSample], _ annotations: [(name: String, template: String)],
    at time: Int64
  ) throws(EvaluationProblem) {
    seenLabels = []
    for sample in samples {
      let template = AlertTemplate(labels: sample.labels, value: sample.value)
      var labels = sample.labels.withoutName
      for label in rule.labels { labels[label.name] = try template.expand(label.template) }
      labels["alertname"] = rule.name
      var texts: [String: String] = [:]
      for annotation in annotations {
        texts[annotation.name] = try template.expand(annotation.template)
      }
      guard seenLabels.insert(labels).inserted else {
        throw EvaluationProblem(message: "the rule gives several alerts with the labels \(labels)")
      }
      if let known = alerts[labels], known.state != .inactive {
        alerts[labels]?.annotations = texts
      } else {
        alerts[labels] = Alert(labels: labels, annotations: texts, activeSince: time)
      }
    }
  }

  /// Moves every alert on by its state machine; gives the series that tell of them.
  private mutating func advance(
    _ hold: Int64, _ keepFiring: Int64, _ time: Int64
  ) -> [EvaluatedSample] {
    var series: [EvaluatedSample] = []
    for (labels, alert) in alerts {
      var alert = alert
      if seenLabels.contains(labels) {
        alert.keepsFiringSince = nil
      } else {
        if alert.state == .firing, keepFiring > 0 {
          let since = alert.keepsFiringSince ?? time
          alert.keepsFiringSince = since
          if time - since >= keepFiring { alert.state = .inactive }
        } else {
          alert.state = .inactive
        }
      }
      if alert.state == .inactive {
        alerts[labels] = nil
        continue
      }
      if alert.state == .pending, time - alert.activeSince >= hold { alert.state = .firing }
      alerts[labels] = alert
      var told = labels
      told[PromQLLabels.metricName] = "ALERTS"
      told["alertstate"] = alert.state.rawValue
      series.append(EvaluatedSample(labels: told, value: 1))
      var since = labels
      since[PromQLLabels.metricName] = "ALERTS_FOR_STATE"
      series.append(EvaluatedSample(labels: since, value: Double(alert.activeSince / 1000)))
    }
    // The order of a dictionary must not decide the order of series.
    return series.sorted { $0.labels.description < $1.labels.description }
  }
}

extension LoadedRule {
  fileprivate func samples(
    at time: Int64, _ evaluator: PromQLEvaluator
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    switch try evaluator.evaluate(expression, at: time) {
    case .scalar(let value): return [EvaluatedSample(labels: SeriesLabels(), value: value)]
    case .vector(let vector): return vector
    case .string: throw EvaluationProblem(message: "a rule whose expression is a string")
    }
  }
}
