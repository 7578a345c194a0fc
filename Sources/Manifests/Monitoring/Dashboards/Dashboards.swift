package import Environment

/// The dashboards of an environment; each is a file beside this one.
package enum Dashboards {
  /// In the order of `DashboardName`, with the panels that stand beside their alerts.
  package static func all(_ spec: EnvironmentSpec, _ alertSet: AlertSet) -> [Dashboard] {
    DashboardName.allCases.map { name in
      switch name {
      case .application: application(spec)
      case .postgresql: postgresql(spec)
      case .infrastructure: infrastructure(spec)
      case .business: business(spec)
      case .alerts: alerts(spec)
      }
    }.map { $0.with(alertSet.panels) }
  }

  /// A dashboard with the variables that all have.
  static func dashboard(
    _ name: DashboardName, _ spec: EnvironmentSpec, title: String, description: String,
    rows: [DashboardRow]
  ) -> Dashboard {
    for row in rows {
      precondition(row.section.dashboard == name, "'\(row.section.title)' is elsewhere")
    }
    return Dashboard(
      name: name, uid: name.uid(spec), title: "Vibe Ensemble \(title) · \(spec.name)",
      description: description, variables: [.namespace(spec), .pod], rows: rows)
  }
}
