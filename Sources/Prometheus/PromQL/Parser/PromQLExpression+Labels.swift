extension PromQLExpression {
  /// The labels of the result's series; those of a scalar or string are none.
  ///
  /// The metric name is the label `__name__`.
  package var labels: PromQLLabels {
    switch kind {
    case .number, .string: .none
    case .selector(let selector): selector.labels
    case .subquery(let subquery): subquery.operand.labels
    case .call(let call): call.labels
    case .aggregation(let aggregation): aggregation.labels
    case .binary(let binary): binary.labels
    case .unary(let isNegative, let operand):
      isNegative ? operand.labels.dropping([PromQLLabels.metricName]) : operand.labels
    case .parentheses(let inner): inner.labels
    }
  }
}

extension PromQLLabels {
  static let metricName = "__name__"
}

extension PromQLSelector {
  /// What the matchers say: everything else depends on the data.
  fileprivate var labels: PromQLLabels {
    var labels = PromQLLabels.unknown
    for matcher in matchers {
      switch matcher.operation {
      case .equal where matcher.value.isEmpty: labels = labels.dropping([matcher.label])
      case .equal:
        labels = labels.taking(matcher.label, as: .present(value: matcher.value))
      default:
        guard !matcher.acceptsAbsence, labels.presence(of: matcher.label) == .possible else {
          continue
        }
        labels = labels.taking(matcher.label, as: .present(value: nil))
      }
    }
    if let name { return labels.taking(PromQLLabels.metricName, as: .present(value: name)) }
    guard labels.presence(of: PromQLLabels.metricName) == .possible else { return labels }
    return labels.taking(PromQLLabels.metricName, as: .present(value: nil))
  }

  /// The labels that `absent` gives its series.
  ///
  /// Source: Prometheus documentation, "Query functions", absent: those that one `=` matcher sets.
  fileprivate var labelsWhenAbsent: PromQLLabels {
    let others = matchers.filter { $0.label != PromQLLabels.metricName }
    var labels = PromQLLabels.none
    for matcher in others where matcher.operation == .equal && !matcher.value.isEmpty {
      guard others.filter({ $0.label == matcher.label }).count == 1 else { continue }
      labels = labels.taking(matcher.label, as: .present(value: matcher.value))
    }
    return labels
  }
}

extension PromQLCall {
  fileprivate var labels: PromQLLabels {
    guard function.result == .instantVector else { return .none }
    switch function.name {
    case "vector": return .none
    case "absent", "absent_over_time":
      guard case .selector(let selector)? = arguments.first?.withoutParentheses.kind else {
        return .none
      }
      return selector.labelsWhenAbsent
    case "label_replace": return labelsOfReplacement
    case "label_join": return labelsOfJoin
    // Labels come from other series, whichever these are.
    case "info": return vectorLabels.withoutAbsence
    case "histogram_quantile", "histogram_fraction":
      return vectorLabels.dropping(
        [PromQLLabels.metricName, "le"])
    case "histogram_quantiles":
      let labels = vectorLabels.dropping([PromQLLabels.metricName, "le"])
      guard let name = text(of: 1) else { return labels.withoutAbsence }
      return labels.taking(name, as: .present(value: nil))
    case "sort", "sort_desc", "sort_by_label", "sort_by_label_desc", "last_over_time",
      "first_over_time":
      return vectorLabels
    default:
      // Functions of time without an argument give one series without labels.
      return vectorArgument == nil ? .none : vectorLabels.dropping([PromQLLabels.metricName])
    }
  }

  private var vectorArgument: PromQLExpression? {
    arguments.first { $0.valueType == .instantVector || $0.valueType == .rangeVector }
  }

  private var vectorLabels: PromQLLabels { vectorArgument?.labels ?? .none }

  private func text(of index: Int) -> String? {
    guard index < arguments.count, case .string(let text) = arguments[index].withoutParentheses.kind
    else { return nil }
    return text
  }

  /// Series that the pattern does not match stay as they are.
  private var labelsOfReplacement: PromQLLabels {
    guard let target = text(of: 1), let replacement = text(of: 2), let source = text(of: 3),
      let pattern = text(of: 4)
    else { return vectorLabels.withoutAbsence }
    let before = vectorLabels
    let isAlwaysMatched =
      pattern == "(.*)" || pattern == ".*"
      || pattern.isEmpty && (source.isEmpty || before.presence(of: source) == .absent)
    if isAlwaysMatched, !replacement.contains("$") {
      return before.taking(
        target, as: replacement.isEmpty ? .absent : .present(value: replacement))
    }
    if pattern == "(.*)", replacement == "$1" {
      return before.taking(target, as: before.presence(of: source))
    }
    if case .present = before.presence(of: target), !replacement.isEmpty,
      !replacement.contains("$")
    {
      return before.taking(target, as: .present(value: nil))
    }
    return before.taking(target, as: .possible)
  }

  private var labelsOfJoin: PromQLLabels {
    guard let target = text(of: 1), let separator = text(of: 2) else {
      return vectorLabels.withoutAbsence
    }
    let sources = arguments.indices.dropFirst(3).map { text(of: $0) }
    let hasText =
      sources.count > 1 && !separator.isEmpty
      || sources.contains { source in
        guard let source, case .present = vectorLabels.presence(of: source) else { return false }
        return true
      }
    if hasText { return vectorLabels.taking(target, as: .present(value: nil)) }
    return vectorLabels.taking(target, as: sources.isEmpty ? .absent : .possible)
  }
}

extension PromQLAggregation {
  fileprivate var labels: PromQLLabels {
    if `operator`.selectsSeries { return operand.labels }
    let kept: PromQLLabels =
      switch grouping {
      case nil: .none
      case .by(let names): operand.labels.keeping(names)
      case .without(let names): operand.labels.dropping(names + [PromQLLabels.metricName])
      }
    guard `operator` == .countValues else { return kept }
    guard case .string(let name)? = parameter?.withoutParentheses.kind else {
      return kept.withoutAbsence
    }
    return kept.taking(name, as: .present(value: nil))
  }
}

extension PromQLBinary {
  fileprivate var labels: PromQLLabels {
    switch (left.valueType, right.valueType) {
    case (.instantVector, .instantVector): break
    case (.instantVector, _): return keepsName ? left.labels : left.labels.withoutName
    case (_, .instantVector): return keepsName ? right.labels : right.labels.withoutName
    default: return .none
    }
    switch `operator` {
    case .or: return left.labels.union(right.labels)
    case .unless: return left.labels
    case .and: return left.labels.sharing(right.labels, by: matching.labels)
    default: return labelsOfMatch
    }
  }

  /// Comparisons that filter give the samples of one side as they are.
  private var keepsName: Bool { `operator`.isComparison && !returnsBool }

  private var labelsOfMatch: PromQLLabels {
    guard let manySide = matching.manySide else {
      let shared = left.labels.withoutName.sharing(right.labels.withoutName, by: matching.labels)
      switch matching.labels {
      case .on(let names)?: return shared.keeping(names)
      case .ignoring(let names)?: return shared.dropping(names)
      case nil where keepsName:
        return shared.taking(
          PromQLLabels.metricName, as: left.labels.presence(of: PromQLLabels.metricName))
      case nil: return shared
      }
    }
    let (many, one) = manySide == .left ? (left.labels, right.labels) : (right.labels, left.labels)
    var labels = many.sharing(one, by: matching.labels)
    if !keepsName { labels = labels.withoutName }
    for label in matching.includedLabels ?? [] {
      labels = labels.taking(label, as: one.presence(of: label))
    }
    return labels
  }
}

extension PromQLLabels {
  fileprivate var withoutName: PromQLLabels { dropping([PromQLLabels.metricName]) }

  /// Any label may have come in addition.
  fileprivate var withoutAbsence: PromQLLabels {
    PromQLLabels(present: [:], others: .anyBut([])).union(self)
  }

  /// These labels, for series that equal another side's in the matched labels.
  fileprivate func sharing(
    _ other: PromQLLabels, by labels: PromQLMatching.Labels?
  ) -> PromQLLabels {
    switch labels {
    case .on(let names)?:
      return names.reduce(self) { labels, name in
        guard labels.presence(of: name) == .possible else { return labels }
        return labels.taking(name, as: other.presence(of: name))
      }
    case .ignoring(let names)?:
      let ignored = names + [PromQLLabels.metricName]
      let shared = dropping(ignored).intersection(other.dropping(ignored))
      return ignored.reduce(shared) { $0.taking($1, as: presence(of: $1)) }
    case nil: return sharing(other, by: .ignoring([]))
    }
  }
}

extension PromQLExpression {
  var withoutParentheses: PromQLExpression {
    var expression = self
    while case .parentheses(let inner) = expression.kind { expression = inner }
    return expression
  }
}
