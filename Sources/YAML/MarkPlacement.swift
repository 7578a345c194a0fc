/// Which marks nodes get that are read from a text inside another text.
package enum MarkPlacement: Sendable {
  /// Those of the text itself.
  case asRead
  /// Those of the text around it, where it stands line by line: a literal block scalar.
  case shifted(lines: UInt32, columns: UInt32)
  /// One for all: where the text around it begins, or none.
  case fixed(Mark)

  func mark(source: UInt32, line: UInt32, column: UInt32) -> Mark {
    switch self {
    case .asRead: Mark(source: source, line: line, column: column)
    case .shifted(let lines, let columns):
      Mark(source: source, line: line + lines, column: column + columns)
    case .fixed(let mark): mark
    }
  }
}
