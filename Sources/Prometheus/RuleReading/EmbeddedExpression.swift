internal import Findings
internal import YAML

/// An expression that stands in a YAML file: what is wrong with it is shown where it stands.
struct EmbeddedExpression {
  let node: Node
  let file: SourceFile

  var text: String { node.scalarText ?? "" }

  /// What Prometheus would refuse, at its place in the file.
  func findings(of parsed: ParsedPromQL) -> [Finding] {
    parsed.problems.map { problem in
      Finding(
        id: "promql", place: place(of: problem), message: problem.message, hint: problem.hint)
    }
  }

  /// The place of a problem; the scalar's own where folding or escapes moved the text.
  private func place(of problem: PromQLProblem) -> Place {
    var place = problem.place(in: text, file: file.path)
    let line = Int(node.mark.line)
    let column = Int(node.mark.column)
    switch node.style {
    case .literal:
      place.column += indentation(of: line + place.line)
      place.line += line
    case .plain, .singleQuoted, .doubleQuoted:
      let isMoved =
        text.contains("\n")
        || node.style == .doubleQuoted && text.contains { "\\\"\t".contains($0) }
        || node.style == .singleQuoted && text.contains("'")
      guard !isMoved, place.line == 1 else { return Place(node.mark, in: file.path) }
      place.line = line
      place.column += column - 1 + (node.style == .plain ? 0 : 1)
    case .folded: return Place(node.mark, in: file.path)
    }
    return place
  }

  /// The spaces at the start of a line of the file, counted from 1.
  private func indentation(of line: Int) -> Int {
    let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return 0 }
    return lines[line - 1].prefix { $0 == 0x20 }.count
  }
}
