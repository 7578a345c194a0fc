import Environment
import Foundation
import TestSupport
import Testing
import YAML

/// Prometheus, Alertmanager and one who is told, all on the loopback address, with the configuration
/// that an environment's manifests hold.
final class LoopbackStack {
  let emitted: EmittedMonitoring
  private let folder: ScratchFolder
  private let prometheusPort: Int
  private let alertmanagerPort: Int
  private let receiverPort: Int
  private var programs: [BackgroundProgram] = []

  init(_ environment: String) throws {
    emitted = try EmittedMonitoring(environment)
    folder = try ScratchFolder()
    prometheusPort = try freePort()
    alertmanagerPort = try freePort()
    receiverPort = try freePort()
  }

  func remove() {
    for program in programs { program.stop() }
    folder.remove()
  }

  /// Returns when all three answer and every rule is loaded.
  func start() throws {
    try write()
    let receiver = try BackgroundProgram(
      "python3",
      [
        PackageRoot.path(of: "Tests/TestSupport/Validators/notification_receiver.py"),
        "\(receiverPort)", folder.path + "/metrics", folder.path + "/notifications",
      ], in: folder.path)
    programs.append(receiver)
    let alertmanager = try BackgroundProgram(
      "prometheus-alertmanager",
      [
        "--config.file=alertmanager.yml", "--storage.path=alertmanager",
        "--web.listen-address=127.0.0.1:\(alertmanagerPort)", "--cluster.listen-address=",
      ], in: folder.path)
    programs.append(alertmanager)
    let prometheus = try BackgroundProgram(
      "prometheus",
      [
        "--config.file=prometheus.yml", "--storage.tsdb.path=data",
        "--web.listen-address=127.0.0.1:\(prometheusPort)",
        // The first alerts fire before Prometheus knows its Alertmanager, and a minute is long.
        "--rules.alert.resend-delay=1s",
      ], in: folder.path)
    programs.append(prometheus)
    try receiver.wait(for: "answer") { try answer("\(url(receiverPort))/metrics") != nil }
    try alertmanager.wait(for: "readiness") {
      try answer("\(url(alertmanagerPort))/-/ready") != nil
    }
    try prometheus.wait(for: "readiness") { try answer("\(url(prometheusPort))/-/ready") != nil }
  }

  // MARK: What happens

  /// The rules that Prometheus evaluates, and how each fares: `ok`, `unknown` before the first time.
  func rules() throws -> [(name: String, health: String)] {
    let groups =
      try json("\(url(prometheusPort))/api/v1/rules")?["data"]?["groups"]?.items ?? []
    return groups.flatMap { $0["rules"]?.items ?? [] }.map { rule in
      (rule["name"]?.string ?? "", rule["health"]?.string ?? "")
    }
  }

  /// The names of the rules as they were emitted.
  var emittedRules: [String] {
    emitted.rules.compactMap {
      Parser.parseSingle(SourceFile(path: $0.key, text: $0.value.string ?? "")).node
    }
    .flatMap { $0["groups"]?.items ?? [] }.flatMap { $0["rules"]?.items ?? [] }
    .compactMap { ($0["alert"] ?? $0["record"])?.string }
  }

  func waitForHealthyRules() throws {
    try prometheus.wait(for: "healthy rules") {
      let rules = try rules()
      return !rules.isEmpty && rules.allSatisfy { $0.health == "ok" }
    }
  }

  /// What the server's metrics are from now on.
  func expose(_ series: [String]) throws {
    try folder.write(series.map { $0 + "\n" }.joined(), to: "metrics")
  }

  /// `/PATH STATUS ALERT`, in the order of arrival.
  func notifications() throws -> [String] {
    guard FileManager.default.fileExists(atPath: folder.path + "/notifications") else { return [] }
    return try folder.text(of: "notifications").split(separator: "\n").map(String.init)
  }

  func waitForNotification(_ line: String) throws {
    do {
      try prometheus.wait(for: "notification '\(line)'") { try notifications().contains(line) }
    } catch {
      throw SetUpFailure(
        description: "\(error)\nAlertmanager: \(programs[1].printed.suffix(3000))"
          + "\nnotifications: \(try notifications())")
    }
  }

  /// Until Alertmanager holds back exactly these for another alert.
  func waitForInhibited(_ alerts: Set<String>) throws {
    try prometheus.wait(for: "inhibition of \(alerts.sorted())") { try inhibited() == alerts }
  }

  private var prometheus: BackgroundProgram { programs[programs.count - 1] }

  private func json(_ url: String) throws -> Node? {
    try answer(url).flatMap { Parser.parseSingle(SourceFile(path: url, text: $0)).node }
  }

  /// Alerts that Alertmanager has and does not send because of another.
  func inhibited() throws -> Set<String> {
    let alerts = try json("\(url(alertmanagerPort))/api/v2/alerts?active=false")?.items ?? []
    return Set(
      alerts.filter { $0["status"]?["inhibitedBy"]?.items?.isEmpty == false }
        .compactMap { $0["labels"]?["alertname"]?.string })
  }

  // MARK: Files

  private func url(_ port: Int) -> String { "http://127.0.0.1:\(port)" }

  private func write() throws {
    let substitution = LoopbackSubstitution(
      folder: folder.path, alertmanager: "127.0.0.1:\(alertmanagerPort)")
    let prometheus = LoopbackSubstitution.hurried(substitution.prometheus(emitted.prometheus))
    let alertmanager = LoopbackSubstitution.hurried(
      substitution.alertmanager(emitted.alertmanager, receiver: receiverPort))
    try folder.write(Emitter.text(prometheus), to: "prometheus.yml")
    try folder.write(Emitter.text(alertmanager), to: "alertmanager.yml")
    for rule in emitted.rules {
      let file = SourceFile(path: rule.key, text: rule.value.string ?? "")
      let hurried = LoopbackSubstitution.hurried(try #require(Parser.parseSingle(file).node))
      try folder.write(Emitter.text(hurried), to: "rules/\(rule.key)")
    }
    // The labels that discovery gives a pod of the server.
    try folder.write(
      """
      [{"targets": ["127.0.0.1:\(receiverPort)"],
        "labels": {"namespace": "\(emitted.spec.namespace)", "pod": "vibe-ensemble-server-0"}}]
      """, to: "targets/vibe-ensemble-server.json")
    try expose([])
  }
}

/// What a server answers to a GET; nil while it does not answer with 200.
func answer(_ url: String) throws -> String? {
  let result = try run("curl", ["--silent", "--fail", "--max-time", "5", url])
  return result.status == 0 ? result.outputText : nil
}
