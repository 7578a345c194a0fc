/// The units of our metrics.
package enum MetricUnits {
  package enum Seconds: MetricUnit {
    package static let suffix: String? = "seconds"
  }

  package enum Bytes: MetricUnit {
    package static let suffix: String? = "bytes"
  }

  /// Things that are counted: requests, messages, connections.
  package enum Count: MetricUnit {
    package static let suffix: String? = nil
  }

  /// Seconds since 1970-01-01 UTC: a point in time, not a length of time.
  package enum UnixTime: MetricUnit {
    package static let suffix: String? = "seconds"
  }

  /// 1 for yes, 0 for no.
  package enum Flag: MetricUnit {
    package static let suffix: String? = nil
  }
}
