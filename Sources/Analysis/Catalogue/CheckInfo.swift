package import Findings

/// What a check is about; the catalogue of checks is printed from it.
package struct CheckInfo: Sendable, Hashable {
  /// The id of the catalogue, as in `ref-configmap-missing`, never used for anything else.
  package var id: String
  /// What it finds: the end of the sentence "It finds ...".
  package var finds: String
  /// What happens when nobody mends it.
  package var why: String
  /// What to do, in general; findings may know better.
  package var mend: String
  /// Where the rule behind it is written.
  package var source: String
  /// In an environment like production.
  package var severity: Severity
  package var certainty: Certainty
  /// What it takes from the declared facts, where it takes any.
  package var facts: [NeededFact]
  /// The release in which it came; for one release its findings are notes, so that an upgrade turns
  /// nothing red without notice.
  package var since: RulesVersion
  package var example: CheckExample

  package init(
    id: String, finds: String, why: String, mend: String, source: String,
    severity: Severity = .error, certainty: Certainty = .proved,
    facts: [NeededFact] = [], since: RulesVersion = .first, example: CheckExample
  ) {
    precondition(severity != .error || certainty == .proved, "\(id): only proved is an error")
    self.id = id
    self.finds = finds
    self.why = why
    self.mend = mend
    self.source = source
    self.severity = severity
    self.certainty = certainty
    self.facts = facts
    self.since = since
    self.example = example
  }

  /// The family of the id: `ref` of `ref-configmap-missing`.
  package var family: String { String(id.prefix { $0 != "-" }) }
}
