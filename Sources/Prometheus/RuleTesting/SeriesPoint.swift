/// A value of a series at a time.
struct SeriesPoint: Hashable {
  /// Milliseconds since the start of the test.
  let time: Int64
  let value: Double

  /// The value that ends a series.
  ///
  /// Source: Prometheus, model/value, StaleNaN: no calculation gives these bits.
  static let stale = Double(bitPattern: 0x7FF0_0000_0000_0002)

  var isStale: Bool { value.bitPattern == SeriesPoint.stale.bitPattern }
}
