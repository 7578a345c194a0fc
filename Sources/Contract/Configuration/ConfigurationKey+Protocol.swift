/// The Model Context Protocol. Source: mcp.md sections 1.2 and 1.3.
extension ConfigurationKey {
  package static let mcpSessionExpiry = ConfigurationKey(
    "mcp.session.expiry", .duration(.seconds(3600)...(.seconds(7_776_000))), default: "7d",
    "Idle time after which a session of the handshake era ends.")
  package static let mcpStreamDelay = ConfigurationKey(
    "mcp.stream.delay", .duration(.milliseconds(50)...(.seconds(10))), default: "1s",
    "Time after which a call that still runs is answered by a stream.")
  package static let mcpPingInterval = ConfigurationKey(
    "mcp.ping.interval", .duration(.seconds(1)...(.seconds(60))), default: "15s",
    "Time between two keep-alive comments on a stream.")
  package static let mcpWaitLimit = ConfigurationKey(
    "mcp.wait.limit", .duration(.seconds(1)...(.seconds(600))), default: "1m",
    "Longest time that a call may wait for messages.")
  package static let mcpPageSize = ConfigurationKey(
    "mcp.page.size", .integer(10...1000), default: "100",
    "Entries of one page of a list.")
  package static let mcpStateExpiry = ConfigurationKey(
    "mcp.state.expiry", .duration(.seconds(10)...(.seconds(3600))), default: "10m",
    "How long the sealed state of a multi-round call is accepted.")

  static let protocolKeys = [
    mcpSessionExpiry, mcpStreamDelay, mcpPingInterval, mcpWaitLimit, mcpPageSize, mcpStateExpiry,
  ]
}
