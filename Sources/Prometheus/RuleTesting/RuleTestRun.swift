internal import YAML

/// One test: series are fed in, rules evaluated, and alerts and samples compared.
struct RuleTestRun {
  private struct Input {
    let labels: SeriesLabels
    let values: [SeriesNotation.Value]
    var next = 0
  }

  private let node: Node
  /// The time between samples and between evaluations.
  private let sampleInterval: Int64
  private let interval: Int64
  private let rangeIncludesStart: Bool
  private var inputs: [Input] = []
  private var storage = SeriesStorage()
  private var evaluations: [RuleEvaluation]

  /// The longest run: hostile times must not keep the runner busy for ever.
  private static let mostEvaluations: Int64 = 1_000_000

  init(
    _ node: Node, groups: [LoadedRuleGroup], interval: Int64, rangeIncludesStart: Bool
  ) throws(EvaluationProblem) {
    self.node = node
    self.interval = max(1, interval)
    self.rangeIncludesStart = rangeIncludesStart
    let given = try node["interval"]?.milliseconds ?? 0
    sampleInterval = given == 0 ? self.interval : given
    evaluations = groups.flatMap(\.rules).map(RuleEvaluation.init)
    for series in node["input_series"]?.items ?? [] {
      inputs.append(
        Input(
          labels: try SeriesNotation.labels(series["series"]?.text ?? ""),
          values: try SeriesNotation.values(series["values"]?.text ?? "")))
    }
  }

  /// What differs from what the test expects.
  mutating func failures() throws(EvaluationProblem) -> [String] {
    let alertTests = node["alert_rule_test"]?.items ?? []
    let expressionTests = node["promql_expr_test"]?.items ?? []
    var alertTimes: [(time: Int64, test: Node)] = []
    for test in alertTests { alertTimes.append((try time(of: test), test)) }
    var last = alertTimes.map(\.time).max() ?? 0
    for test in expressionTests { last = max(last, try time(of: test)) }
    guard last / interval < RuleTestRun.mostEvaluations else {
      throw EvaluationProblem(message: "more than \(RuleTestRun.mostEvaluations) evaluations")
    }
    var failures: [String] = []
    for now in stride(from: 0, through: last, by: Int64.Stride(interval)) {
      feed(through: now)
      for index in evaluations.indices {
        try evaluations[index].evaluate(
          at: now, storage: &storage, defaultStep: interval, rangeIncludesStart: rangeIncludesStart)
      }
      for (time, test) in alertTimes where time >= now && time < now + interval {
        failures += alertFailures(test)
      }
    }
    for test in expressionTests { failures += try expressionFailures(test) }
    return failures
  }

  private func time(of test: Node) throws(EvaluationProblem) -> Int64 {
    try test["eval_time"]?.milliseconds ?? 0
  }

  /// Appends the samples that are scraped up to a time.
  private mutating func feed(through now: Int64) {
    for index in inputs.indices {
      while inputs[index].next < inputs[index].values.count {
        let time = Int64(inputs[index].next) * sampleInterval
        guard time <= now else { break }
        switch inputs[index].values[inputs[index].next] {
        case .gap: break
        case .stale: storage.append(SeriesPoint(time: time, value: nil), to: inputs[index].labels)
        case .number(let value):
          storage.append(SeriesPoint(time: time, value: value), to: inputs[index].labels)
        }
        inputs[index].next += 1
      }
    }
  }

  // MARK: Comparisons

  private func alertFailures(_ test: Node) -> [String] {
    let name = test["alertname"]?.text ?? ""
    let expected = (test["exp_alerts"]?.items ?? []).map { alert in
      var labels = SeriesLabels(alert["exp_labels"]?.values ?? [:])
      labels["alertname"] = name
      return RuleTestRun.text(labels, alert["exp_annotations"]?.values ?? [:])
    }
    let found = evaluations.filter { $0.rule.name == name && $0.rule.isAlert }.flatMap(\.firing)
      .map { RuleTestRun.text($0.labels, $0.annotations) }
    guard expected.sorted() != found.sorted() else { return [] }
    return [
      "\(name) at \(test["eval_time"]?.text ?? "0s"): expected \(RuleTestRun.list(expected)), "
        + "found \(RuleTestRun.list(found))"
    ]
  }

  private func expressionFailures(_ test: Node) throws(EvaluationProblem) -> [String] {
    let text = test["expr"]?.text ?? ""
    let parsed = PromQLParser.parse(text)
    guard let expression = parsed.expression, parsed.isValid else {
      throw EvaluationProblem(message: "\(text): \(parsed.problems.first?.message ?? "")")
    }
    let evaluator = PromQLEvaluator(
      storage: storage, defaultStep: interval, rangeIncludesStart: rangeIncludesStart)
    var found: [String] = []
    switch try evaluator.evaluate(expression, at: try time(of: test)) {
    case .scalar(let value): found = [RuleTestRun.text(SeriesLabels(), value)]
    case .vector(let samples): found = samples.map { RuleTestRun.text($0.labels, $0.value) }
    case .string: throw EvaluationProblem(message: "\(text) is a string")
    }
    var expected: [String] = []
    for sample in test["exp_samples"]?.items ?? [] {
      let labels = try SeriesNotation.labels(sample["labels"]?.text ?? "")
      guard case .number(let value)? = try SeriesNotation.values(sample["value"]?.text ?? "0").first
      else { throw EvaluationProblem(message: "\(text): a sample without a value") }
      expected.append(RuleTestRun.text(labels, value))
    }
    guard expected.sorted() != found.sorted() else { return [] }
    return [
      "\(text) at \(test["eval_time"]?.text ?? "0s"): expected \(RuleTestRun.list(expected)), "
        + "found \(RuleTestRun.list(found))"
    ]
  }

  private static func text(_ labels: SeriesLabels, _ value: Double) -> String {
    "\(labels) \(GoNumber.shortest(value == 0 ? 0 : value))"
  }

  private static func text(_ labels: SeriesLabels, _ annotations: [String: String]) -> String {
    "\(labels) with \(SeriesLabels(annotations))"
  }

  private static func list(_ texts: [String]) -> String {
    texts.isEmpty ? "nothing" : texts.sorted().joined(separator: "; ")
  }
}

extension LoadedRule {
  fileprivate var isAlert: Bool {
    if case .alerting = kind { return true }
    return false
  }
}

extension Node {
  fileprivate var values: [String: String] {
    Dictionary(pairs.map { ($0.name, $0.template) }) { first, _ in first }
  }
}
