import Contract
import Environment
import TestSupport
import Testing
import YAML

@Suite("Alerts on their way, from a metric to a receiver")
struct AlertDeliveryTests {
  @Test(
    "whoever must hear of an alert does, and nobody else",
    arguments: [
      Expectation("production", critical: "on-call", warning: "team", info: "mail"),
      Expectation("staging", critical: "team", warning: "team", info: "mail"),
      Expectation("development", critical: "local", warning: "local", info: "local"),
    ])
  func delivery(expectation: Expectation) throws {
    try LoopbackStack.withRunning(expectation.environment) { stack in
      try expectHealthy(stack)
      try expectInhibition(stack, expectation)
      try expectTable(stack, expectation)
    }
  }

  /// Prometheus has loaded every rule, evaluates it and scrapes a target of every job.
  private func expectHealthy(_ stack: LoopbackStack) throws {
    try expose(stack, Situation())
    let jobs = stack.emitted.jobs.compactMap { $0["job_name"]?.string }
    try stack.prometheus.wait(for: "scrape of every job") {
      let targets = try stack.prometheus.targets()
      return jobs.allSatisfy { targets[$0] == ["up"] }
    }
    try stack.prometheus.wait(for: "evaluation of every rule") {
      try stack.prometheus.rules().allSatisfy { $0.health != "unknown" }
    }
    let rules = try stack.prometheus.rules()
    #expect(rules.map(\.name) == stack.emitted.ruleNames)
    for rule in rules { #expect(rule.health == "ok", "\(rule.name): \(rule.lastError ?? "")") }
    // Until the first scrape nobody said that there is a database.
    try stack.alertmanager.wait(for: "Watchdog, and a database") {
      let names = try stack.alertmanager.alerts().map(\.name)
      return names.contains("Watchdog") && !names.contains("DatabaseConnectionFailure")
    }
  }

  /// While the database is down nobody hears what follows from that; afterwards they do.
  private func expectInhibition(_ stack: LoopbackStack, _ expectation: Expectation) throws {
    let (receiver, alertmanager) = (stack.receiver, stack.alertmanager)
    let before = try receiver.notifications().count
    try expose(stack, Situation(databaseUp: false))
    try alertmanager.wait(for: "DatabaseConnectionFailure") {
      try alertmanager.alerts().contains { $0.name == "DatabaseConnectionFailure" }
    }
    try receiver.wait(for: "DatabaseConnectionFailure", after: before) {
      $0.receiver == expectation.critical && $0.names("firing") == ["DatabaseConnectionFailure"]
    }
    try expose(stack, Situation(databaseUp: false, queueAge: 1000))
    try alertmanager.wait(for: "QueueAge, inhibited") {
      try alertmanager.alerts().contains {
        $0.name == "QueueAge" && $0.status.state == "suppressed" && !$0.status.inhibitedBy.isEmpty
      }
    }
    // What has nothing to do with the database comes meanwhile, what belongs together in one.
    try expose(
      stack, Situation(databaseUp: false, queueAge: 1000, refusals: 1_000_000, quotaUsed: 99))
    try receiver.wait(for: "RateLimited") {
      $0.receiver == expectation.info && $0.names("firing") == ["RateLimited"]
    }
    try receiver.wait(for: "QuotaNearFull of two resources") { notification in
      notification.receiver == expectation.warning
        && notification.names("firing") == ["QuotaNearFull", "QuotaNearFull"]
        && Set(notification.alerts.map { $0.labels["resource"] }) == ["pods", "services"]
    }
    #expect(
      try !receiver.notifications().contains { $0.groupLabels["alertname"] == "QueueAge" })
    try expose(stack, Situation(queueAge: 1000, refusals: 1_000_000, quotaUsed: 99))
    try receiver.wait(for: "end of DatabaseConnectionFailure", after: before) {
      $0.receiver == expectation.critical && $0.names("resolved") == ["DatabaseConnectionFailure"]
    }
    try receiver.wait(for: "QueueAge") {
      $0.receiver == expectation.warning && $0.names("firing") == ["QueueAge"]
    }
  }

  /// Everything that came at all came to the one that the environment names.
  private func expectTable(_ stack: LoopbackStack, _ expectation: Expectation) throws {
    if let deadMansSwitch = stack.emitted.spec.monitoring.notifications.deadMansSwitch {
      try stack.receiver.wait(for: "Watchdog") { $0.receiver == "\(deadMansSwitch)" }
    }
    for notification in try stack.receiver.notifications() {
      // One notification, one alert, one environment.
      #expect(
        notification.groupLabels["environment"] == expectation.environment
          && notification.groupLabels["alertname"] != nil)
      for alert in notification.alerts {
        #expect(alert.name == notification.groupLabels["alertname"])
        #expect(
          notification.receiver == expectation.receiver(of: alert),
          "\(alert.labels) came to \(notification.receiver)")
      }
    }
  }

  private func expose(_ stack: LoopbackStack, _ situation: Situation) throws {
    try stack.receiver.expose(situation.server, as: Scrape.serverJob)
    try stack.receiver.expose(
      situation.objects(of: "\(stack.emitted.spec.namespace)"), as: "kube-state-metrics")
  }

  /// What the scraped programs say.
  struct Situation {
    var databaseUp = true
    var queueAge = 0
    var refusals = 0
    var quotaUsed = 1

    var server: [String] {
      [
        "\(ServerMetrics.databaseUp.name) \(databaseUp ? 1 : 0)",
        "\(ServerMetrics.oldestMessageAge.name) \(queueAge)",
        "\(ServerMetrics.rateLimited.name){scope=\"\(RateLimitScope.address.rawValue)\"} \(refusals)",
      ]
    }

    func objects(of namespace: String) -> [String] {
      ["pods", "services"].flatMap { resource in
        [("used", quotaUsed), ("hard", 100)].map { type, value in
          "kube_resourcequota{namespace=\"\(namespace)\",resourcequota=\"quota\""
            + ",resource=\"\(resource)\",type=\"\(type)\"} \(value)"
        }
      }
    }
  }

  /// Who must hear of the alerts of an environment, by severity.
  struct Expectation: CustomTestStringConvertible {
    var environment: String
    var critical: String
    var warning: String
    var info: String

    init(_ environment: String, critical: String, warning: String, info: String) {
      self.environment = environment
      self.critical = critical
      self.warning = warning
      self.info = info
    }

    func receiver(of alert: AlertNotification.Alert) -> String? {
      guard alert.name != "Watchdog" else { return "dead-mans-switch" }
      return ["critical": critical, "warning": warning, "info": info][
        alert.labels["severity"] ?? ""]
    }

    var testDescription: String { environment }
  }
}
