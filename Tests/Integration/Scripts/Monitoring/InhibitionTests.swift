import TestSupport
import Testing
import YAML

@Suite("What a cause silences")
struct InhibitionTests {
  @Test(
    "each alert is silent while its cause fires, in the same environment and about the same thing",
    arguments: EmittedMonitoring.environments)
  func everyInhibition(environment: String) throws {
    let emitted = try EmittedMonitoring(environment)
    let rules = emitted.alertmanager["inhibit_rules"]?.items ?? []
    let pairs = rules.flatMap(Pair.all)
    #expect(pairs.count >= rules.count && !rules.isEmpty)
    for pair in pairs {
      let known = Set(emitted.alerts).isSuperset(of: [pair.cause, pair.consequence])
      #expect(known, "\(pair) are not alerts of \(environment)")
    }
    try withAlertmanager(emitted.alertmanager) { alertmanager, _ in
      try alertmanager.send(pairs.flatMap { [$0.firing, $0.silenced] + $0.elsewhere })
      try alertmanager.wait(for: "inhibitions") {
        let alerts = try alertmanager.alerts()
        let silenced = alerts.filter { !$0.status.inhibitedBy.isEmpty }.map(\.labels)
        return alerts.allSatisfy { $0.status.state != "unprocessed" }
          && pairs.allSatisfy { silenced.contains($0.silenced) }
      }
      let silenced = try alertmanager.alerts().filter { $0.status.state == "suppressed" }
      #expect(Set(silenced.map(\.labels)) == Set(pairs.map(\.silenced)))
    }
  }

  @Test(
    "a maintenance window holds back everything but the critical",
    arguments: ["production", "staging"], ["warning", "info"])
  func maintenanceWindow(environment: String, severity: String) throws {
    let emitted = try EmittedMonitoring(environment)
    let held = ["alertname": "Held", "severity": severity, "environment": environment]
    let urgent = ["alertname": "Urgent", "severity": "critical", "environment": environment]
    let open = LoopbackSubstitution.alwaysOpen(emitted.alertmanager)
    try withAlertmanager(open) { alertmanager, receiver in
      try alertmanager.send([held])
      // Alertmanager 0.25 tells it nowhere else.
      try alertmanager.wait(for: "group that is muted") {
        alertmanager.output.contains("within mute time")
      }
      try alertmanager.send([urgent])
      try receiver.wait(for: "critical alert") { $0.names("firing") == ["Urgent"] }
      let told = try receiver.notifications().map { $0.groupLabels["alertname"] }
      #expect(Set(told) == ["Urgent"])
    }
  }

  /// Runs a test on an Alertmanager with whoever it tells.
  private func withAlertmanager(
    _ configuration: Node,
    _ test: (LoopbackAlertmanager, NotificationReceiver) throws -> Void
  ) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let receiver = try NotificationReceiver(in: folder)
    defer { receiver.stop() }
    let substitution = LoopbackSubstitution(folder: folder.path, receiver: receiver.port)
    let alertmanager = try LoopbackAlertmanager(
      substitution.hurried(substitution.alertmanager(configuration)), in: folder)
    defer { alertmanager.stop() }
    try test(alertmanager, receiver)
  }

  /// A cause and one alert that follows from it.
  struct Pair: CustomStringConvertible {
    var cause: String
    var consequence: String
    var equal: [String]

    /// Those that an `inhibit_rule` names.
    static func all(of rule: Node) -> [Pair] {
      names(rule["source_matchers"]).flatMap { cause in
        names(rule["target_matchers"]).map { consequence in
          Pair(
            cause: cause, consequence: consequence,
            equal: (rule["equal"]?.items ?? []).compactMap(\.string))
        }
      }
    }

    /// `alertname="A"` or `alertname=~"A|B"`.
    private static func names(_ matchers: Node?) -> [String] {
      let text = matchers?[0]?.string ?? ""
      let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
      return parts.count == 3 ? parts[1].split(separator: "|").map(String.init) : []
    }

    /// Each pair is alone in an environment of its own.
    private var shared: [String: String] {
      let labels = equal.map { ($0, $0 == "environment" ? "\(cause)-\(consequence)" : "one") }
      return Dictionary(uniqueKeysWithValues: labels)
    }

    var firing: [String: String] { shared.merging(["alertname": cause]) { $1 } }
    var silenced: [String: String] { shared.merging(["alertname": consequence]) { $1 } }

    /// The consequence about something else, once for each thing that must agree.
    var elsewhere: [[String: String]] {
      equal.map { label in
        silenced.merging([label: "\(cause)-\(consequence)-elsewhere"]) { $1 }
      }
    }

    var description: String { "\(cause) and \(consequence)" }
  }
}
