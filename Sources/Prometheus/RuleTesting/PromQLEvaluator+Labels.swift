extension PromQLEvaluator {
  func relabeled(
    _ arguments: [PromQLExpression], at time: Int64
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    let target = try labelName(arguments[1], at: time)
    let replacement = try text(arguments[2], at: time)
    let source = try text(arguments[3], at: time)
    let pattern: RegularExpression
    do {
      pattern = try RegularExpression(parsing: try text(arguments[4], at: time))
    } catch {
      throw EvaluationProblem(message: "label_replace with a wrong regular expression")
    }
    let program = try RegularExpressionProgram(pattern)
    var samples = try vector(arguments[0], at: time)
    for index in samples.indices {
      let value = samples[index].labels[source]
      guard let captures = RegularExpressionMatch.captures(of: program, in: value) else { continue }
      samples[index].labels[target] = pattern.expand(replacement, captures)
    }
    return samples
  }

  func joined(
    _ arguments: [PromQLExpression], at time: Int64
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    let target = try labelName(arguments[1], at: time)
    let separator = try text(arguments[2], at: time)
    var sources: [String] = []
    for argument in arguments.dropFirst(3) { sources.append(try labelName(argument, at: time)) }
    var samples = try vector(arguments[0], at: time)
    for index in samples.indices {
      let values = sources.map { samples[index].labels[$0] }
      samples[index].labels[target] = values.joined(separator: separator)
    }
    return samples
  }

  private func labelName(
    _ expression: PromQLExpression, at time: Int64
  ) throws(EvaluationProblem) -> String {
    let name = try text(expression, at: time)
    guard PromQLText.isLabelName(name) else {
      throw EvaluationProblem(message: "'\(name)' is not the name of a label")
    }
    return name
  }

  /// Adds the labels of info series, which tell about the target that a series is of.
  ///
  /// Source: Prometheus 3 documentation, "Query functions", info.
  func withInfo(
    _ arguments: [PromQLExpression], at time: Int64
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    let samples = try vector(arguments[0], at: time)
    var matchers: [PromQLMatcher] = []
    if arguments.count > 1 {
      guard case .selector(let selector) = arguments[1].withoutParentheses.kind else {
        throw EvaluationProblem(message: "info needs a selector of labels")
      }
      matchers = selector.matchers
    }
    var nameConditions: [SeriesMatcher] = []
    var dataConditions: [SeriesMatcher] = []
    for matcher in matchers {
      let condition = try SeriesMatcher(matcher)
      if matcher.label == PromQLLabels.metricName {
        nameConditions.append(condition)
      } else {
        dataConditions.append(condition)
      }
    }
    let dataMatchers = matchers.filter { $0.label != PromQLLabels.metricName }
    let isInfo = { (labels: SeriesLabels) in
      nameConditions.isEmpty
        ? labels[PromQLLabels.metricName] == "target_info"
        : nameConditions.allSatisfy { $0.selects(labels) }
    }
    let identity = SeriesLabels.Selection.keeping(["instance", "job"])
    var infos: [SeriesLabels: [SeriesLabels]] = [:]
    for series in storage.series(where: isInfo)
    where dataConditions.allSatisfy({ $0.selects(series.labels) })
      && series.point(at: time, lookback: lookback, startIsIncluded: rangeIncludesStart) != nil
    {
      infos[series.labels.selecting(identity), default: []].append(series.labels)
    }
    var result: [EvaluatedSample] = []
    for sample in samples {
      if isInfo(sample.labels) {
        result.append(sample)
        continue
      }
      var added: [String: String] = [:]
      for info in infos[sample.labels.selecting(identity)] ?? [] {
        for label in info.labels
        where label.name != PromQLLabels.metricName && sample.labels[label.name].isEmpty
          && (dataMatchers.isEmpty || dataMatchers.contains { $0.label == label.name })
        {
          if let known = added[label.name], known != label.value {
            throw EvaluationProblem(
              message: "two info series give \(sample.labels) the label \(label.name)")
          }
          added[label.name] = label.value
        }
      }
      if added.isEmpty, dataMatchers.contains(where: { !$0.acceptsAbsence }) { continue }
      var enriched = sample
      enriched.labels.set(added.map { ($0.key, $0.value) })
      result.append(enriched)
    }
    return result
  }
}

extension RegularExpression {
  /// A replacement with its `$1` and `${name}` filled in.
  ///
  /// Source: Go, regexp, Regexp.Expand.
  package func expand(_ template: String, _ captures: [String]) -> String {
    var result = ""
    var rest = template.unicodeScalars[...]
    while let first = rest.first {
      rest.removeFirst()
      guard first == "$" else {
        result.unicodeScalars.append(first)
        continue
      }
      if rest.first == "$" {
        rest.removeFirst()
        result += "$"
        continue
      }
      let isBraced = rest.first == "{"
      let body = isBraced ? rest.dropFirst() : rest
      let name = String(String.UnicodeScalarView(body.prefix(while: \.isWordCharacter)))
      let behind = body.dropFirst(name.unicodeScalars.count)
      guard !name.isEmpty, !isBraced || behind.first == "}" else {
        result += "$"
        continue
      }
      rest = isBraced ? behind.dropFirst() : behind
      if let number = Int(name) {
        result += number < captures.count ? captures[number] : ""
      } else if let index = captureNames.lastIndex(of: name) {
        result += captures[index + 1]
      }
    }
    return result
  }
}
