package import Scalars

/// What users may rely on; the alerts on burn rates follow from it.
package struct ObjectivesSpec: Sendable {
  /// Share of requests that do not end in 5xx, 90 to 99.99 per cent.
  package var availability: Ratio
  package var latency: LatencyObjective
  /// The time over which both hold, 7 to 90 days.
  package var windowDays: Int
}

/// So many requests are answered so fast.
package struct LatencyObjective: Sendable {
  /// An upper bound of a bucket of `http_request_duration_seconds`.
  package var threshold: Duration
  /// 50 to 99.99 per cent.
  package var share: Ratio
}
