extension Report {
  /// For the comment of a pull request: a table, with everything else folded away.
  ///
  /// Source: GitHub Flavored Markdown, section 4.10 (tables).
  package func markdown() -> String {
    var result = "### \(program.name): \(summary)\n"
    if !findings.isEmpty {
      result += "\n| | where | finding | check |\n| --- | --- | --- | --- |\n"
      for finding in findings.prefix(Report.shownRows) { result += row(finding) }
      if findings.count > Report.shownRows {
        result += "\nand \(findings.count - Report.shownRows) more\n"
      }
    }
    result += folded(
      suppressionSummary,
      suppressed.map { accepted in
        let justification = accepted.justification
        let end = justification?.expires.map { ", until \($0)" } ?? ""
        let link = justification?.link.map { " (\($0))" } ?? ""
        return "\(item(accepted.finding)): \(justification?.reason ?? "")"
          + " -- \(justification?.owner ?? "")\(end)\(link)"
      })
    result += folded(baselineSummary, known.map { item($0.finding) })
    let topics = undecidedTopics
    return result
      + folded(
        topics.isEmpty ? nil : "\(topics.count) not checked, since something is not declared",
        topics.map { "\($0.id): \($0.question); \($0.remedy)" })
  }

  private func row(_ finding: Finding) -> String {
    let place = finding.firstPlace.map { "\($0.file):\($0.line)" }
    let cells = [
      finding.severity.rawValue,
      [finding.object, place].compactMap(\.self).map(escaped).joined(separator: "<br>"),
      [(finding.path.map { "\($0): " } ?? "") + finding.message, finding.hint]
        .compactMap(\.self).map(escaped).joined(separator: "<br>"),
      "`\(finding.id)`",
    ]
    return "| " + cells.joined(separator: " | ") + " |\n"
  }

  private func item(_ finding: Finding) -> String {
    [finding.id, finding.object ?? finding.place?.file, finding.path].compactMap(\.self)
      .joined(separator: " ")
  }

  private func folded(_ title: String?, _ items: [String]) -> String {
    guard let title else { return "" }
    var lines = items.prefix(Report.shownRows).map { "- \(escaped($0))\n" }.joined()
    if items.count > Report.shownRows { lines += "- and \(items.count - Report.shownRows) more\n" }
    return "\n<details><summary>\(escaped(title))</summary>\n\n\(lines)\n</details>\n"
  }

  /// A comment holds 65,536 characters; a hundred rows fit well, and nobody reads more.
  private static let shownRows = 100
}

/// Text that neither ends a cell nor becomes markup.
private func escaped(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in printable(text).unicodeScalars {
    switch scalar {
    case "&": result.append(contentsOf: "&amp;".unicodeScalars)
    case "<": result.append(contentsOf: "&lt;".unicodeScalars)
    case ">": result.append(contentsOf: "&gt;".unicodeScalars)
    case "|", "\\", "`", "*", "_", "[", "]", "@", "#":
      result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
    default: result.append(scalar)
    }
  }
  return String(result)
}
