/// Rate limits, shared by all replicas. Source: mcp.md section 5, row 12.
extension ConfigurationKey {
  package static let ratePrincipalRequests = ConfigurationKey(
    "rate.principal.requests", .integer(1...100_000), default: "50",
    "Requests a second that one authenticated caller may make.")
  package static let ratePrincipalBurst = ConfigurationKey(
    "rate.principal.burst", .integer(1...100_000), default: "100",
    "Requests that one authenticated caller may make at once.")
  package static let rateAddressRequests = ConfigurationKey(
    "rate.address.requests", .integer(1...100_000), default: "100",
    "Requests a second that one client address may make.")
  package static let rateLoginRequests = ConfigurationKey(
    "rate.login.requests", .integer(1...1000), default: "10",
    "Logins a minute that one client address may try.")

  static let rateKeys = [
    ratePrincipalRequests, ratePrincipalBurst, rateAddressRequests, rateLoginRequests,
  ]
}
