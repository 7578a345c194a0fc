/// Between which values the samples of a result lie, both ends taken in.
package struct PromQLRange: Sendable, Hashable {
  package let lower: Double
  package let upper: Double
  /// Samples are whole numbers.
  package let isWhole: Bool
  /// A sample may be no number, so that no comparison holds.
  package let mayBeNaN: Bool
  /// There is a sample for the very reason that something is there or is not: `absent`, `count`.
  package let tellsPresence: Bool

  package init(
    _ lower: Double, _ upper: Double, isWhole: Bool = false, mayBeNaN: Bool = false,
    tellsPresence: Bool = false
  ) {
    self.lower = lower
    self.upper = upper
    self.isWhole = isWhole
    self.mayBeNaN = mayBeNaN
    self.tellsPresence = tellsPresence
  }

  package static let unknown = PromQLRange(-.infinity, .infinity, mayBeNaN: true)
  package static let notNegative = PromQLRange(0, .infinity)
  /// Of what is 1 for yes and 0 for no.
  package static let flag = PromQLRange(0, 1, isWhole: true)

  /// The only value; nil when there can be several.
  package var constant: Double? { lower == upper ? lower : nil }

  /// With what is known of both.
  func narrowed(_ lower: Double, _ upper: Double) -> PromQLRange {
    PromQLRange(
      max(self.lower, lower), min(self.upper, upper), isWhole: isWhole, mayBeNaN: mayBeNaN,
      tellsPresence: tellsPresence)
  }

  func union(_ other: PromQLRange) -> PromQLRange {
    PromQLRange(
      min(lower, other.lower), max(upper, other.upper), isWhole: isWhole && other.isWhole,
      mayBeNaN: mayBeNaN || other.mayBeNaN, tellsPresence: tellsPresence || other.tellsPresence)
  }

  /// No sample can be in it.
  package var isEmpty: Bool { lower > upper }
}
