extension PromQLExpression {
  /// What is known of the values of a metric; nil: nothing.
  package typealias KnownRange = (PromQLSelector) -> PromQLRange?

  /// Between which values the samples of the result lie.
  package func range(_ known: KnownRange) -> PromQLRange {
    switch kind {
    case .number(let number): PromQLRange(number.value, number.value)
    case .string: .unknown
    case .selector(let selector): known(selector) ?? .unknown
    case .subquery(let subquery): subquery.operand.range(known)
    case .call(let call): call.range(known)
    case .aggregation(let aggregation): aggregation.range(known)
    case .binary(let binary): binary.range(known)
    case .unary(let isNegative, let operand):
      isNegative ? operand.range(known).negated : operand.range(known)
    case .parentheses(let inner): inner.range(known)
    }
  }
}

extension PromQLExpression {
  /// The same of an operator that stands in an expression.
  package static func range(of binary: PromQLBinary, _ known: KnownRange) -> PromQLRange {
    binary.range(known)
  }
}

extension PromQLRange {
  fileprivate var negated: PromQLRange {
    PromQLRange(-upper, -lower, isWhole: isWhole, mayBeNaN: mayBeNaN)
  }

  fileprivate var asPresence: PromQLRange {
    PromQLRange(lower, upper, isWhole: isWhole, mayBeNaN: mayBeNaN, tellsPresence: true)
  }
}

extension PromQLCall {
  fileprivate func range(_ known: PromQLExpression.KnownRange) -> PromQLRange {
    if let fixed = Self.fixed[function.name] { return fixed }
    guard let operand = operand?.range(known) else { return .unknown }
    switch function.name {
    case "vector", "scalar", "sort", "sort_desc", "sort_by_label", "sort_by_label_desc",
      "label_replace", "label_join", "last_over_time", "first_over_time", "min_over_time",
      "max_over_time", "avg_over_time", "quantile_over_time":
      return operand
    case "round" where arguments.count > 1: return .unknown
    case "ceil", "floor", "round":
      return PromQLRange(
        operand.lower.rounded(.down), operand.upper.rounded(.up), isWhole: true,
        mayBeNaN: operand.mayBeNaN)
    case "abs":
      let far = max(abs(operand.lower), abs(operand.upper))
      let near = operand.lower > 0 ? operand.lower : operand.upper < 0 ? -operand.upper : 0
      return PromQLRange(near, far, isWhole: operand.isWhole, mayBeNaN: operand.mayBeNaN)
    case "sum_over_time": return operand.lower >= 0 ? .notNegative : .unknown
    case "clamp", "clamp_min", "clamp_max": return clamped(operand, known)
    default: return .unknown
    }
  }

  private func clamped(
    _ operand: PromQLRange, _ known: PromQLExpression.KnownRange
  ) -> PromQLRange {
    let bounds = arguments.dropFirst().compactMap { $0.range(known).constant }
    guard bounds.count == arguments.count - 1 else { return .unknown }
    let least = function.name == "clamp_max" ? -.infinity : bounds[0]
    let most = function.name == "clamp_min" ? .infinity : bounds[bounds.count - 1]
    return PromQLRange(
      min(max(operand.lower, least), most), max(min(operand.upper, most), least),
      mayBeNaN: operand.mayBeNaN)
  }

  private var operand: PromQLExpression? {
    arguments.first { $0.valueType == .instantVector || $0.valueType == .rangeVector }
      ?? arguments.first
  }

  /// Functions whose result lies between the same values whatever they are given.
  ///
  /// Source: Prometheus documentation, "Query functions".
  private static let fixed: [String: PromQLRange] = [
    "rate": .notNegative, "irate": .notNegative, "increase": .notNegative,
    "changes": PromQLRange(0, .infinity, isWhole: true),
    "resets": PromQLRange(0, .infinity, isWhole: true),
    "count_over_time": PromQLRange(1, .infinity, isWhole: true).asPresence,
    "present_over_time": PromQLRange(1, 1, isWhole: true).asPresence,
    "absent": PromQLRange(1, 1, isWhole: true).asPresence,
    "absent_over_time": PromQLRange(1, 1, isWhole: true).asPresence,
    "stddev_over_time": .notNegative, "stdvar_over_time": .notNegative,
    "sgn": PromQLRange(-1, 1, isWhole: true, mayBeNaN: true),
    "sqrt": PromQLRange(0, .infinity, mayBeNaN: true), "exp": .notNegative,
    "histogram_fraction": PromQLRange(0, 1, mayBeNaN: true),
    "time": PromQLRange(1_000_000_000, .infinity),
    "minute": PromQLRange(0, 59, isWhole: true), "hour": PromQLRange(0, 23, isWhole: true),
    "day_of_week": PromQLRange(0, 6, isWhole: true),
    "day_of_month": PromQLRange(1, 31, isWhole: true),
    "day_of_year": PromQLRange(1, 366, isWhole: true),
    "days_in_month": PromQLRange(28, 31, isWhole: true),
    "month": PromQLRange(1, 12, isWhole: true),
  ]
}

extension PromQLAggregation {
  fileprivate func range(_ known: PromQLExpression.KnownRange) -> PromQLRange {
    let operand = operand.range(known)
    switch `operator` {
    case .sum:
      if operand.lower >= 0 {
        return PromQLRange(
          operand.lower, .infinity, isWhole: operand.isWhole, mayBeNaN: operand.mayBeNaN)
      }
      return PromQLRange(-.infinity, operand.upper <= 0 ? operand.upper : .infinity, mayBeNaN: true)
    case .avg, .quantile:
      return PromQLRange(operand.lower, operand.upper, mayBeNaN: true)
    case .min, .max, .topk, .bottomk, .limitk, .limitRatio: return operand
    case .count, .countValues: return PromQLRange(1, .infinity, isWhole: true).asPresence
    case .group: return PromQLRange(1, 1, isWhole: true).asPresence
    case .stddev, .stdvar: return PromQLRange(0, .infinity, mayBeNaN: true)
    }
  }
}

extension PromQLBinary {
  fileprivate func range(_ known: PromQLExpression.KnownRange) -> PromQLRange {
    let (low, high) = (left.range(known), right.range(known))
    switch `operator` {
    case .or: return low.union(high)
    case .and:
      return left.withoutFilters.text == right.withoutFilters.text
        ? low.narrowed(high.lower, high.upper) : low
    case .unless: return low
    case _ where `operator`.isComparison: return compared(low, high)
    case .divide where left.isPart(of: right) && high.lower >= 0:
      return PromQLRange(0, 1, mayBeNaN: true)
    case .divide where high.lower >= 0:
      guard let (factor, rest) = left.factored, factor > 0, rest.isPart(of: right) else {
        return calculated(low, high)
      }
      return PromQLRange(0, factor, mayBeNaN: true)
    default: return calculated(low, high)
    }
  }

  private func compared(_ low: PromQLRange, _ high: PromQLRange) -> PromQLRange {
    if returnsBool { return .flag }
    let isReversed = left.valueType == .scalar
    let (kept, other) = isReversed ? (high, low) : (low, high)
    switch (`operator`, isReversed) {
    case (.greater, false), (.greaterOrEqual, false), (.less, true), (.lessOrEqual, true):
      return kept.narrowed(other.lower, .infinity)
    case (.less, false), (.lessOrEqual, false), (.greater, true), (.greaterOrEqual, true):
      return kept.narrowed(-.infinity, other.upper)
    case (.equal, _): return kept.narrowed(other.lower, other.upper)
    default: return kept
    }
  }

  private func calculated(_ low: PromQLRange, _ high: PromQLRange) -> PromQLRange {
    let mayBeNaN =
      low.mayBeNaN || high.mayBeNaN || `operator` == .divide || `operator` == .modulo
      || low.lower.isInfinite || low.upper.isInfinite || high.lower.isInfinite
      || high.upper.isInfinite
    let isWhole = low.isWhole && high.isWhole && [.add, .subtract, .multiply].contains(`operator`)
    let ends: [Double]
    switch `operator` {
    case .add: ends = [low.lower + high.lower, low.upper + high.upper]
    case .subtract: ends = [low.lower - high.upper, low.upper - high.lower]
    case .multiply:
      ends = [low.lower, low.upper].flatMap { a in
        [high.lower, high.upper].map { b in a == 0 || b == 0 ? 0 : a * b }
      }
    case .divide where high.constant.map { $0 != 0 } ?? false:
      ends = [low.lower / high.lower, low.upper / high.lower]
    case .divide where low.lower >= 0 && high.lower >= 0: ends = [0, .infinity]
    default: return .unknown
    }
    guard !ends.contains(where: \.isNaN), let least = ends.min(), let most = ends.max() else {
      return .unknown
    }
    return PromQLRange(least, most, isWhole: isWhole, mayBeNaN: mayBeNaN)
  }
}

extension PromQLExpression {
  /// The operand of comparisons that drop samples.
  fileprivate var withoutFilters: PromQLExpression {
    let inner = withoutParentheses
    guard case .binary(let binary) = inner.kind, binary.operator.isComparison, !binary.returnsBool
    else { return inner }
    return binary.left.valueType == .scalar
      ? binary.right.withoutFilters : binary.left.withoutFilters
  }

  /// A product with a number taken apart: `100 * x`.
  package var factored: (factor: Double, rest: PromQLExpression)? {
    guard case .binary(let binary) = withoutParentheses.kind, binary.operator == .multiply else {
      return nil
    }
    if case .number(let number) = binary.left.withoutParentheses.kind {
      return (number.value, binary.right)
    }
    if case .number(let number) = binary.right.withoutParentheses.kind {
      return (number.value, binary.left)
    }
    return nil
  }

  /// Whether every sample is made of some of the series that the other's is made of, in the same way, so
  /// that the share of two such counts is between 0 and 1.
  package func isPart(of whole: PromQLExpression) -> Bool {
    switch (withoutParentheses.kind, whole.withoutParentheses.kind) {
    case (.selector(let part), .selector(let all)):
      part.metricName != nil && part.metricName == all.metricName
        && part.textOfTime == all.textOfTime
        && all.matchers.allSatisfy { matcher in part.matchers.contains { $0.text == matcher.text } }
    case (.call(let part), .call(let all)):
      part.function.name == all.function.name
        && ["rate", "increase", "irate"].contains(part.function.name)
        && zip(part.arguments, all.arguments).allSatisfy { $0.isPart(of: $1) }
    case (.aggregation(let part), .aggregation(let all)):
      part.operator == all.operator && [.sum, .count].contains(part.operator)
        && part.grouping == all.grouping && part.operand.isPart(of: all.operand)
    case (.aggregation(let part), _) where part.operator == .count:
      // `count(x == 0) / count(x)` is a share, too.
      part.isCountOfFiltered(whole)
    default: false
    }
  }
}

extension PromQLAggregation {
  fileprivate func isCountOfFiltered(_ whole: PromQLExpression) -> Bool {
    guard case .aggregation(let all) = whole.withoutParentheses.kind, all.operator == .count,
      all.grouping == grouping
    else { return false }
    return operand.withoutFilters.isPart(of: all.operand)
  }
}

extension PromQLSelector {
  /// The range and what moves it in time.
  fileprivate var textOfTime: String {
    PromQLExpression(
      .selector(PromQLSelector(name: "x", matchers: [], range: range, shift: shift)),
      PromQLSpan(start: 0, end: 0)
    ).text
  }
}
