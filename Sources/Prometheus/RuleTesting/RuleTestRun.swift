internal import Findings
internal import Scalars
internal import YAML

/// One test: series are fed in, rules evaluated, and alerts and samples compared.
struct RuleTestRun {
  /// Where the feeding of one series stands.
  private struct Input {
    let labels: SeriesLabels
    let runs: [SeriesNotation.Run]
    /// The run and the value in it that comes next, and how many values were before.
    var run = 0
    var index = 0
    var count: Int64 = 0
    var value = 0.0
  }

  private let test: RuleTestFileReading.Test
  private let name: String
  private let path: String
  /// The time between samples and between evaluations.
  private let sampleInterval: Int64
  private let interval: Int64
  private let isThree: Bool
  private let isFuzzy: Bool
  private var inputs: [Input] = []
  private let storage = SeriesStorage()
  private var evaluations: [(offset: Int64, rule: RuleEvaluation)]
  private let surroundings: RuleEvaluation.Surroundings

  /// The longest run: hostile times must not keep the runner busy for ever.
  private static let mostEvaluations: Int64 = 1_000_000

  init(
    _ test: RuleTestFileReading.Test, named name: String, of file: RuleTestFileReading,
    groups: [LoadedRuleGroup], isThree: Bool, path: String
  ) {
    self.test = test
    self.name = name
    self.path = path
    self.isThree = isThree
    isFuzzy = file.usesFuzzyComparison
    interval = file.evaluationInterval
    sampleInterval = test.interval ?? interval
    let asked = Set(test.alerts.map(\.name))
    evaluations = groups.flatMap { group in
      group.rules.map { rule in
        (
          group.offset,
          RuleEvaluation(rule, limit: group.limit, needsAnnotations: asked.contains(rule.name))
        )
      }
    }
    surroundings = RuleEvaluation.Surroundings(
      externalLabels: test.externalLabels, externalURL: test.externalURL)
    // Of two series with the same labels, promtool keeps the second one.
    var indices: [SeriesLabels: Int] = [:]
    for series in test.series {
      let input = Input(labels: series.labels, runs: series.values)
      if let index = indices[series.labels] {
        inputs[index] = input
      } else {
        indices[series.labels] = inputs.count
        inputs.append(input)
      }
    }
  }

  /// What differs from what the test expects.
  mutating func failures() -> [Finding] {
    let outcome = outcome()
    var failures: [Finding] = []
    for (expectation, found) in outcome.alerts {
      failures += alertFailures(expectation, found)
    }
    failures += outcome.problems
    for (expectation, found) in outcome.expressions {
      failures += expressionFailures(expectation, found)
    }
    return failures
  }

  /// What the rules and expressions give at the times that the test asks about.
  struct Outcome {
    var alerts:
      [(expectation: RuleTestFileReading.AlertExpectation, firing: [RuleEvaluation.Alert])] = []
    var expressions:
      [(
        expectation: RuleTestFileReading.ExpressionExpectation,
        result: Result<[EvaluatedSample], EvaluationProblem>
      )] = []
    /// Why the test ended early.
    var problems: [Finding] = []
  }

  mutating func outcome() -> Outcome {
    var outcome = Outcome()
    let last = max(test.alerts.map(\.time).max() ?? 0, test.expressions.map(\.time).max() ?? 0)
    guard last / interval < RuleTestRun.mostEvaluations else {
      outcome.problems = [
        finding(
          test.node, "more than \(RuleTestRun.mostEvaluations) evaluations up to the last time")
      ]
      return outcome
    }
    var rest = test.alerts.sorted { $0.time < $1.time }[...]
    for now in stride(from: 0, through: last, by: Int64.Stride(interval)) {
      feed(through: now)
      outcome.problems = evaluate(at: now)
      if !outcome.problems.isEmpty { return outcome }
      while let next = rest.first, next.time < now + interval {
        outcome.alerts.append((next, firing(next.name)))
        rest = rest.dropFirst()
      }
    }
    for expectation in test.expressions {
      let evaluator = evaluator(at: test.start + expectation.time)
      outcome.expressions.append(
        (
          expectation,
          Result { () throws(EvaluationProblem) in
            try evaluator.samples(of: expectation.expression)
          }
        ))
    }
    return outcome
  }

  private func firing(_ name: String) -> [RuleEvaluation.Alert] {
    evaluations.filter { $0.rule.rule.isAlert && $0.rule.rule.name == name }
      .flatMap(\.rule.firing)
  }

  private func finding(_ node: Node, _ message: String, hint: String? = nil) -> Finding {
    Finding(
      id: "rule-test", place: Place(node.mark, in: path), object: name, message: message, hint: hint
    )
  }

  private mutating func evaluate(at now: Int64) -> [Finding] {
    var problems: [Finding] = []
    for index in evaluations.indices {
      let evaluator = evaluator(at: test.start + now - evaluations[index].offset)
      do throws(EvaluationProblem) {
        try evaluations[index].rule.evaluate(evaluator, surroundings)
      } catch {
        problems.append(
          finding(
            test.node,
            "the rule \(evaluations[index].rule.rule.name) cannot be evaluated at "
              + "\(RuleTestRun.text(now)): \(error.message)"))
      }
    }
    return problems
  }

  private func evaluator(at time: Int64) -> PromQLEvaluator {
    PromQLEvaluator(storage: storage, defaultStep: interval, isThree: isThree, queryTime: time)
  }

  private static func text(_ milliseconds: Int64) -> String {
    milliseconds == 0 ? "0s" : Duration.milliseconds(milliseconds).prometheusText
  }

  // MARK: Feeding

  /// Appends the samples that are scraped up to a time.
  private mutating func feed(through now: Int64) {
    for index in inputs.indices {
      while inputs[index].run < inputs[index].runs.count {
        let run = inputs[index].runs[inputs[index].run]
        guard inputs[index].index < run.count else {
          inputs[index].run += 1
          inputs[index].index = 0
          continue
        }
        let (offset, overflows) = inputs[index].count.multipliedReportingOverflow(
          by: sampleInterval)
        guard !overflows, offset <= now else { break }
        let time = test.start + offset
        switch run.value {
        case .gap: break
        case .stale:
          storage.append(
            SeriesPoint(time: time, value: SeriesPoint.stale), to: inputs[index].labels)
        case .numbers(let first, let step):
          // Added up one by one, as promtool does: a product would differ in the last digit.
          inputs[index].value = inputs[index].index == 0 ? first : inputs[index].value + step
          storage.append(
            SeriesPoint(time: time, value: inputs[index].value), to: inputs[index].labels)
        }
        inputs[index].index += 1
        inputs[index].count += 1
      }
    }
  }

  // MARK: Comparisons

  private func alertFailures(
    _ expectation: RuleTestFileReading.AlertExpectation, _ firing: [RuleEvaluation.Alert]
  ) -> [Finding] {
    var missing = expectation.alerts
    var unexpected: [RuleEvaluation.Alert] = []
    for alert in firing {
      let labels = alert.labels.values
      let index = missing.firstIndex { $0.labels == labels && $0.annotations == alert.annotations }
      if let index {
        missing.remove(at: index)
      } else {
        unexpected.append(alert)
      }
    }
    if missing.isEmpty, unexpected.isEmpty { return [] }
    return differences(expectation, missing, unexpected)
  }

  /// One finding for each alert: with other annotations, not there, or there for no reason.
  private func differences(
    _ expectation: RuleTestFileReading.AlertExpectation,
    _ missing: [RuleTestFileReading.AlertExpectation.Alert], _ found: [RuleEvaluation.Alert]
  ) -> [Finding] {
    let when = "\(expectation.name) at \(RuleTestRun.text(expectation.time))"
    var unexpected = found.sorted { $0.labels.description < $1.labels.description }
    var findings: [Finding] = []
    for alert in missing {
      let labels = SeriesLabels(alert.labels)
      guard let index = unexpected.firstIndex(where: { $0.labels == labels }) else {
        let others = unexpected.map(\.labels.alertText).joined(separator: ", ")
        findings.append(
          finding(
            expectation.node,
            "\(when): expected \(labels.alertText), found "
              + (unexpected.isEmpty ? "no such alert firing" : others)))
        continue
      }
      let other = unexpected.remove(at: index)
      let names = Set(alert.annotations.keys).union(other.annotations.keys).sorted()
      for name in names where alert.annotations[name] != other.annotations[name] {
        findings.append(
          finding(
            expectation.node,
            "\(when): annotation \(name) of \(labels.alertText): expected "
              + "\(RuleTestRun.quoted(alert.annotations[name])), found "
              + RuleTestRun.quoted(other.annotations[name])))
      }
    }
    if missing.count < found.count {
      for alert in unexpected {
        findings.append(
          finding(
            expectation.node, "\(when): found \(alert.labels.alertText), expected no such alert"))
      }
    }
    return findings
  }

  private static func quoted(_ text: String?) -> String { text.map { "'\($0)'" } ?? "none" }

  private func expressionFailures(
    _ expectation: RuleTestFileReading.ExpressionExpectation,
    _ result: Result<[EvaluatedSample], EvaluationProblem>
  ) -> [Finding] {
    let when = "\(expectation.text) at \(RuleTestRun.text(expectation.time))"
    var found: [EvaluatedSample]
    switch result {
    case .success(let samples): found = samples
    case .failure(let problem): return [finding(expectation.node, "\(when): \(problem.message)")]
    }
    var missing: [RuleTestFileReading.ExpressionExpectation.Sample] = []
    for sample in expectation.samples {
      let index = found.firstIndex {
        $0.labels == sample.labels && isEqual($0.value, sample.value)
      }
      if let index {
        found.remove(at: index)
      } else {
        missing.append(sample)
      }
    }
    if missing.isEmpty, found.isEmpty { return [] }
    let expected = missing.map { RuleTestRun.text($0.labels, $0.value) }
    let others = found.map { RuleTestRun.text($0.labels, $0.value) }
    return [
      finding(
        expectation.node,
        "\(when): expected \(RuleTestRun.list(expected)), found \(RuleTestRun.list(others))",
        hint: found.contains { $0.value.isNaN }
          ? "no test can expect NaN: it is not equal to itself" : nil)
    ]
  }

  private func isEqual(_ left: Double, _ right: Double) -> Bool {
    left == right || isFuzzy && (left.nextUp == right || left.nextDown == right)
  }

  private static func text(_ labels: SeriesLabels, _ value: Double) -> String {
    "\(labels) \(GoNumber.shortest(value))"
  }

  private static func list(_ texts: [String]) -> String {
    texts.isEmpty ? "nothing" : texts.sorted().joined(separator: "; ")
  }
}

extension SeriesLabels {
  /// Without the name of the alert, which the message has already.
  fileprivate var alertText: String {
    var labels = self
    labels["alertname"] = ""
    return labels.description
  }
}
