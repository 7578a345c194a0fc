extension PromQLExpression {
  /// What is known of the labels of the series that a selector reads, before its matchers are looked
  /// at; nil: nothing.
  package typealias KnownLabels = (PromQLSelector) -> PromQLLabels?

  /// The labels of the result's series; those of a scalar or string are none.
  ///
  /// The metric name is the label `__name__`.
  package var labels: PromQLLabels { labels { _ in nil } }

  /// The labels of the result's series, where something is known of the metrics.
  package func labels(_ known: KnownLabels) -> PromQLLabels {
    switch kind {
    case .number, .string: return .none
    case .selector(let selector): return selector.labels(known)
    case .subquery(let subquery): return subquery.operand.labels(known)
    case .call(let call): return call.labels(known)
    case .aggregation(let aggregation): return aggregation.labels(known)
    case .binary(let binary): return binary.labels(known)
    case .unary(let isNegative, let operand):
      let labels = operand.labels(known)
      return isNegative ? labels.dropping([PromQLLabels.metricName]) : labels
    case .parentheses(let inner): return inner.labels(known)
    }
  }
}

extension PromQLLabels {
  static let metricName = "__name__"
}

extension PromQLSelector {
  /// What the matchers say: everything else depends on the data.
  fileprivate func labels(_ known: PromQLExpression.KnownLabels) -> PromQLLabels {
    var labels = known(self) ?? .unknown
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
  fileprivate func labels(_ known: PromQLExpression.KnownLabels) -> PromQLLabels {
    let vectorLabels = vectorArgument?.labels(known) ?? .none
    guard function.result == .instantVector else { return .none }
    switch function.name {
    case "vector": return .none
    case "absent", "absent_over_time":
      guard case .selector(let selector)? = arguments.first?.withoutParentheses.kind else {
        return .none
      }
      return selector.labelsWhenAbsent
    case "label_replace": return labelsOfReplacement(vectorLabels)
    case "label_join": return labelsOfJoin(vectorLabels)
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

  private func text(of index: Int) -> String? {
    guard index < arguments.count, case .string(let text) = arguments[index].withoutParentheses.kind
    else { return nil }
    return text
  }

  /// Series that the pattern does not match stay as they are.
  private func labelsOfReplacement(_ vectorLabels: PromQLLabels) -> PromQLLabels {
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

  private func labelsOfJoin(_ vectorLabels: PromQLLabels) -> PromQLLabels {
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
  fileprivate func labels(_ known: PromQLExpression.KnownLabels) -> PromQLLabels {
    let operand = operand.labels(known)
    if `operator`.selectsSeries { return operand }
    let kept: PromQLLabels =
      switch grouping {
      case nil: .none
      case .by(let names): operand.keeping(names)
      case .without(let names): operand.dropping(names + [PromQLLabels.metricName])
      }
    guard `operator` == .countValues else { return kept }
    guard case .string(let name)? = parameter?.withoutParentheses.kind else {
      return kept.withoutAbsence
    }
    return kept.taking(name, as: .present(value: nil))
  }
}

extension PromQLBinary {
  fileprivate func labels(_ known: PromQLExpression.KnownLabels) -> PromQLLabels {
    let (left, right) = (self.left.labels(known), self.right.labels(known))
    switch (self.left.valueType, self.right.valueType) {
    case (.instantVector, .instantVector): break
    case (.instantVector, _): return keepsName ? left : left.withoutName
    case (_, .instantVector): return keepsName ? right : right.withoutName
    default: return .none
    }
    switch `operator` {
    case .or: return left.union(right)
    case .unless: return left
    case .and: return left.sharing(right, by: matching.labels)
    default: return labelsOfMatch(left, right)
    }
  }

  /// Comparisons that filter give the samples of one side as they are.
  private var keepsName: Bool { `operator`.isComparison && !returnsBool }

  private func labelsOfMatch(_ left: PromQLLabels, _ right: PromQLLabels) -> PromQLLabels {
    guard let manySide = matching.manySide else {
      let shared = left.withoutName.sharing(right.withoutName, by: matching.labels)
      switch matching.labels {
      case .on(let names)?: return shared.keeping(names)
      case .ignoring(let names)?: return shared.dropping(names)
      case nil where keepsName:
        return shared.taking(
          PromQLLabels.metricName, as: left.presence(of: PromQLLabels.metricName))
      case nil: return shared
      }
    }
    let (many, one) = manySide == .left ? (left, right) : (right, left)
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
