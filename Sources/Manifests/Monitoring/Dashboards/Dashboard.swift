/// A Grafana dashboard as a value: rows of panels, whose places on the grid are computed.
package struct Dashboard: Sendable {
  /// Which of ours it is; it names the file and, with the environment, the address.
  package let name: DashboardName
  /// Unique in one Grafana, at most 40 characters.
  package let uid: String
  package let title: String
  package let description: String
  package let variables: [DashboardVariable]
  package let rows: [DashboardRow]
}

/// The panels of a section.
package struct DashboardRow: Sendable {
  package let section: DashboardSection
  package let panels: [Panel]

  init(_ section: DashboardSection, _ panels: [Panel]) {
    precondition(!panels.isEmpty, "the row '\(section.title)' has no panels")
    self.section = section
    self.panels = panels
  }
}
