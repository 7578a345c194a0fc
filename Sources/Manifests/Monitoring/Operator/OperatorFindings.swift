import Environment
import Findings
import Scalars

/// What an environment asks for that the Prometheus Operator cannot do.
enum OperatorFindings {
  /// Source: Prometheus Operator 0.79 API reference, monitoring.coreos.com/v1alpha1 MuteTimeInterval.
  static func findings(_ spec: EnvironmentSpec) -> [Finding] {
    guard !spec.monitoring.isBundled else { return [] }
    return spec.monitoring.notifications.maintenanceWindows
      .filter { !universal.contains($0.timeZone.description) }
      .map(Finding.localWindow)
  }

  private static let universal: Set<String> = ["Etc/UTC", "UTC", "Etc/GMT", "GMT", "Etc/Universal"]
}

extension Finding {
  fileprivate static func localWindow(_ window: MaintenanceWindowSpec) -> Finding {
    Finding(
      id: "window-not-in-utc", path: "monitoring.notifications.maintenanceWindows",
      message:
        "the window '\(window.name)' is in \(window.timeZone), but an AlertmanagerConfig knows"
        + " UTC only",
      hint: "write it with timeZone: Etc/UTC")
  }
}
