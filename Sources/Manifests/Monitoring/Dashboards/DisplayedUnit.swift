package import Prometheus

/// A unit that a panel can show; the panel's unit follows from its queries' and is never written.
///
/// A point in time is no such unit: panels show its age.
package protocol DisplayedUnit: SampleUnit {
  /// Source: Grafana, packages/grafana-data/src/valueFormats/categories.ts, the ids of the units.
  static var grafanaUnit: String { get }
}

extension Units.Seconds: DisplayedUnit {
  package static var grafanaUnit: String { "s" }
}

/// IEC: 1 KiB is 1024 bytes.
extension Units.Bytes: DisplayedUnit {
  package static var grafanaUnit: String { "bytes" }
}

extension Units.Count: DisplayedUnit {
  package static var grafanaUnit: String { "short" }
}

extension Units.Share: DisplayedUnit {
  package static var grafanaUnit: String { "percentunit" }
}

extension Units.Flag: DisplayedUnit {
  package static var grafanaUnit: String { "bool_yes_no" }
}

extension Units.PerMinute: DisplayedUnit {
  package static var grafanaUnit: String { "cpm" }
}

extension Units.PerSecond: DisplayedUnit {
  package static var grafanaUnit: String {
    switch Unit.format {
    case .bytes: "binBps"
    // Seconds of CPU time a second are cores.
    case .duration: "suffix: cores"
    default: "cps"
    }
  }
}
