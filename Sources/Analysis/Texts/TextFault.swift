/// What is wrong with a text, and where in it.
///
/// The message names keys and characters of the syntax, never a value: it may be a secret.
struct TextFault: Error, Sendable, Hashable {
  /// From 1.
  var line: Int
  /// From 1, in Unicode scalars.
  var column: Int
  /// One line, lower case: what was found, what was expected.
  var message: String

  init(line: Int, column: Int, _ message: String) {
    self.line = line
    self.column = column
    self.message = message
  }

  /// `line 3, column 7: found the end of the line, expected a value`.
  var description: String { "line \(line), column \(column): \(message)" }
}
