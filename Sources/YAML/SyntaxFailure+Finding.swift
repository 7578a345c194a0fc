import CLibYAML
import Findings

extension SyntaxFailure {
  /// The failure as a finding: what was found and how to mend it, in words for someone who does not
  /// know libyaml.
  func finding(in bytes: UnsafeBufferPointer<UInt8>, path: String) -> Finding {
    let line = lineText(Int(mark.line), of: bytes)
    let column = min(Int(mark.column), line.count)
    let place = Place(file: path, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    let character = column < line.count ? line[column] : nil
    if character == "\t" || problem.contains("tab character") {
      let isIndentation = line[..<column].allSatisfy { $0 == " " || $0 == "\t" }
      return Finding(
        id: "tab-indentation", place: place,
        message: isIndentation ? "tab in the indentation" : "tab where a space is expected",
        hint: "indent with spaces")
    }
    let (message, hint) = explanation(at: character)
    return Finding(
      id: problem == "found undefined tag handle" ? "unknown-tag" : "yaml-syntax", place: place,
      message: message, hint: hint)
  }

  private func explanation(at character: Unicode.Scalar?) -> (message: String, hint: String?) {
    let found = character.map { "'\($0)'" } ?? "the end of the line"
    switch problem {
    case "found character that cannot start any token":
      return ("text cannot begin with \(found)", "quote the text")
    case "mapping values are not allowed in this context":
      return (
        "unexpected ':'", "quote the text if the colon belongs to it, else check the indentation"
      )
    case "block sequence entries are not allowed in this context":
      return ("unexpected '-'", "begin a list on a line of its own, or quote the text")
    case "did not find expected key":
      return ("expected a key, found \(found)", began)
    case "could not find expected ':'":
      return ("expected ':' after a key", began)
    case "did not find expected '-' indicator":
      return ("expected '-' of the next item, found \(found)", began)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return ("expected \(problem.drop { $0 != "'" }), found \(found)", began)
    case "found unexpected end of stream":
      return ("unexpected end of the file", began)
    case "found unknown escape character":
      return ("unknown escape in double quotes", "write \\\\ for a backslash, or use single quotes")
    case "found undefined tag handle":
      return ("unknown tag handle", "remove the tag")
    default:
      return (problem, began)
    }
  }

  /// Where the collection or scalar began that libyaml was reading.
  private var began: String? {
    guard let context, context.hasPrefix("while ") else { return nil }
    let what = context.drop { $0 != " " }.dropFirst().drop { $0 != " " }.dropFirst()
    return "\(what) began at line \(contextMark.line + 1), column \(contextMark.column + 1)"
  }

  private func lineText(
    _ number: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> [Unicode.Scalar] {
    var lines = SourceLines()
    lines.add(path: "", bytes: Array(bytes))
    return (lines.line(number + 1, of: "") ?? "").unicodeScalars.map(\.self)
  }
}
