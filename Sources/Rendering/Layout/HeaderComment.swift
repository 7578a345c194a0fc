/// The comment at the top of each file that says who made it.
enum HeaderComment {
  /// The comment in the syntax of the file, nothing where the format has no comments.
  static func text(for path: String, _ provenance: Provenance) -> String {
    let lines = provenance.headerLines
    switch fileExtension(of: path) {
    case "json": return ""
    case "md", "html": return "<!-- \(lines.joined(separator: "\n     ")) -->\n\n"
    case "sql": return lines.map { "-- \($0)\n" }.joined()
    default: return lines.map { "# \($0)\n" }.joined()
    }
  }

  /// A text with its header: after the first line where that names the interpreter.
  static func adding(to text: String, path: String, _ provenance: Provenance) -> String {
    let header = self.text(for: path, provenance)
    guard text.hasPrefix("#!"), let end = text.firstIndex(of: "\n") else { return header + text }
    return text[...end] + header + text[text.index(after: end)...]
  }

  /// A text without the lines of a header, so that another program version alone is no difference.
  static func removed(from text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !isHeaderLine($0) }
      .joined(separator: "\n")
  }

  /// Whether a file begins with a header, perhaps behind the mark of a merge conflict.
  static func isPresent(in bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(1024), as: UTF8.self)
    return start.split(separator: "\n").prefix(8).contains { isHeaderLine($0) }
  }

  private static func isHeaderLine(_ line: Substring) -> Bool {
    let content = line.drop { "#-<! ".contains($0) }
    return content.hasPrefix("Made by vibe-gen ")
      || content.hasPrefix("Do not edit: change those and render again.")
  }

  /// `yaml` of `a/b.yaml`; empty when the name has none.
  private static func fileExtension(of path: String) -> Substring {
    let name = path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
    return name.lastIndex(of: ".").map { name[name.index(after: $0)...] } ?? ""
  }
}
