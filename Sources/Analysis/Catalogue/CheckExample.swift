/// A small set that a check complains about, and the same one mended.
///
/// `vibe-gen explain` and docs/checks.md print both; a test runs both.
package struct CheckExample: Sendable, Hashable {
  /// Manifests that give a finding of the check.
  package var bad: String
  /// The same without one.
  package var good: String
  /// What the example takes as declared, beside the manifests.
  package var facts: Facts

  package init(bad: String, good: String, facts: Facts = Facts()) {
    self.bad = bad
    self.good = good
    self.facts = facts
  }
}
