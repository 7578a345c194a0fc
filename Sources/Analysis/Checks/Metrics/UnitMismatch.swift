package import Findings
import Prometheus

/// What is compared, and what is printed, must be of one unit.
package struct UnitMismatch: Check {
  package static let info = CheckInfo(
    id: "met-unit-mismatch",
    finds:
      "values of two units compared or added, seconds against a limit in milliseconds, or a percent sign after what is none",
    why:
      "the limit is off by a factor of a thousand, or the notification says 0.05 % where it means five",
    mend: "bring both sides to one unit, and print a share with humanizePercentage",
    source:
      "Prometheus documentation, \"Metric and label naming\", base units; \"Template reference\"",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: Slow
          expr: histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 500
          for: 5m
        - alert: Errors
          expr: sum(rate(http_requests_total{status=~"5.."}[5m])) > 0.05
          for: 5m
          annotations:
            summary: "{{ $value | humanizePercentage }} of requests fail"
        """),
      good: RuleExample.rules(
        """
        - alert: Slow
          expr: histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 0.5
          for: 5m
        - alert: Errors
          expr: sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m])) > 0.05
          for: 5m
          annotations:
            summary: "{{ $value | humanizePercentage }} of requests fail"
        """)))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.monitoring.readers.flatMap { reader in
      reader.tree.binaries.compactMap { problem($0, reader) }
        + (reader.rule.map { printed($0, reader.tree) } ?? [])
    }
  }

  // MARK: Expressions

  private func problem(_ binary: PromQLBinary, _ reader: MetricReader) -> Finding? {
    let isSum = binary.operator == .add || binary.operator == .subtract
    guard isSum || binary.operator.isComparison else { return nil }
    let (left, right) = (binary.left.measure, binary.right.measure)
    if left != .unknown, right != .unknown {
      guard left != right, !Self.areComparable(left, right) else { return nil }
      return finding(
        reader.expression,
        "\(reader.description): the left side of '\(binary.operator.rawValue)' is \(left.name), the right side "
          + right.name)
    }
    guard binary.operator.isComparison else { return nil }
    let isReversed = binary.left.constant != nil
    guard let limit = isReversed ? binary.left.constant : binary.right.constant else { return nil }
    let measure = isReversed ? right : left
    let operand = isReversed ? binary.right : binary.left
    if measure == .seconds, limit >= 100, operand.isDuration {
      return finding(
        reader.expression,
        "\(reader.description) compares seconds with \(Self.text(limit)), which looks like milliseconds",
        hint: "write \(Self.text(limit / 1000)), or say the limit in seconds")
    }
    if measure == .milliseconds, limit > 0, limit < 5, operand.isDuration {
      return finding(
        reader.expression,
        "\(reader.description) compares milliseconds with \(Self.text(limit)), which looks like seconds",
        hint: "write \(Self.text(limit * 1000))")
    }
    return nil
  }

  /// Counts and rates of things are told apart by names only, so nothing is said about them.
  private static func areComparable(_ left: SampleMeasure, _ right: SampleMeasure) -> Bool {
    let vague: Set<SampleMeasure> = [.count, .perSecond, .share]
    if vague.contains(left) && vague.contains(right) { return true }
    // A point in time plus or minus a length of time is a point in time.
    let times: Set<SampleMeasure> = [.unixTime, .seconds]
    return times.contains(left) && times.contains(right)
  }

  // MARK: Texts

  private func printed(_ rule: RuleUse, _ tree: PromQLExpression) -> [Finding] {
    guard rule.kind == .alert else { return [] }
    let operand = tree.compared
    let measure = operand.measure
    guard measure != .unknown else { return [] }
    return rule.annotations.compactMap { name, value in
      guard let text = value.text, let use = Self.percentUse(text) else { return nil }
      switch (use, measure) {
      case (.function, .share), (.sign, .percent): return nil
      case (.sign, .share):
        return finding(
          value,
          "\(rule.description): annotation \(name) prints a share between 0 and 1 with a percent sign",
          hint: "write {{ $value | humanizePercentage }}")
      case (.function, .percent):
        return finding(
          value,
          "\(rule.description): annotation \(name) multiplies by 100 what is percent already",
          hint:
            "write {{ $value | printf \"%.1f\" }}%, or leave the factor 100 out of the expression")
      default:
        return finding(
          value, "\(rule.description): annotation \(name) prints \(measure.name) as percent",
          hint: "divide by the whole first, or print the value in its own unit")
      }
    }
  }

  private enum PercentUse { case function, sign }

  /// How the value of the alert is printed as percent; nil where it is not.
  private static func percentUse(_ text: String) -> PercentUse? {
    guard let template = try? ParsedTemplate(text), template.usesValue else { return nil }
    if template.valueFunctions.contains("humanizePercentage") { return .function }
    var rest = text[...]
    while let start = rest.indexOf("{{") {
      guard let end = rest[start...].indexOf("}}") else { return nil }
      let action = rest[start..<end]
      let after = rest[end...].dropFirst(2)
      let isValue = action.indexOf("$value") != nil || action.indexOf(".Value") != nil
      let signs = after.drop { $0 == " " }
      // printf may have the sign in its format.
      if isValue, action.indexOf("humanize") == nil || action.indexOf("humanize ") != nil,
        signs.hasPrefix("%") || signs.hasPrefix("percent") || action.indexOf("%%") != nil,
        action.indexOf("mul") == nil
      {
        return .sign
      }
      rest = after
    }
    return nil
  }

  private static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
}

extension PromQLExpression {
  /// A quantile or an average of lengths of time, not an age that may be long.
  fileprivate var isDuration: Bool {
    let inner = compared
    // What is left of a lifetime is long.
    if ["expir", "ttl", "_age_", "uptime"].contains(where: { inner.text.contains($0) }) {
      return false
    }
    if case .call(let call) = inner.kind { return call.function.name == "histogram_quantile" }
    if case .aggregation(let aggregation) = inner.kind { return aggregation.operand.isDuration }
    if let product = inner.factored { return product.rest.isDuration }
    if case .binary(let binary) = inner.kind, binary.operator == .divide {
      return binary.left.text.contains("_sum") && binary.right.text.contains("_count")
    }
    if case .selector(let selector) = inner.kind {
      let name = selector.metricName ?? ""
      return ["request_duration", "response_duration", "response_time", "latency"].contains {
        name.contains($0)
      }
    }
    return false
  }
}

extension Substring {
  fileprivate func indexOf(_ word: String) -> Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(word) { return index }
      index = self.index(after: index)
    }
    return nil
  }
}
