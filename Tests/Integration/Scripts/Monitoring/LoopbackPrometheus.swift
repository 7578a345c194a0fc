import Foundation
import TestSupport
import YAML

/// Debian's Prometheus with the configuration and the rules of an environment.
final class LoopbackPrometheus {
  private let port: Int
  private let program: BackgroundProgram

  /// Returns when it is ready, with the port of the Alertmanager, which is scraped as its job.
  init(
    _ emitted: EmittedMonitoring, _ substitution: LoopbackSubstitution, in folder: ScratchFolder,
    alertmanager: Int
  ) throws {
    port = try freePort()
    let own = ["prometheus": port, "alertmanager": alertmanager]
    try folder.write(
      Emitter.text(substitution.hurried(substitution.prometheus(emitted.prometheus))),
      to: "prometheus.yml")
    for rule in emitted.rules {
      let node = Parser.parseSingle(SourceFile(path: rule.key, text: rule.value.string ?? "")).node
      try folder.write(
        node.map { Emitter.text(substitution.hurried($0)) } ?? "", to: "rules/\(rule.key)")
    }
    for job in emitted.jobs {
      let name = job["job_name"]?.string ?? ""
      try folder.write(
        substitution.targets(of: job, in: emitted, port: own[name]), to: "targets/\(name).json")
    }
    program = try BackgroundProgram(
      "prometheus",
      [
        "--config.file=prometheus.yml", "--storage.tsdb.path=data",
        "--web.listen-address=127.0.0.1:\(port)",
        // The first alerts fire before Prometheus knows its Alertmanager, and a minute is long; an
        // alert that is not sent again for four times as long has ended.
        "--rules.alert.resend-delay=5s",
      ], in: folder)
    try program.wait(for: "readiness") { try loopbackAnswer(port, "/-/ready") != nil }
  }

  // MARK: Answers. Source: Prometheus 2.42 documentation, "HTTP API".

  /// Every rule that is loaded.
  func rules() throws -> [Rule] {
    try loopbackAnswer(port, "/api/v1/rules", as: Answer<Groups>.self).data.groups.flatMap(\.rules)
  }

  /// Health of each job's targets by the name of the job.
  func targets() throws -> [String: [String]] {
    let targets = try loopbackAnswer(
      port, "/api/v1/targets?state=active", as: Answer<Targets>.self
    ).data.activeTargets
    return Dictionary(grouping: targets) { $0.labels["job"] ?? "" }
      .mapValues { $0.map(\.health) }
  }

  /// Its own metrics.
  func exposition() throws -> String {
    String(decoding: try loopbackAnswer(port, "/metrics") ?? Data(), as: UTF8.self)
  }

  func wait(for what: String, until condition: () throws -> Bool) throws {
    try program.wait(for: what, until: condition)
  }

  func stop() { program.stop() }

  struct Rule: Decodable {
    var name: String
    /// `ok`, `err`, or `unknown` before the first evaluation.
    var health: String
    var lastError: String?
  }

  private struct Answer<Value: Decodable>: Decodable { var data: Value }
  private struct Groups: Decodable { var groups: [Group] }
  private struct Group: Decodable { var rules: [Rule] }
  private struct Targets: Decodable { var activeTargets: [Target] }
  private struct Target: Decodable {
    var labels: [String: String]
    var health: String
  }
}
