import YAML

/// The data source that all panels ask, under an identifier of our own choice.
///
/// kube-prometheus-stack gives its data source the same one, so the dashboards fit both.
enum DashboardDataSource {
  static let name = "Prometheus"
  static let type = "prometheus"
  static let uid = "prometheus"

  static var node: Node {
    .mapping([.init("type", .string(type)), .init("uid", .string(uid))])
  }
}
