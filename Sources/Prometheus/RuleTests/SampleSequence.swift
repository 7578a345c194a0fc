/// The samples of a made-up series, one an interval.
///
/// Source: Prometheus documentation, "Unit testing for rules", series.
package struct SampleSequence: Sendable, Equatable {
  package let text: String

  private init(text: String) {
    self.text = text
  }

  /// The same value all the time.
  package static func constant(_ value: Double, steps: Int) -> SampleSequence {
    SampleSequence(text: number(value) + "x\(steps)")
  }

  /// A value that grows, or shrinks, by the same amount with each step.
  package static func growing(
    from start: Double = 0, by increment: Double, steps: Int
  ) -> SampleSequence {
    let sign = increment < 0 ? "-" : "+"
    return SampleSequence(text: "\(number(start))\(sign)\(number(increment.magnitude))x\(steps)")
  }

  /// One sequence after the other.
  package func then(_ next: SampleSequence) -> SampleSequence {
    SampleSequence(text: text + " " + next.text)
  }

  /// Whole numbers without a point; others as short as they can be and still be the same number.
  private static func number(_ value: Double) -> String {
    precondition(value.isFinite && value.magnitude < 1e15, "\(value) is no sample for a test")
    return Int(exactly: value).map(String.init) ?? "\(value)"
  }
}
