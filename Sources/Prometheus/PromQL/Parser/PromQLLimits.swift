/// How much a text may ask of the parser, so that hostile input costs neither stack nor time.
package struct PromQLLimits: Sendable {
  /// Longest text in bytes.
  package var bytes: Int
  /// Deepest nesting of parentheses, calls, signs and powers.
  package var nesting: Int
  /// Deepest syntax tree: long chains such as `a + b + c` nest to the left.
  package var depth: Int

  package init(bytes: Int = 262_144, nesting: Int = 128, depth: Int = 500) {
    self.bytes = bytes
    self.nesting = nesting
    self.depth = depth
  }

  package static let standard = PromQLLimits()
}
