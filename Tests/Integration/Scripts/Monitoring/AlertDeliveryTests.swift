import TestSupport
import Testing

/// Real alerts of the environments, made to fire by the server's metrics, on their way through the real
/// programs to whom the environment names.
@Suite("Alerts on their way, from a metric to a receiver", .serialized)
struct AlertDeliveryTests {
  @Test("each goes where it should, and the cause silences what follows", arguments: Routes.all)
  func delivery(routes: Routes) throws {
    let stack = try LoopbackStack(routes.environment)
    defer { stack.remove() }
    try stack.expose(["vibe_database_up 1"])
    try stack.start()

    try stack.waitForHealthyRules()
    #expect(try stack.rules().map(\.name) == stack.emittedRules)

    if let listener = routes.watchdog {
      try stack.waitForNotification("/\(listener) firing Watchdog")
    }

    // A warning on its own is sent.
    let waiting = "vibe_oldest_waiting_message_age_seconds 100000"
    try stack.expose(["vibe_database_up 1", waiting])
    try stack.waitForNotification("/\(routes.warning) firing QueueAge")

    // What explains it is sent, and it is held back from then on.
    try stack.expose(["vibe_database_up 0", waiting])
    try stack.waitForNotification("/\(routes.critical) firing DatabaseConnectionFailure")
    try stack.waitForInhibited(["QueueAge"])

    // Both are heard of again when the database is back.
    try stack.expose(["vibe_database_up 1", waiting])
    try stack.waitForInhibited([])
    try stack.waitForNotification("/\(routes.critical) resolved DatabaseConnectionFailure")

    for line in try stack.notifications() {
      let (receiver, alert) = (line.split(separator: " ")[0], line.split(separator: " ")[2])
      switch alert {
      case "Watchdog": #expect(receiver == "/\(routes.watchdog ?? "nobody")")
      case "QueueAge": #expect(receiver == "/\(routes.warning)")
      case "DatabaseConnectionFailure": #expect(receiver == "/\(routes.critical)")
      default: break
      }
    }
  }

  /// Who hears of what in an environment.
  struct Routes: CustomTestStringConvertible {
    var environment: String
    var critical: String
    var warning: String
    /// Nil where nobody listens for it.
    var watchdog: String?

    var testDescription: String { environment }

    static let all = [
      Routes(
        environment: "production", critical: "on-call", warning: "team",
        watchdog: "dead-mans-switch"),
      Routes(
        environment: "staging", critical: "team", warning: "team", watchdog: "dead-mans-switch"),
      Routes(environment: "development", critical: "local", warning: "local"),
    ]
  }
}
