/// The units of samples; there are no milliseconds or per cents, because Prometheus metrics come in
/// base units.
package enum Units {
  package enum Seconds: SummableUnit {
    package static let format = ValueFormat.duration
  }

  package enum Bytes: SummableUnit {
    package static let format = ValueFormat.bytes
  }

  /// Things that are counted.
  package enum Count: SummableUnit {
    package static let format = ValueFormat.number(suffix: "")
  }

  /// A part of a whole: 0.05 is five per cent.
  package enum Share: SampleUnit {
    package static let format = ValueFormat.percentage
  }

  /// 1 for yes, 0 for no.
  package enum Flag: SampleUnit {
    package static let format = ValueFormat.number(suffix: "")
  }

  /// Seconds since 1970-01-01 UTC.
  package enum UnixTime: SampleUnit {
    package static let format = ValueFormat.number(suffix: "")
  }

  /// Things that happen so rarely that people count them by the minute.
  package enum PerMinute: SummableUnit {
    package static let format = ValueFormat.number(suffix: "/min")
  }

  /// What a rate gives.
  ///
  /// Seconds per second are cores, when the counter counts CPU time.
  package enum PerSecond<Unit: SummableUnit>: SummableUnit {
    package static var format: ValueFormat {
      switch Unit.format {
      case .bytes: .bytesPerSecond
      case .duration: .number(suffix: " s/s")
      default: .number(suffix: "/s")
      }
    }
  }
}
