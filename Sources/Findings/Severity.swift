/// How bad a finding is.
///
/// Only an error stops the output.
package enum Severity: String, Sendable, CaseIterable {
  case error, warning, note
}
