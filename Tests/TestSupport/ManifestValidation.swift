import Foundation

/// Holds a YAML stream of manifests against the published schemas, strictly.
///
/// - Parameters:
///   - stream: Any number of documents.
///   - versions: Minor versions of Kubernetes; each must accept every built-in kind.
/// - Returns: A line an error: `Kind/name (version): field: reason`.
/// - Throws: If Python or its packages are absent, or the stream is no YAML.
package func manifestErrors(
  in stream: String, versions: [String] = ["1.25", "1.31", "1.37"]
) throws -> [String] {
  let script = PackageRoot.path(of: "Tests/TestSupport/Validators/validate_manifests.py")
  let result = try run(
    PackageRoot.pythonInterpreter, [script, "--versions", versions.joined(separator: ",")],
    input: Data(stream.utf8))
  guard result.status == 0 || result.status == 1 && !result.output.isEmpty else {
    throw ValidationFailure(description: "validate_manifests.py: \(result.errorText)")
  }
  return result.outputText.split(separator: "\n").map(String.init)
}

/// The validation could not be made.
package struct ValidationFailure: Error, CustomStringConvertible {
  package var description: String
}
