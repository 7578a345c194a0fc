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
    /// Its series, made once.
    let stateSeries: [State: SeriesLabels]
    let sinceSeries: SeriesLabels
  }

  /// What templates may speak of beside the alert.
  struct Surroundings {
    let externalLabels: [String: String]
    let externalURL: String
  }

  let rule: LoadedRule
  private let limit: Int
  private(set) var alerts: [SeriesLabels: Alert] = [:]
  /// The keys of the alerts in the order in which they appeared.
  private var order: [SeriesLabels] = []
  /// Whether somebody will look at the annotations.
  private let needsAnnotations: Bool
  private var previousSeries: [SeriesLabels] = []
  /// Labels of the alerts whose condition held in the last evaluation.
  private var seenLabels: Set<SeriesLabels> = []
  /// The labels of recorded series by those of the samples that they come from.
  private var recordedLabels: [SeriesLabels: SeriesLabels] = [:]

  init(_ rule: LoadedRule, limit: Int, needsAnnotations: Bool) {
    self.rule = rule
    self.limit = limit
    self.needsAnnotations = needsAnnotations
  }

  /// Alerts that fire now.
  var firing: [Alert] { order.compactMap { alerts[$0] }.filter { $0.state == .firing } }

  /// Evaluates the rule and writes its series.
  mutating func evaluate(
    _ evaluator: PromQLEvaluator, _ surroundings: Surroundings
  ) throws(EvaluationProblem) {
    let time = evaluator.queryTime
    let samples = try rule.samples(evaluator)
    if samples.isEmpty, alerts.isEmpty, previousSeries.isEmpty { return }
    let series: [EvaluatedSample]
    switch rule.kind {
    case .recording: series = try recorded(samples)
    case .alerting(let hold, let keepFiring, let annotations):
      try update(samples, annotations, evaluator, surroundings)
      series = try advance(hold, keepFiring, time)
    }
    for sample in series {
      evaluator.storage.append(SeriesPoint(time: time, value: sample.value), to: sample.labels)
    }
    // A series that the rule no longer gives ends at once.
    let labels = series.map(\.labels)
    if labels != previousSeries {
      let current = Set(labels)
      for gone in previousSeries where !current.contains(gone) {
        evaluator.storage.append(SeriesPoint(time: time, value: SeriesPoint.stale), to: gone)
      }
    }
    previousSeries = labels
  }

  // MARK: Recording

  private mutating func recorded(
    _ samples: [EvaluatedSample]
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    guard limit <= 0 || samples.count <= limit else {
      throw EvaluationProblem(message: "\(samples.count) series, the limit is \(limit)")
    }
    var seen = Set<SeriesLabels>(minimumCapacity: samples.count)
    var result = samples
    for index in result.indices {
      let labels = recordedLabels(of: result[index].labels)
      guard seen.insert(labels).inserted else {
        throw EvaluationProblem(message: "the rule gives several series \(labels)")
      }
      result[index].labels = labels
    }
    return result
  }

  private mutating func recordedLabels(of labels: SeriesLabels) -> SeriesLabels {
    if let known = recordedLabels[labels] { return known }
    var recorded = labels
    recorded.set(
      [(PromQLLabels.metricName, rule.name)] + rule.labels.map { ($0.name, $0.template.plainText) })
    recordedLabels[labels] = recorded
    return recorded
  }

  // MARK: Alerts

  private mutating func update(
    _ samples: [EvaluatedSample], _ annotations: [LoadedRule.LoadedText],
    _ evaluator: PromQLEvaluator, _ surroundings: Surroundings
  ) throws(EvaluationProblem) {
    seenLabels = []
    for sample in samples {
      let input = TemplateInput(
        labels: sample.labels, value: sample.value, externalLabels: surroundings.externalLabels,
        externalURL: surroundings.externalURL
      ) { text throws(EvaluationProblem) in
        try evaluator.samples(of: try evaluator.storage.query(text))
      }
      var labels = sample.labels.withoutName
      labels.set(
        rule.labels.map { ($0.name, $0.template.expand(input)) } + [("alertname", rule.name)])
      var texts: [String: String] = [:]
      for annotation in annotations where needsAnnotations {
        texts[annotation.name] = annotation.template.expand(input)
      }
      guard seenLabels.insert(labels).inserted else {
        throw EvaluationProblem(message: "the rule gives several alerts with the labels \(labels)")
      }
      if let known = alerts[labels], known.state != .inactive {
        alerts[labels]?.annotations = texts
      } else {
        if alerts[labels] == nil { order.append(labels) }
        alerts[labels] = Alert(labels, texts, since: evaluator.queryTime)
      }
    }
  }

  /// Moves every alert on by its state machine; gives the series that tell of them.
  private mutating func advance(
    _ hold: Int64, _ keepFiring: Int64, _ time: Int64
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    var series: [EvaluatedSample] = []
    var remaining: [SeriesLabels] = []
    for labels in order {
      guard var alert = alerts[labels] else { continue }
      if seenLabels.contains(labels) {
        alert.keepsFiringSince = nil
      } else if alert.state == .firing, keepFiring > 0 {
        let since = alert.keepsFiringSince ?? time
        alert.keepsFiringSince = since
        if time - since >= keepFiring { alert.state = .inactive }
      } else {
        alert.state = .inactive
      }
      if alert.state == .inactive {
        alerts[labels] = nil
        continue
      }
      if alert.state == .pending, time - alert.activeSince >= hold { alert.state = .firing }
      alerts[labels] = alert
      remaining.append(labels)
      if let told = alert.stateSeries[alert.state] {
        series.append(EvaluatedSample(labels: told, value: 1))
      }
      series.append(
        EvaluatedSample(labels: alert.sinceSeries, value: Double(alert.activeSince / 1000)))
    }
    order = remaining
    guard limit <= 0 || alerts.count <= limit else {
      let count = alerts.count
      alerts = [:]
      order = []
      throw EvaluationProblem(message: "\(count) alerts, the limit is \(limit)")
    }
    return series
  }
}

extension RuleEvaluation.Alert {
  fileprivate init(_ labels: SeriesLabels, _ annotations: [String: String], since time: Int64) {
    self.labels = labels
    self.annotations = annotations
    activeSince = time
    var series: [State: SeriesLabels] = [:]
    for state in [State.pending, .firing] {
      var told = labels
      told.set([(PromQLLabels.metricName, "ALERTS"), ("alertstate", state.rawValue)])
      series[state] = told
    }
    stateSeries = series
    var since = labels
    since[PromQLLabels.metricName] = "ALERTS_FOR_STATE"
    sinceSeries = since
  }
}

extension LoadedRule {
  fileprivate func samples(
    _ evaluator: PromQLEvaluator
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    try evaluator.samples(of: expression)
  }
}

extension PromQLEvaluator {
  /// The result as a vector, in which a scalar is one sample without labels.
  func samples(
    of expression: PromQLExpression
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    switch try evaluate(expression) {
    case .scalar(let value): return [EvaluatedSample(labels: SeriesLabels(), value: value)]
    case .vector(let vector): return vector
    case .string: throw EvaluationProblem(message: "the result is a string, expected a vector")
    }
  }
}
