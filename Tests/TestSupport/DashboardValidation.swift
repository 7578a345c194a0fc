import Foundation

/// Holds Grafana dashboards against the published schema, strictly.
///
/// - Parameter dashboards: JSON texts, a dashboard each.
/// - Returns: A line an error: `uid: path: reason`.
/// - Throws: If Python or its packages are absent, or a text is no JSON.
package func dashboardErrors(in dashboards: [String]) throws -> [String] {
  let script = PackageRoot.path(of: "Tests/TestSupport/Validators/validate_dashboards.py")
  let list = "[" + dashboards.joined(separator: ",") + "]"
  let result = try run(PackageRoot.pythonInterpreter, [script], input: Data(list.utf8))
  guard result.status == 0 || result.status == 1 && !result.output.isEmpty else {
    throw ValidationFailure(description: "validate_dashboards.py: \(result.errorText)")
  }
  return result.outputText.split(separator: "\n").map(String.init)
}
