extension Report {
  /// Workflow commands that GitHub shows beside the lines of a pull request.
  ///
  /// Source: GitHub Docs, "Workflow commands for GitHub Actions" and the escapes of
  /// actions/toolkit `command.ts`.
  /// GitHub shows ten of each level and drops the rest without a word, so those are counted in a line
  /// of the log instead. One of each id comes before a second one.
  package func github() -> String {
    var result = annotated.map { annotation(findings[$0]) }.joined()
    let hidden = Severity.allCases.compactMap { severity -> String? in
      let count = count(severity) - Report.annotations
      return count > 0 ? "\(severity.counted(count)) more" : nil
    }
    if !hidden.isEmpty {
      result += "\(program.name): \(summary); not annotated: \(hidden.joined(separator: ", "))\n"
    }
    for line in [suppressionSummary, baselineSummary] {
      result += line.map { "\(program.name): \($0)\n" } ?? ""
    }
    for topic in undecidedTopics {
      let line = "not checked: \(topic.id): \(topic.question); \(topic.remedy)"
      result += "\(program.name): \(printable(line))\n"
    }
    return result
  }

  /// Annotations of a level that GitHub shows of one step.
  ///
  /// Source: GitHub Docs, "Workflow commands for GitHub Actions" and the limits of annotations.
  private static let annotations = 10

  /// Which of the findings get an annotation, in their order.
  private var annotated: [Int] {
    var seen: Set<String> = []
    var (first, others): ([Int], [Int]) = ([], [])
    for (index, finding) in findings.enumerated() {
      if seen.insert("\(finding.severity) \(finding.id)").inserted {
        first.append(index)
      } else {
        others.append(index)
      }
    }
    var shown: [Severity: Int] = [:]
    return (first + others).filter { index in
      shown[findings[index].severity, default: 0] += 1
      return shown[findings[index].severity, default: 0] <= Report.annotations
    }.sorted()
  }

  private func annotation(_ finding: Finding) -> String {
    let command =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties: [String] = []
    if let place = finding.firstPlace {
      properties = [
        "file=\(escapedProperty(place.file))", "line=\(place.line)", "col=\(place.column)",
        "endColumn=\(place.column + place.length)",
      ]
    }
    properties.append("title=\(escapedProperty(finding.id))")
    let message = finding.hint.map { "\(finding.fullMessage) (\($0))" } ?? finding.fullMessage
    return "::\(command) \(properties.joined(separator: ","))::\(escapedData(message))\n"
  }
}

private func escapedData(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "%": result.append(contentsOf: "%25".unicodeScalars)
    case "\r": result.append(contentsOf: "%0D".unicodeScalars)
    case "\n": result.append(contentsOf: "%0A".unicodeScalars)
    default: result.append(scalar)
    }
  }
  return String(result)
}

private func escapedProperty(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in escapedData(text).unicodeScalars {
    switch scalar {
    case ":": result.append(contentsOf: "%3A".unicodeScalars)
    case ",": result.append(contentsOf: "%2C".unicodeScalars)
    default: result.append(scalar)
    }
  }
  return String(result)
}
