/// Where in a source text something stands; line and column count from 1.
package struct Place: Sendable, Hashable {
  /// Path as it is printed: relative to the project.
  package var file: String
  package var line: Int
  /// Column in Unicode scalars, as an editor counts it.
  package var column: Int
  /// Number of columns that are at fault, at least 1: the machine formats and editors mark them, the
  /// text form shows one caret at their start.
  package var length: Int

  package init(file: String, line: Int, column: Int, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
  }
}
