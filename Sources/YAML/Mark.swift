/// Where a node stands: an index of the source file that it came from, line and column from 1.
///
/// Line 0 means "not read from a file": nodes that the models build carry `Mark.none`.
package struct Mark: Sendable, Hashable {
  package var source: UInt32
  package var line: UInt32
  package var column: UInt32

  package init(source: UInt32 = 0, line: UInt32, column: UInt32) {
    self.source = source
    self.line = line
    self.column = column
  }

  package static let none = Mark(line: 0, column: 0)
}
