/// A stretch of an expression's text, in bytes of its UTF-8 form.
package struct PromQLSpan: Sendable, Hashable {
  /// The first byte, counted from 0.
  package let start: Int
  /// The byte behind the last one.
  package let end: Int

  package init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// From the start of this one to the end of another.
  func through(_ other: PromQLSpan) -> PromQLSpan {
    PromQLSpan(start: min(start, other.start), end: max(end, other.end))
  }
}
