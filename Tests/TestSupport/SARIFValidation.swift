import Foundation

/// Holds a SARIF log against the published schema.
///
/// - Returns: A line an error: `path: reason`.
/// - Throws: If Python or its packages are absent.
package func sarifErrors(in log: String) throws -> [String] {
  let script = PackageRoot.path(of: "Tests/TestSupport/Validators/validate_sarif.py")
  let result = try run(PackageRoot.pythonInterpreter, [script], input: Data(log.utf8))
  guard result.status == 0 || result.status == 1 && !result.output.isEmpty else {
    throw ValidationFailure(description: "validate_sarif.py: \(result.errorText)")
  }
  return result.outputText.split(separator: "\n").map(String.init)
}
