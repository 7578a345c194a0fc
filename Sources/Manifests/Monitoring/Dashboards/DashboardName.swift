package import Environment
import Scalars

/// The dashboards of the set.
package enum DashboardName: String, CaseIterable, Sendable {
  case application, postgresql, infrastructure, business, alerts

  /// The end of the address of the dashboard, `/d/<uid>`; another one in each environment, for one
  /// Grafana may show several.
  ///
  /// Source: Grafana documentation, HTTP API, "Dashboard identifiers": at most 40 characters.
  package func uid(_ spec: EnvironmentSpec) -> String {
    let readable = "\(spec.name)-\(rawValue)"
    guard readable.utf8.count > 40 else { return readable }
    return String(SHA256.hexadecimal(of: Array(readable.utf8)).prefix(40))
  }

  /// The file that Grafana reads it from.
  var fileName: String { "\(rawValue).json" }
}
