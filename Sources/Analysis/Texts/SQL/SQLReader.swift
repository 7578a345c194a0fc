import YAML

/// Cuts SQL into statements and tokens, as psql, sqlite3 and mysql do; it is no parser.
///
/// Source: PostgreSQL 17 documentation, 4.1 Lexical Structure; psql, "Meta-Commands".
enum SQLReader: TextReader {
  static let name = "SQL"
  static let format = TextFormat.sql

  static func read(_ text: String) -> TextReading<[SQLStatement]> {
    var tokenizer = SQLTokenizer(text)
    do {
      return TextReading(try tokenizer.statements())
    } catch {
      // MySQL takes a backslash before a quote as an escape, PostgreSQL does not.
      return TextReading(tokenizer.finished, faults: text.contains("\\'") ? [] : [error])
    }
  }
}
