package import Findings
package import Scalars

/// What of the findings is accepted, and by what right.
package struct Acceptance: Sendable {
  package var suppressions = SuppressionFile()
  /// Nil: there is none.
  package var baseline: Baseline?
  /// What is gone from the baseline must be removed there.
  package var isStrict = false
  /// Decides which suppressions are over.
  package var today: CalendarDate

  package init(today: CalendarDate) {
    self.today = today
  }

  /// What the findings of a run come to.
  ///
  /// - Parameters:
  ///   - findings: everything that was found.
  ///   - selection: the checks that ran.
  ///   - environment: the environment that was checked; nil: manifests of others.
  /// - Returns: what counts and what does not.
  package func judge(
    _ findings: [Finding], _ selection: CheckSelection = .all, environment: String?
  ) -> Verdict {
    let checks = selection.checks
    let ran = Set(checks.map { $0.info.id })
    let review = SuppressionReview(
      findings, suppressions, ran: ran, environment: environment, today: today)
    var verdict = Verdict(
      findings: review.findings, accepted: review.accepted, broughtBack: review.broughtBack)
    if let baseline {
      let comparison = baseline.compare(review.findings, ran: ran)
      verdict.findings = comparison.new
      verdict.accepted += comparison.known.map { AcceptedFinding($0, .baseline) }
      verdict.findings += comparison.gone.map { .gone($0, isStrict) }
      verdict.isBaselineStale = isStrict && !comparison.gone.isEmpty
    }
    verdict.findings += review.forbiddenFindings
    for check in checks {
      if let check = check.init() as? any SuppressionCheck {
        verdict.findings += check.run(on: review)
      }
    }
    return verdict
  }
}

extension Finding {
  fileprivate static func gone(_ entry: Baseline.Entry, _ isStrict: Bool) -> Finding {
    Finding(
      id: Verdict.staleBaseline, severity: isStrict ? .warning : .note, place: entry.place,
      message: "\(entry.identity.title) is gone, and the baseline still names it",
      hint: "remove the entry, or write the baseline again")
  }
}
