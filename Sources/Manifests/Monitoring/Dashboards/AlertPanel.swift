/// A panel that is written beside its alert, on what the alert looks at.
struct AlertPanel: Sendable {
  /// Where it stands, before the panels that the dashboard's own file puts there.
  let section: DashboardSection
  let panel: Panel

  init(_ section: DashboardSection, _ panel: Panel) {
    self.section = section
    self.panel = panel
  }
}

extension Dashboard {
  /// The dashboard with the panels of alerts that belong to it.
  func with(_ panels: [AlertPanel]) -> Dashboard {
    let own = panels.filter { $0.section.dashboard == name }
    for panel in own {
      precondition(
        rows.contains { $0.section == panel.section },
        "no row '\(panel.section.title)' for the panel '\(panel.panel.title)'")
    }
    return Dashboard(
      name: name, uid: uid, title: title, description: description, variables: variables,
      rows: rows.map { row in
        DashboardRow(
          row.section, own.filter { $0.section == row.section }.map(\.panel) + row.panels)
      })
  }
}
