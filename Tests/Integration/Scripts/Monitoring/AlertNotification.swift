/// What one receiver was told at once.
///
/// Source: Prometheus Alertmanager 0.25 and 0.28 documentation, "Configuration", `webhook_config`.
struct AlertNotification: Decodable {
  var receiver: String
  /// `firing` while any of the alerts fires, else `resolved`.
  var status: String
  /// What the alerts have in common.
  var groupLabels: [String: String]
  var alerts: [Alert]

  struct Alert: Decodable {
    var status: String
    var labels: [String: String]

    var name: String { labels["alertname"] ?? "" }
  }

  /// Names of the alerts with a status.
  func names(_ status: String) -> [String] { alerts.filter { $0.status == status }.map(\.name) }
}
