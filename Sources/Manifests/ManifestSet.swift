package import Findings
package import Kubernetes

/// Everything that one environment comes to, before it is checked, ordered and written.
package struct ManifestSet: Sendable {
  /// Paths are unique; a file without content is left out.
  package var files: [ManifestFile]
  /// What the values of the environment file make impossible together.
  package var findings: [Finding]
  /// Every connection that the environment needs; the policies are made from them.
  package var flows: [Flow]

  package init(files: [ManifestFile], findings: [Finding], flows: [Flow] = []) {
    self.files = files
    self.findings = findings
    self.flows = flows
  }
}
