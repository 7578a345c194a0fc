/// Bounds of the parser's work, so that hostile input costs no more than honest input of its size.
package struct ParserLimits: Sendable {
  /// Bytes of a file.
  package var bytes = 16 << 20
  /// Collections inside collections.
  package var depth = 128
  /// Nodes of a stream that aliases and merge keys stand for, counted once for each use.
  package var expandedNodes = 100_000
  /// Findings after which the parser gives up on a file.
  package var findings = 100

  package init() {}

  package static let standard = ParserLimits()
}
