import CLibYAML
import Findings

extension SyntaxFailure {
  /// The failure as a finding: what was found and how to mend it, in words for someone who does not
  /// know libyaml, at the place that has to be mended.
  func finding(in bytes: UnsafeBufferPointer<UInt8>, path: String) -> Finding {
    let line = lineText(Int(mark.line), of: bytes)
    let column = min(Int(mark.column), line.count)
    let character = column < line.count ? line[column] : nil
    if character == "\t" || problem.contains("tab character") {
      let isIndentation = line[..<column].allSatisfy { $0 == " " || $0 == "\t" }
      return Finding(
        id: "tab-indentation", place: place(mark, in: path),
        message: isIndentation ? "tab in the indentation" : "tab where a space is expected",
        hint: "indent with spaces")
    }
    let isAtEnd = isBlank(bytes, from: mark)
    if isAtEnd, let unclosed {
      return Finding(
        id: "yaml-syntax", place: place(contextMark, in: path),
        message: "\(unclosed.what) is not closed", hint: "write \(unclosed.end) at its end")
    }
    if problem == "could not find expected ':'" {
      return Finding(
        id: "yaml-syntax", place: place(contextMark, in: path),
        message: "expected ':' after a key",
        hint: "write a colon and a space behind it, or indent it if it continues a text")
    }
    let word = String(String.UnicodeScalarView(line[column...].prefix { $0 != " " }.prefix(20)))
    let (message, hint) = explanation(of: isAtEnd ? "" : word)
    return Finding(
      id: problem == "found undefined tag handle" ? "unknown-tag" : "yaml-syntax",
      place: place(mark, in: path), message: message, hint: hint)
  }

  private func place(_ mark: yaml_mark_t, in path: String) -> Place {
    Place(file: path, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private func explanation(of word: String) -> (message: String, hint: String?) {
    let found = word.isEmpty ? "the end of the line" : "'\(word)'"
    switch problem {
    case "found character that cannot start any token":
      return ("text cannot begin with '\(word.prefix(1))'", "quote the text")
    case "mapping values are not allowed in this context":
      return (
        "unexpected ':'", "quote the text if the colon belongs to it, else check the indentation"
      )
    case "block sequence entries are not allowed in this context":
      return ("unexpected '-'", "begin the list on a line of its own, or quote the text")
    case "did not find expected key":
      return ("expected a key, found \(found)", began)
    case "did not find expected '-' indicator":
      return ("expected '-' of the next item, found \(found)", began)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return ("expected \(problem.drop { $0 != "'" }), found \(found)", began)
    case "found unknown escape character":
      return ("unknown escape in double quotes", "double the backslash, or use single quotes")
    case "found undefined tag handle":
      return ("unknown tag handle", "remove the tag")
    case "did not find expected <document start>":
      return ("expected '---' or the end of the file, found \(found)", "check the indentation")
    case "did not find expected alphabetic or numeric character":
      return ("expected a name after '*' or '&'", "quote the text if it is no alias and no anchor")
    case "did not find expected node content":
      return ("expected a value, found \(found)", began)
    case "found incompatible YAML document":
      return ("expected YAML 1.1 or 1.2", "remove the line")
    default:
      return (problem, began)
    }
  }

  /// The bracket or quoted text that libyaml was reading, and what closes it.
  private var unclosed: (what: String, end: String)? {
    switch context {
    case "while scanning a quoted scalar": ("quoted text", "the quote")
    case "while parsing a flow sequence": ("list in brackets", "']'")
    case "while parsing a flow mapping": ("mapping in braces", "'}'")
    default: nil
    }
  }

  /// Where the collection or text began that libyaml was reading.
  private var began: String? {
    let names = [
      "block mapping": "the mapping", "block collection": "the list",
      "flow sequence": "the list in brackets", "flow mapping": "the mapping in braces",
      "quoted scalar": "the quoted text", "plain scalar": "the text", "block scalar": "the text",
    ]
    guard let name = context?.split(separator: " a ").last.flatMap({ names[String($0)] }) else {
      return nil
    }
    return "\(name) began at line \(contextMark.line + 1), column \(contextMark.column + 1)"
  }

  /// Whether only blanks and line breaks follow a mark.
  private func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, from mark: yaml_mark_t) -> Bool {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x0A || byte == 0x0D }
    let blanks = bytes.reversed().prefix { isBlank($0) }.count
    // The byte order mark has no index.
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let characters = bytes[start...].count { $0 & 0xC0 != 0x80 }
    return Int(mark.index) >= characters - blanks
  }

  private func lineText(_ number: Int, of bytes: UnsafeBufferPointer<UInt8>) -> [Unicode.Scalar] {
    var lines = SourceLines()
    lines.add(path: "", bytes: Array(bytes))
    return (lines.line(number + 1, of: "") ?? "").unicodeScalars.map(\.self)
  }
}
