internal import Findings
internal import YAML

/// A test file as promtool reads it, with all that it would refuse.
///
/// Source: Prometheus documentation, "Unit testing for rules".
struct RuleTestFileReading {
  struct Test {
    let name: String?
    let node: Node
    /// Milliseconds between samples; nil: the evaluation interval.
    let interval: Int64?
    let series: [Series]
    let alerts: [AlertExpectation]
    let expressions: [ExpressionExpectation]
    let externalLabels: [String: String]
    let externalURL: String
    /// Milliseconds since 1970 at which the test begins.
    let start: Int64
  }

  struct Series {
    let labels: SeriesLabels
    let values: [SeriesNotation.Run]
  }

  struct AlertExpectation {
    struct Alert {
      let labels: [String: String]
      let annotations: [String: String]
    }

    let node: Node
    let time: Int64
    let name: String
    let alerts: [Alert]
  }

  struct ExpressionExpectation {
    struct Sample {
      let labels: SeriesLabels
      let value: Double
    }

    let node: Node
    let time: Int64
    let text: String
    let expression: PromQLExpression
    let samples: [Sample]
  }

  private(set) var ruleFiles: [Node] = []
  /// Milliseconds.
  private(set) var evaluationInterval: Int64 = 60_000
  private(set) var groupOrder: [String] = []
  private(set) var usesFuzzyComparison = false
  private(set) var tests: [Test] = []
  private(set) var findings: [Finding] = []
  private(set) var requirements: [PromQLRequirement] = []

  private let file: SourceFile

  init(_ file: SourceFile) {
    self.file = file
    let parsed = Parser.parseSingle(file)
    findings = parsed.findings
    if let node = parsed.node { read(node) }
  }

  private func reader(_ node: Node, of name: String, keys: [String]) -> RecordReader {
    RecordReader(node, of: name, keys: keys, in: file.path)
  }

  private mutating func read(_ node: Node) {
    var reader = reader(
      node, of: "a test file",
      keys: ["rule_files", "evaluation_interval", "group_eval_order", "tests", "fuzzy_compare"])
    ruleFiles = reader.list("rule_files").filter { $0.scalarText != nil }
    if let interval = reader.duration("evaluation_interval"), interval > 0 {
      evaluationInterval = interval
    }
    groupOrder = reader.texts("group_eval_order")
    if let repeated = groupOrder.indices.first(where: { groupOrder[..<$0].contains(groupOrder[$0]) }
    ) {
      reader.report("group_eval_order", "the group '\(groupOrder[repeated])' is there twice")
    }
    usesFuzzyComparison = reader.boolean("fuzzy_compare") ?? false
    let nodes = reader.list("tests")
    findings += reader.findings
    for node in nodes { tests.append(test(node)) }
  }

  private mutating func test(_ node: Node) -> Test {
    var reader = reader(
      node, of: "a test",
      keys: [
        "name", "interval", "input_series", "alert_rule_test", "promql_expr_test",
        "external_labels", "external_url", "start_timestamp",
      ])
    let interval = reader.duration("interval")
    let name = reader.text("name")
    let externalLabels = reader.pairs("external_labels")
    let externalURL = reader.text("external_url") ?? ""
    let start = reader.number("start_timestamp") ?? 0
    let series = reader.list("input_series")
    let alerts = reader.list("alert_rule_test")
    let expressions = reader.list("promql_expr_test")
    findings += reader.findings
    return Test(
      name: name, node: node, interval: interval == 0 ? nil : interval,
      series: series.compactMap { self.series($0) }, alerts: alerts.compactMap { alert($0) },
      expressions: expressions.compactMap { expression($0) },
      externalLabels: RuleTestFileReading.dictionary(externalLabels), externalURL: externalURL,
      start: Int64(clampedMilliseconds: start))
  }

  private static func dictionary(_ pairs: [NamedText]) -> [String: String] {
    Dictionary(pairs.map { ($0.name, $0.text) }) { first, _ in first }
  }

  private mutating func series(_ node: Node) -> Series? {
    var reader = reader(node, of: "a series", keys: ["series", "values"])
    defer { findings += reader.findings }
    let text = reader.text("series") ?? ""
    let values = reader.text("values") ?? ""
    do throws(EvaluationProblem) {
      let labels = try SeriesNotation.seriesLabels(text)
      do throws(EvaluationProblem) {
        return Series(labels: labels, values: try SeriesNotation.runs(values))
      } catch {
        reader.report("values", error.message)
      }
    } catch {
      reader.report("series", error.message)
    }
    return nil
  }

  private mutating func alert(_ node: Node) -> AlertExpectation? {
    var reader = reader(
      node, of: "an alert test", keys: ["eval_time", "alertname", "exp_alerts"])
    let time = reader.duration("eval_time") ?? 0
    let name = reader.text("alertname") ?? ""
    let nodes = reader.list("exp_alerts")
    if name.isEmpty {
      reader.report("alertname", "an alert test has no 'alertname'", hint: "name the alert")
    }
    var alerts: [AlertExpectation.Alert] = []
    findings += reader.findings
    for node in nodes {
      var reader = self.reader(
        node, of: "an expected alert", keys: ["exp_labels", "exp_annotations"])
      var labels = RuleTestFileReading.dictionary(reader.pairs("exp_labels"))
      labels["alertname"] = name
      alerts.append(
        AlertExpectation.Alert(
          labels: labels,
          annotations: RuleTestFileReading.dictionary(reader.pairs("exp_annotations"))))
      findings += reader.findings
    }
    return AlertExpectation(node: node, time: time, name: name, alerts: alerts)
  }

  private mutating func expression(_ node: Node) -> ExpressionExpectation? {
    var reader = reader(
      node, of: "an expression test", keys: ["expr", "eval_time", "exp_samples"])
    let time = reader.duration("eval_time") ?? 0
    let nodes = reader.list("exp_samples")
    findings += reader.findings
    let samples = nodes.compactMap { sample($0) }
    guard let text = reader.value("expr"), let written = text.scalarText, !written.isEmpty else {
      findings.append(.missing("expr", node, file.path))
      return nil
    }
    let parsed = PromQLParser.parse(written)
    requirements += parsed.requirements
    findings += EmbeddedExpression(node: text, file: file).findings(of: parsed)
    guard parsed.isValid, let expression = parsed.expression else { return nil }
    return ExpressionExpectation(
      node: node, time: time, text: written, expression: expression, samples: samples)
  }

  private mutating func sample(_ node: Node) -> ExpressionExpectation.Sample? {
    var reader = reader(node, of: "an expected sample", keys: ["labels", "value", "histogram"])
    defer { findings += reader.findings }
    if reader.value("histogram") != nil {
      reader.report(
        "histogram", "native histograms are not evaluated",
        hint: "test this expression with promtool")
      return nil
    }
    let text = reader.text("labels") ?? ""
    let value = reader.number("value") ?? 0
    do throws(EvaluationProblem) {
      return ExpressionExpectation.Sample(labels: try SeriesNotation.labels(text), value: value)
    } catch {
      reader.report("labels", error.message)
      return nil
    }
  }
}

extension Finding {
  fileprivate static func missing(_ key: String, _ node: Node, _ path: String) -> Finding {
    Finding(
      id: "wrong-value", place: Place(node.mark, in: path),
      message: "an expression test has no '\(key)'", hint: "add '\(key)'")
  }
}
