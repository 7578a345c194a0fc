/// What the server writes to standard output.
extension ConfigurationKey {
  package static let logLevel = ConfigurationKey(
    "log.level",
    .choice(["trace", "debug", "info", "notice", "warning", "error", "critical"]), default: "info",
    "Least urgent level that is written.")
  package static let logFormat = ConfigurationKey(
    "log.format", .choice(["json", "text"]), default: "json",
    "One JSON object a line, or text for people.")
  package static let auditEnabled = ConfigurationKey(
    "audit.enabled", .boolean, default: "true",
    "Whether audit events are also written as log lines; the table always has them.")

  static let logKeys = [logLevel, logFormat, auditEnabled]
}
