import Foundation
import TestSupport
import YAML

/// Debian's Alertmanager with the configuration of an environment.
final class LoopbackAlertmanager {
  let port: Int
  private let program: BackgroundProgram

  /// Returns when it is ready; a member of a cluster waits for others first.
  init(_ configuration: Node, clustered: Bool = false, in folder: ScratchFolder) throws {
    port = try freePort()
    let cluster = clustered ? "127.0.0.1:\(try freePort())" : ""
    try folder.write(Emitter.text(configuration), to: "alertmanager.yml")
    program = try BackgroundProgram(
      "prometheus-alertmanager",
      [
        "--config.file=alertmanager.yml", "--storage.path=alertmanager", "--log.level=debug",
        "--web.listen-address=127.0.0.1:\(port)", "--cluster.listen-address=\(cluster)",
      ], in: folder)
    try program.wait(for: "readiness") { try loopbackAnswer(port, "/-/ready") != nil }
  }

  /// An alert that has not ended.
  ///
  /// Source: Alertmanager 0.25, `api/v2/openapi.yaml`, gettableAlert.
  struct Alert: Decodable {
    var labels: [String: String]
    var receivers: [Receiver]
    var status: Status

    struct Receiver: Decodable { var name: String }

    struct Status: Decodable {
      var state: String
      var inhibitedBy: [String]
    }

    var name: String { labels["alertname"] ?? "" }
  }

  func alerts() throws -> [Alert] {
    try loopbackAnswer(port, "/api/v2/alerts", as: [Alert].self)
  }

  /// Tells it of alerts that fire, as Prometheus does.
  func send(_ alerts: [[String: String]]) throws {
    let body = try JSONEncoder().encode(alerts.map { ["labels": $0] })
    guard
      try loopbackAnswer(port, "/api/v2/alerts", posting: String(decoding: body, as: UTF8.self))
        != nil
    else { throw ConditionNotMet(description: "Alertmanager does not take \(alerts)") }
  }

  /// Its own metrics.
  func exposition() throws -> String {
    String(decoding: try loopbackAnswer(port, "/metrics") ?? Data(), as: UTF8.self)
  }

  /// What it has said, with what it decided about each group of alerts.
  var output: String { program.output }

  func wait(for what: String, until condition: () throws -> Bool) throws {
    try program.wait(for: what, until: condition)
  }

  func stop() { program.stop() }
}
