/// A check as the machine formats describe it beside its findings.
package struct ReportedRule: Sendable, Hashable {
  package var id: String
  /// The family of the id: `ref` of `ref-configmap-missing`.
  package var family: String
  /// Before an environment changes it.
  package var severity: Severity
  package var certainty: String
  /// The end of the sentence "It finds ...".
  package var finds: String
  package var why: String
  package var mend: String
  package var source: String

  package init(
    id: String, family: String, severity: Severity, certainty: String, finds: String, why: String,
    mend: String, source: String
  ) {
    self.id = id
    self.family = family
    self.severity = severity
    self.certainty = certainty
    self.finds = finds
    self.why = why
    self.mend = mend
    self.source = source
  }
}
