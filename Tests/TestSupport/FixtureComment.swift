package import Findings

/// What a fixture expects, said in comments under its faulty lines.
///
/// ```yaml
/// replicas: three
/// #         ^^^^^ error: expected an integer, found 'three' [wrong-type]
/// ```
/// The carets stand under the columns of the line above that the finding names; `#<` means column 1,
/// where no caret can stand. Several such comments may follow one line, each for a finding of it.
package struct FixtureComment: Sendable, Hashable, CustomStringConvertible {
  package var line: Int
  package var column: Int
  /// 1 where one caret or `#<` stands: then the length of the finding is not compared.
  package var length: Int
  /// Severity, message and id as the report prints them: `error: message [id]`.
  package var text: String

  package var description: String { "\(line):\(column)+\(length): \(text)" }

  /// The expectations of a fixture, in their order.
  package static func expectations(in text: String) -> [FixtureComment] {
    var result: [FixtureComment] = []
    var lineAbove = 0
    // The line breaks of YAML 1.2 only, as the parser counts lines.
    let breaks: Set<Character> = ["\n", "\r", "\r\n"]
    let lines = text.split(omittingEmptySubsequences: false) { breaks.contains($0) }
    for (index, line) in lines.enumerated() {
      if let comment = FixtureComment(line, under: lineAbove) {
        result.append(comment)
      } else {
        lineAbove = index + 1
      }
    }
    return result
  }

  /// Differences between the expectations of a fixture and what was found; empty when they agree.
  package static func differences(fixture: String, findings: [Finding]) -> [String] {
    let expected = expectations(in: fixture)
    var rest = findings
    var result: [String] = []
    for expectation in expected {
      if let match = rest.firstIndex(where: expectation.matches) {
        rest.remove(at: match)
      } else {
        result.append("expected, not found: \(expectation)")
      }
    }
    return result + rest.map { "found, not expected: \(FixtureComment($0))" }
  }

  private func matches(_ finding: Finding) -> Bool {
    let found = FixtureComment(finding)
    return found.line == line && found.column == column && found.text == text
      && (length == 1 || found.length == length)
  }

  private init(_ finding: Finding) {
    line = finding.place?.line ?? 0
    column = finding.place?.column ?? 0
    length = finding.place?.length ?? 0
    text = "\(finding.severity.rawValue): \(finding.message) [\(finding.id)]"
  }

  private init?(_ line: Substring, under lineAbove: Int) {
    let scalars = line.unicodeScalars
    guard let hash = scalars.firstIndex(where: { $0 != " " }), scalars[hash] == "#" else {
      return nil
    }
    var start = scalars.index(after: hash)
    while start < scalars.endIndex, scalars[start] == " " { scalars.formIndex(after: &start) }
    guard start < scalars.endIndex else { return nil }
    let carets = scalars[start...].prefix { $0 == "^" }
    if scalars[start] == "<", start == scalars.index(after: hash) {
      column = 1
      length = 1
      text = Self.trimmed(line[scalars.index(after: start)...])
    } else if !carets.isEmpty {
      column = scalars.distance(from: scalars.startIndex, to: start) + 1
      length = carets.count
      text = Self.trimmed(line[carets.endIndex...])
    } else {
      return nil
    }
    self.line = lineAbove
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
