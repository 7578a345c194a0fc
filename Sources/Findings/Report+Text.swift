extension Report {
  /// For people: a line that a program can parse too, the line of the source, the hint under it.
  /// ```
  /// environments/production.yaml:14:5: error: unknown key 'replcas' under server [unknown-key]
  ///    14 |     replcas: 5
  ///       |     ^ did you mean 'replicas'?
  /// ```
  package func text(sources: SourceLines, inColor: Bool = false) -> String {
    findings.map { text($0, sources, inColor) }.joined()
      + [suppressionSummary, baselineSummary].compactMap { $0.map { $0 + "\n" } }.joined()
  }

  /// One finding.
  func text(_ finding: Finding, _ sources: SourceLines, _ inColor: Bool) -> String {
    var result = headline(finding, inColor: inColor)
    let excerpt = finding.place.flatMap { place in
      sources.line(place.line, of: place.file).map { Excerpt(line: $0, column: place.column) }
    }
    if let excerpt, let place = finding.place {
      let number = String(place.line)
      let gutter = String(repeating: " ", count: max(0, 5 - number.utf8.count)) + number
      let blank = String(repeating: " ", count: gutter.utf8.count)
      result += "\(gutter) | \(excerpt.text)\n"
      result += "\(blank) | \(excerpt.padding)\(styled("^", as: .caret, inColor))"
      result += finding.hint.map { " \(printable($0))\n" } ?? "\n"
    } else if let hint = finding.hint {
      result += "      = \(printable(hint))\n"
    }
    return result + origin(of: finding, sources)
  }

  /// The lines that lead there, each with its text, or that there is none.
  private func origin(of finding: Finding, _ lines: SourceLines) -> String {
    guard let sources = finding.sources else { return "" }
    if sources.isEmpty {
      return "      written by vibe-gen: no line of environments/ leads there\n"
    }
    return sources.map { source in
      let place = source.place
      let line = lines.line(place.line, of: place.file)
      let text = line.map { String(Excerpt(line: $0, column: 1).text.trimmed) } ?? source.key
      return "      from \(printable(place.file)):\(place.line):\(place.column): \(text)\n"
    }.joined()
  }

  private func headline(_ finding: Finding, inColor: Bool) -> String {
    var result = ""
    if let place = finding.place {
      result += "\(printable(place.file)):\(place.line):\(place.column): "
    }
    result += styled("\(finding.severity.rawValue):", as: .severity(finding.severity), inColor)
    result += " \(printable(finding.fullMessage)) [\(finding.id)]\n"
    return result
  }

  enum Style {
    case severity(Severity), caret
  }

  /// Source: ECMA-48, section 8.3.117 (select graphic rendition).
  func styled(_ text: String, as style: Style?, _ inColor: Bool) -> String {
    guard inColor, let style else { return text }
    let code =
      switch style {
      case .severity(.error): "1;31"
      case .severity(.warning): "1;33"
      case .severity(.note): "1;36"
      case .caret: "1;32"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

/// A text without anything that a terminal would act on: one line, no escape sequences.
func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isControl) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { result.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
  return String(result)
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}

extension String {
  /// Without blanks at both ends.
  fileprivate var trimmed: Substring {
    var rest = self[...]
    while rest.first == " " || rest.first == "\t" { rest.removeFirst() }
    while rest.last == " " || rest.last == "\t" { rest.removeLast() }
    return rest
  }
}

/// The part of a source line around a column that fits on a screen.
private struct Excerpt {
  var text: String
  /// What stands left of the caret: as wide as the text above it, tabs kept.
  var padding: String

  private static let width = 120

  init(line: String, column: Int) {
    let scalars = Array(line.unicodeScalars.prefix(column + Excerpt.width))
    let caret = min(max(column - 1, 0), scalars.count)
    let start = caret > Excerpt.width * 3 / 4 ? caret - Excerpt.width / 2 : 0
    let end = min(scalars.count, start + Excerpt.width)
    let shown = { (part: ArraySlice<Unicode.Scalar>) in
      var view = String.UnicodeScalarView()
      for scalar in part { view.append(scalar == "\t" || !isControl(scalar) ? scalar : "\u{FFFD}") }
      return String(view)
    }
    let isCutBehind = line.unicodeScalars.count > end
    text = (start > 0 ? "…" : "") + shown(scalars[start..<end]) + (isCutBehind ? "…" : "")
    padding =
      (start > 0 ? " " : "") + String(scalars[start..<caret].map { $0 == "\t" ? "\t" : " " })
  }
}
