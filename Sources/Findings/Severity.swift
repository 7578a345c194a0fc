/// How bad a finding is.
///
/// Only an error stops the output.
package enum Severity: String, Sendable, CaseIterable {
  case error, warning, note

  /// Whether it is as bad as another one, or worse.
  package func isAtLeast(_ other: Severity) -> Bool { rank <= other.rank }

  /// Errors are the worst.
  var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
