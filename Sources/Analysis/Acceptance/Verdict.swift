package import Findings

/// What a run comes to.
package struct Verdict: Sendable {
  /// What is to be mended.
  package var findings: [Finding]
  /// What does not count.
  package var accepted: [AcceptedFinding] = []
  /// Those of the findings that a suppression covered until it ended.
  var broughtBack: Set<Finding> = []
  /// The baseline names what is gone, and may not.
  var isBaselineStale = false

  /// The id of what is said about a baseline.
  static let staleBaseline = "stale-baseline"

  /// How it ends.
  package enum Outcome: Sendable {
    case clean
    /// Something at or above the threshold is wrong.
    case findings
    /// All that is wrong was accepted until now: a suppression has ended, or the baseline is stale.
    case outdated
  }

  /// How the run ends when this severity, or a worse one, fails it.
  package func outcome(failingOn threshold: Severity) -> Outcome {
    let failing = findings.filter { $0.severity.isAtLeast(threshold) && !isAboutAcceptance($0) }
    if failing.contains(where: { !broughtBack.contains($0) }) { return .findings }
    let hasEnded = findings.contains { $0.id == SuppressionExpired.info.id }
    return hasEnded || !failing.isEmpty || isBaselineStale ? .outdated : .clean
  }

  /// These have an outcome of their own.
  private func isAboutAcceptance(_ finding: Finding) -> Bool {
    finding.id == SuppressionExpired.info.id || finding.id == Verdict.staleBaseline
  }
}
