/// The syntax of a text, before one knows what it is about.
enum TextSyntax: Sendable {
  case yaml, json
  /// Told by the name, or by words that only this format has.
  case known(TextFormat)
  case other

  /// - Parameters:
  ///   - name: the key, or the name of a file: `prometheus.yml`.
  ///   - text: the content.
  init(name: String, text: String) {
    let name = name.lowercased()
    let suffix = name.lastIndex(of: ".").map { name[name.index(after: $0)...] } ?? ""
    switch suffix {
    case "yml", "yaml", "rules": self = .yaml
    case "json": self = .json
    case "sh", "bash": self = .known(.shell)
    case "sql": self = .known(.sql)
    case "toml": self = .known(.toml)
    case "ini", "cfg": self = .known(.ini)
    case "properties", "env": self = .known(.properties)
    case "template", "tpl":
      // What is filled in when the container starts keeps its form.
      self = TextSyntax(
        name: String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)]), text: text)
    case "conf", "cnf": self = .known(Self.configuration(name: name, text: text))
    case "pem", "crt", "key", "md", "html", "txt", "tmpl", "lua", "js", "css", "xml": self = .other
    default: self = Self.sniffed(text)
    }
  }

  private static func configuration(name: String, text: String) -> TextFormat {
    if name.hasSuffix("pg_hba.conf") { return .hostBasedAuthentication }
    if name.contains("nginx") { return .nginx }
    if name.hasSuffix("pg_ident.conf") { return .other }
    if name.contains("pg_service") { return .ini }
    if name.contains("postgres") || name.contains("pg_") { return .postgresConfiguration }
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " || $0 == "\t" } }
    func hasLine(_ words: [String]) -> Bool {
      lines.contains { line in words.contains { line.hasPrefix($0) } }
    }
    if hasLine(["server {", "http {", "upstream ", "location ", "events {", "proxy_pass "]) {
      return .nginx
    }
    if hasLine(["shared_buffers", "max_connections", "wal_level", "work_mem"]) {
      return .postgresConfiguration
    }
    if hasLine(["["]) { return .ini }
    return .other
  }

  /// Of a text whose name tells nothing.
  private static func sniffed(_ text: String) -> TextSyntax {
    guard text.utf8.contains(UInt8(ascii: "\n")) || text.utf8.first == UInt8(ascii: "{") else {
      return .other
    }
    let start = text.utf8.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    if start.first == UInt8(ascii: "{") { return .json }
    if start.starts(with: "#!".utf8) {
      let line = start.prefix { $0 != 0x0A }
      return String(Substring(line)).hasSuffix("sh") ? .known(.shell) : .other
    }
    return begins(withKey: text) ? .yaml : .other
  }

  /// Whether the first line that says something is `key:` or `key: value`.
  private static func begins(withKey text: String) -> Bool {
    for line in text.split(separator: "\n", maxSplits: 40) {
      guard let first = line.utf8.first, first != UInt8(ascii: "#"), line != "---" else { continue }
      let key = line.utf8.prefix { byte in
        0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte || byte == 0x5F || byte == 0x2D
      }
      let rest = line.utf8.dropFirst(key.count)
      return !key.isEmpty && rest.first == UInt8(ascii: ":")
        && (rest.count == 1 || rest.dropFirst().first == 0x20 || rest.dropFirst().first == 0x0D)
    }
    return false
  }
}
