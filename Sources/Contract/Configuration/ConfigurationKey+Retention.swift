/// How long the server keeps what it no longer needs for its work.
extension ConfigurationKey {
  package static let messageRetention = ConfigurationKey(
    "message.retention", retentionRange, default: "30d",
    "Age at which an acknowledged message is deleted.")
  package static let eventRetention = ConfigurationKey(
    "event.retention", retentionRange, default: "1d",
    "How far back a reconnecting client can resume its events.")
  package static let idempotencyRetention = ConfigurationKey(
    "idempotency.retention", retentionRange, default: "1d",
    "How long a repeated idempotency key gets the stored answer.")
  package static let auditRetention = ConfigurationKey(
    "audit.retention", .duration(.seconds(604_800)...(.seconds(315_360_000))), default: "365d",
    "Age at which an audit event is deleted.")

  private static let retentionRange = ConfigurationType.duration(
    .seconds(3600)...(.seconds(31_536_000)))

  static let retentionKeys = [
    messageRetention, eventRetention, idempotencyRetention, auditRetention,
  ]
}
