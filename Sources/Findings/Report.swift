/// Findings in the order in which they are printed, in any of the formats.
///
/// All functions are pure: the same findings give the same text.
package struct Report: Sendable {
  /// Sorted by file, line and column; those without a place come last.
  package let findings: [Finding]
  /// Findings that do not count, in the same order.
  package let accepted: [AcceptedFinding]
  /// What could not be decided, in the order of ids and objects.
  package let undecided: [Undecided]
  /// The checks that ran, in their own order; empty for commands that run none.
  package let rules: [ReportedRule]
  /// Name and version of the program that reports, as the machine formats name it.
  package let program: Program

  package struct Program: Sendable {
    package var name: String
    package var version: String

    package init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  package init(
    _ findings: [Finding], accepted: [AcceptedFinding] = [], undecided: [Undecided] = [],
    rules: [ReportedRule] = [],
    program: Program = Program(name: "vibe-gen", version: "development")
  ) {
    self.findings = findings.sorted { $0.isPrinted(before: $1) }
    self.accepted = accepted.sorted { $0.finding.isPrinted(before: $1.finding) }
    self.undecided = undecided.sorted { $0.isPrinted(before: $1) }
    self.rules = rules
    self.program = program
  }

  /// The whole report; ends with a line break unless it is empty.
  package func rendered(
    as format: ReportFormat, sources: SourceLines, inColor: Bool = false
  ) -> String {
    switch format {
    case .text: text(sources: sources, inColor: inColor)
    case .human: human(sources: sources, inColor: inColor)
    case .json: json()
    case .sarif: sarif()
    case .junit: junit()
    case .github: github()
    case .markdown: markdown()
    }
  }

  package func count(_ severity: Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  /// `2 errors, 1 warning`; `no findings` when there are none.
  package var summary: String {
    let parts = Severity.allCases.compactMap { severity -> String? in
      let count = count(severity)
      return count > 0 ? severity.counted(count) : nil
    }
    return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
  }
}

extension Severity {
  /// `2 errors`, `1 warning`.
  func counted(_ count: Int) -> String { "\(count) \(rawValue)\(count == 1 ? "" : "s")" }
}

extension Undecided {
  fileprivate func isPrinted(before other: Undecided) -> Bool {
    (id, remedy, object ?? "", question)
      < (other.id, other.remedy, other.object ?? "", other.question)
  }
}

extension Finding {
  /// A total order, so that equal sets of findings print alike however they were collected.
  func isPrinted(before other: Finding) -> Bool {
    switch (place, other.place) {
    case (let place?, let otherPlace?) where place != otherPlace:
      return place.isBefore(otherPlace)
    case (.some, nil): return true
    case (nil, .some): return false
    default: break
    }
    return (object ?? "", path ?? "", id, message, hint ?? "", severity.rawValue)
      < (
        other.object ?? "", other.path ?? "", other.id, other.message, other.hint ?? "",
        other.severity.rawValue
      )
  }

  /// The message with the object and the field that it is about in front.
  ///
  /// The path of a finding without object repeats what its place shows, so it is left out.
  var fullMessage: String {
    guard let object else { return message }
    guard let path else { return "\(object): \(message)" }
    return "\(object): \(path): \(message)"
  }
}

extension Place {
  fileprivate func isBefore(_ other: Place) -> Bool {
    (file, line, column, length) < (other.file, other.line, other.column, other.length)
  }
}
