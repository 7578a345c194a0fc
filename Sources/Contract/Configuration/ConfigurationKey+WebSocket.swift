/// The dashboard's and the clients' WebSocket.
extension ConfigurationKey {
  package static let webSocketPingInterval = ConfigurationKey(
    "websocket.ping.interval", .duration(.seconds(5)...(.seconds(300))), default: "30s",
    "Time between two pings.")
  package static let webSocketPongTimeout = ConfigurationKey(
    "websocket.pong.timeout", .duration(.seconds(1)...(.seconds(60))), default: "10s",
    "Time without an answer after which the connection is closed.")
  package static let webSocketMessageLimit = ConfigurationKey(
    "websocket.message.limit", .bytes(1024...(16 << 20)), default: "1Mi",
    "Largest message of a client.")
  package static let webSocketQueueLimit = ConfigurationKey(
    "websocket.queue.limit", .integer(10...100_000), default: "1000",
    "Events kept for a slow reader before it is cut with a cursor to resume at.")
  package static let webSocketConnectionsLimit = ConfigurationKey(
    "websocket.connections.limit", .integer(1...100_000), default: "1000",
    "Open WebSockets of one replica.")

  static let webSocketKeys = [
    webSocketPingInterval, webSocketPongTimeout, webSocketMessageLimit, webSocketQueueLimit,
    webSocketConnectionsLimit,
  ]
}
