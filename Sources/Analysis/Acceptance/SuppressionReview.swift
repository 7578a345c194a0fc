package import Findings
package import Scalars

/// What suppressions did to the findings of a run.
package struct SuppressionReview: Sendable {
  /// Findings that nobody suppressed, or that are back.
  package private(set) var findings: [Finding] = []
  package private(set) var accepted: [AcceptedFinding] = []
  /// Findings that only an expired suppression covers.
  package private(set) var broughtBack: Set<Finding> = []
  /// The suppressions that were judged, in the order of the file.
  package private(set) var judged: [Judgement] = []
  package let today: CalendarDate

  /// A suppression and what became of it.
  package struct Judgement: Sendable {
    package var suppression: Suppression
    /// Findings that it covers.
    package var count = 0
    /// Of a forbidden id, so it suppresses nothing.
    package var isForbidden = false
    /// Its checks ran, so that a count of 0 means something.
    package var isDecided: Bool
  }

  /// Sorts findings into those that count and those that do not.
  ///
  /// - Parameters:
  ///   - findings: everything that was found.
  ///   - file: what is suppressed.
  ///   - ran: the ids of the checks that ran.
  ///   - environment: the environment that was checked; nil: manifests of others.
  ///   - today: the day of the run.
  package init(
    _ findings: [Finding], _ file: SuppressionFile, ran: Set<String>, environment: String?,
    today: CalendarDate
  ) {
    self.today = today
    judged = file.suppressions.filter { suppression in
      guard let names = suppression.environments else { return true }
      return environment.map(names.contains) ?? false
    }.map { suppression in
      Judgement(
        suppression: suppression,
        isForbidden: file.forbids(suppression),
        isDecided: Catalogue.checks.allSatisfy {
          !Suppression.covers(suppression.id, $0.info.id) || ran.contains($0.info.id)
        })
    }
    for finding in findings { sort(finding) }
  }

  private mutating func sort(_ finding: Finding) {
    var valid: Suppression?
    var isExpired = false
    for index in judged.indices where judged[index].suppression.covers(finding) {
      judged[index].count += 1
      let suppression = judged[index].suppression
      guard suppression.isJustified, !judged[index].isForbidden else { continue }
      if suppression.isExpired(on: today) {
        isExpired = true
      } else if valid == nil {
        valid = suppression
      }
    }
    if let valid {
      accepted.append(AcceptedFinding(finding, .suppressed(valid.justification(on: today))))
    } else {
      findings.append(finding)
      if isExpired { broughtBack.insert(finding) }
    }
  }

  /// What of the findings of a run is suppressed by nobody.
  package static func open(
    _ findings: [Finding], _ acceptance: Acceptance, _ selection: CheckSelection,
    environment: String?
  ) -> [Finding] {
    SuppressionReview(
      findings, acceptance.suppressions, ran: Set(selection.checks.map { $0.info.id }),
      environment: environment, today: acceptance.today
    ).findings
  }

  /// Suppressions of ids that may not be suppressed.
  package var forbiddenFindings: [Finding] {
    judged.filter(\.isForbidden).map { judgement in
      Finding(
        id: "suppression-forbidden", place: judgement.suppression.place,
        message: "\(judgement.suppression.title) may not be suppressed: the policy forbids it",
        hint: "mend the cause, or ask whoever owns the policy")
    }
  }
}

extension SuppressionFile {
  /// What judges suppressions cannot be suppressed.
  private static let judges = "gitops-suppression-*"

  fileprivate func forbids(_ suppression: Suppression) -> Bool {
    Catalogue.checks.contains { check in
      let id = check.info.id
      return Suppression.covers(suppression.id, id)
        && (Wildcard.matches(id, Self.judges) && suppression.id == id
          || forbidden.contains { Suppression.covers($0, id) })
    }
  }
}

extension Suppression {
  fileprivate func justification(on day: CalendarDate) -> AcceptedFinding.Justification {
    AcceptedFinding.Justification(
      reason: reason ?? "", owner: owner ?? "", expires: expires.map(\.description),
      daysLeft: expires.map { $0.days(since: day) }, link: link)
  }
}
