package import Contract
package import Prometheus

/// The unit of a Contract metric as queries see it.
package protocol QueriedUnit: MetricUnit {
  associatedtype Sample: SampleUnit
}

extension MetricUnits.Seconds: QueriedUnit {
  package typealias Sample = Units.Seconds
}

extension MetricUnits.Bytes: QueriedUnit {
  package typealias Sample = Units.Bytes
}

extension MetricUnits.Count: QueriedUnit {
  package typealias Sample = Units.Count
}

extension MetricUnits.UnixTime: QueriedUnit {
  package typealias Sample = Units.UnixTime
}

extension MetricUnits.Flag: QueriedUnit {
  package typealias Sample = Units.Flag
}
