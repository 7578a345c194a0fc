package import Scalars

/// A number with its unit, for thresholds and for what a vector is divided by.
package struct Scalar<Unit: SampleUnit>: Sendable, Equatable {
  /// The number as PromQL writes it.
  package let text: String
  package let value: Double

  private init(text: String, value: Double) {
    self.text = text
    self.value = value
  }

  fileprivate init(_ number: Int) {
    self.init(text: String(number), value: Double(number))
  }

  fileprivate init(_ number: Ratio) {
    self.init(
      text: number.description, value: Double(number.billionths) / Double(Ratio.billion))
  }

  /// The value as a person reads it: `5%`, `250ms`.
  package var humanText: String { Unit.format.text(value) }
}

extension Scalar where Unit == Units.Share {
  package static func share(_ share: Ratio) -> Self { Self(share) }
}

extension Scalar where Unit == Units.Seconds {
  /// Exact to a millisecond.
  package static func seconds(_ duration: Duration) -> Self { Self(Ratio(seconds: duration)) }
}

extension Scalar where Unit == Units.Bytes {
  package static func bytes(_ count: Int) -> Self { Self(count) }
}

extension Scalar where Unit == Units.Count {
  package static func count(_ count: Int) -> Self { Self(count) }
}

extension Scalar where Unit == Units.Flag {
  package static func flag(_ flag: Bool) -> Self { Self(flag ? 1 : 0) }
}

extension Scalar where Unit == Units.PerSecond<Units.Seconds> {
  /// CPU time per second of wall-clock time.
  package static func cores(_ cores: Ratio) -> Self { Self(cores) }
}

extension Scalar where Unit == Units.PerSecond<Units.Count> {
  package static func perSecond(_ rate: Ratio) -> Self { Self(rate) }
}

extension Scalar where Unit == Units.PerMinute {
  package static func perMinute(_ count: Int) -> Self { Self(count) }
}

extension Ratio {
  /// A length of time as a number of seconds, to the millisecond.
  fileprivate init(seconds duration: Duration) {
    let (seconds, attoseconds) = duration.components
    self.init(
      billionths: (Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)) * 1_000_000)
  }
}
