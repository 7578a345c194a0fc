/// What the samples of a vector measure; vectors carry it as a type, so that a comparison of seconds
/// with bytes does not compile.
package protocol SampleUnit: Sendable {
  /// How a value is shown to people.
  static var format: ValueFormat { get }
}

/// A unit whose samples may be added up over series: not a share, a flag or a point in time.
package protocol SummableUnit: SampleUnit {}
