/// A row of a dashboard: panels that answer one question, under a heading.
///
/// A panel can be written in the dashboard's own file or beside its alert; both name the section.
package struct DashboardSection: Hashable, Sendable {
  package let dashboard: DashboardName
  package let title: String

  private init(_ dashboard: DashboardName, _ title: String) {
    self.dashboard = dashboard
    self.title = title
  }
}

/// The rows in the order of their dashboard.
extension DashboardSection {
  static let serviceNow = DashboardSection(.application, "Now")
  static let traffic = DashboardSection(.application, "Rate and errors")
  static let latency = DashboardSection(.application, "Latency")
  static let saturation = DashboardSection(.application, "Saturation")
  static let connections = DashboardSection(.application, "WebSockets and streams")
  static let refusals = DashboardSection(.application, "Refusals")
  static let logs = DashboardSection(.application, "Logs")

  static let databaseNow = DashboardSection(.postgresql, "Now")
  static let databaseConnections = DashboardSection(.postgresql, "Connections")
  static let databaseActivity = DashboardSection(.postgresql, "Activity")
  static let databaseFromServer = DashboardSection(.postgresql, "As the server sees it")
  static let replication = DashboardSection(.postgresql, "Replication")
  static let backups = DashboardSection(.postgresql, "Backups")

  static let clusterNow = DashboardSection(.infrastructure, "Now")
  static let pods = DashboardSection(.infrastructure, "Pods")
  static let usage = DashboardSection(.infrastructure, "CPU, memory and network of containers")
  static let replicas = DashboardSection(.infrastructure, "Replicas")
  static let space = DashboardSection(.infrastructure, "Volumes and quota")
  static let certificates = DashboardSection(.infrastructure, "Certificates")
  static let nodes = DashboardSection(.infrastructure, "Nodes")

  static let ensembleNow = DashboardSection(.business, "Now")
  static let agents = DashboardSection(.business, "Agents")
  static let messages = DashboardSection(.business, "Messages")
  static let issues = DashboardSection(.business, "Issues")
  static let knowledge = DashboardSection(.business, "Knowledge")
  static let sessions = DashboardSection(.business, "Sessions")

  static let alertsNow = DashboardSection(.alerts, "Now")
  static let alerts = DashboardSection(.alerts, "Alerts")
  static let objectives = DashboardSection(.alerts, "Objectives")
  static let monitoring = DashboardSection(.alerts, "Monitoring itself")
}
