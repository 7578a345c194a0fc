import Foundation
import TestSupport
import Testing
import YAML

/// Prometheus, Alertmanager and one who is told, all on the loopback address, with the configuration
/// that an environment's manifests hold.
final class LoopbackStack {
  /// A rule file of the test: an alert for each series of the metric `synthetic_alert`.
  let extraRules = "test.yaml"
  let emitted: EmittedMonitoring
  private let folder: ScratchFolder
  private let prometheusPort: Int
  private let alertmanagerPort: Int
  private let receiverPort: Int
  private var programs: [LoopbackProgram] = []

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
    let receiver = try LoopbackProgram(
      "python3",
      [
        PackageRoot.path(of: "Tests/Integration/Scripts/Monitoring/receiver.py"),
        "\(receiverPort)", folder.path + "/metrics", folder.path + "/notifications",
      ], in: folder)
    programs.append(receiver)
    let alertmanager = try LoopbackProgram(
      "prometheus-alertmanager",
      [
        "--config.file=alertmanager.yml", "--storage.path=alertmanager",
        "--web.listen-address=127.0.0.1:\(alertmanagerPort)", "--cluster.listen-address=",
      ], in: folder)
    programs.append(alertmanager)
    let prometheus = try LoopbackProgram(
      "prometheus",
      [
        "--config.file=prometheus.yml", "--storage.tsdb.path=data",
        "--web.listen-address=127.0.0.1:\(prometheusPort)",
      ], in: folder)
    programs.append(prometheus)
    try receiver.wait(for: "answer") { try answer("\(url(receiverPort))/metrics") != nil }
    try alertmanager.wait(for: "readiness") {
      try answer("\(url(alertmanagerPort))/-/ready") != nil
    }
    try prometheus.wait(for: "readiness") { try answer("\(url(prometheusPort))/-/ready") != nil }
  }

  // MARK: What happens

  /// Names of the rule files that Prometheus has loaded.
  func loadedRuleFiles() throws -> Set<String> {
    let text = try answer("\(url(prometheusPort))/api/v1/rules") ?? ""
    let groups = try #require(
      Parser.parseSingle(SourceFile(path: "rules", text: text)).node?["data"]?["groups"]?.items)
    return Set(
      groups.compactMap { $0["file"]?.string?.split(separator: "/").last.map(String.init) })
  }

  /// What the receiver says as its metrics from now on.
  func expose(_ series: [String]) throws {
    try folder.write(series.map { $0 + "\n" }.joined(), to: "metrics")
  }

  /// `/PATH STATUS ALERT`, in the order of arrival.
  func notifications() throws -> [String] {
    guard FileManager.default.fileExists(atPath: folder.path + "/notifications") else { return [] }
    return try folder.text(of: "notifications").split(separator: "\n").map(String.init)
  }

  func waitForNotification(_ line: String) throws {
    try programs[programs.count - 1].wait(for: "notification '\(line)'") {
      try notifications().contains(line)
    }
  }

  /// Alerts that Alertmanager has and does not send because of another.
  func inhibited() throws -> Set<String> {
    let text =
      try answer("\(url(alertmanagerPort))/api/v2/alerts?active=false&silenced=false") ?? "[]"
    let alerts = Parser.parseSingle(SourceFile(path: "alerts", text: text)).node?.items ?? []
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
      try folder.write(rule.value.string ?? "", to: "rules/\(rule.key)")
    }
    try folder.write(Self.rules, to: "rules/\(extraRules)")
    try folder.write(
      #"[{"targets": ["127.0.0.1:\#(receiverPort)"]}]"#, to: "targets/vibe-ensemble-server.json")
    try expose([])
  }

  /// The name of the alert is a label of the series, so that it can be any of the environment's.
  private static let rules = """
    groups:
      - name: test
        interval: 1s
        rules:
          - alert: SyntheticAlert
            expr: synthetic_alert{name="SyntheticAlert"} > 0
          - alert: DatabaseConnectionFailure
            expr: synthetic_alert{name="DatabaseConnectionFailure"} > 0
            labels: { environment: test }
          - alert: HighErrorRate
            expr: synthetic_alert{name="HighErrorRate"} > 0
            labels: { environment: test }
    """
}
