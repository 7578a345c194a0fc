import YAML

/// Reads TOML.
///
/// Source: TOML 1.0.0.
enum TOMLReader: TextReader {
  static let name = "TOML"
  static let format = TextFormat.toml

  static func read(_ text: String) -> TextReading<Node> {
    var parser = TOMLParser(text)
    do {
      try parser.parse()
      return TextReading(parser.tables.node)
    } catch {
      return TextReading(parser.tables.node, faults: [error])
    }
  }
}
