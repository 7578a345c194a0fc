/// A value of a series at a time.
package struct SeriesPoint: Sendable, Hashable {
  /// Milliseconds since the start of the test.
  package let time: Int64
  /// Nil: the series ended here.
  package let value: Double?
}
