/// Agents, messages, issues and knowledge: sizes and leases.
extension ConfigurationKey {
  package static let agentLease = ConfigurationKey(
    "agent.lease", .duration(.seconds(10)...(.seconds(3600))), default: "1m",
    "Time without a heartbeat after which an agent counts as stale.")
  package static let agentsLimit = ConfigurationKey(
    "agent.limit", .integer(1...100_000), default: "10000",
    "Agents that may be registered.")
  package static let claimLease = ConfigurationKey(
    "claim.lease", .duration(.seconds(10)...(.seconds(86_400))), default: "5m",
    "Time without a heartbeat after which a claimed issue is ready again.")
  package static let reservationLease = ConfigurationKey(
    "reservation.lease", .duration(.seconds(10)...(.seconds(86_400))), default: "15m",
    "Time after which a reservation that nobody renews is free again.")
  package static let leaseSweepInterval = ConfigurationKey(
    "lease.sweep.interval", .duration(.seconds(1)...(.seconds(300))), default: "5s",
    "Time between two searches for expired leases.")
  package static let messageSizeLimit = ConfigurationKey(
    "message.size.limit", .bytes(1024...(1 << 20)), default: "64Ki",
    "Largest content of one message.")
  package static let messageRecipientsLimit = ConfigurationKey(
    "message.recipients.limit", .integer(1...10_000), default: "1000",
    "Recipients of one broadcast.")
  package static let messageInboxLimit = ConfigurationKey(
    "message.inbox.limit", .integer(10...1_000_000), default: "10000",
    "Messages that wait for one agent before senders are told to slow down.")
  package static let issueSizeLimit = ConfigurationKey(
    "issue.size.limit", .bytes(1024...(1 << 20)), default: "64Ki",
    "Largest description of an issue.")
  package static let knowledgeSizeLimit = ConfigurationKey(
    "knowledge.size.limit", .bytes(1024...(8 << 20)), default: "256Ki",
    "Largest content of one knowledge entry.")
  package static let outboxPollInterval = ConfigurationKey(
    "outbox.poll.interval", .duration(.milliseconds(50)...(.seconds(60))), default: "1s",
    "Time between two looks for events that no notification announced.")
  package static let outboxNotifyDelay = ConfigurationKey(
    "outbox.notify.delay", .duration(.milliseconds(1)...(.seconds(1))), default: "15ms",
    "Time over which a replica gathers events for one notification.")

  static let coordinationKeys = [
    agentLease, agentsLimit, claimLease, reservationLease, leaseSweepInterval, messageSizeLimit,
    messageRecipientsLimit, messageInboxLimit, issueSizeLimit, knowledgeSizeLimit,
    outboxPollInterval, outboxNotifyDelay,
  ]
}
