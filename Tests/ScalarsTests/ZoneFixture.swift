import Scalars
import TestSupport

/// Compiled time zones of the folder `Fixtures/zoneinfo`.
enum ZoneFixture {
  static func rules(_ name: String) throws -> TimeZoneRules {
    try TimeZoneRules(
      timeZoneFile: PackageRoot.bytes(of: "Tests/ScalarsTests/Fixtures/zoneinfo/\(name)"))
  }
}
