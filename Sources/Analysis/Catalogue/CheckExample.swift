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
  /// What was applied before both; nil: nothing that they are compared with.
  package var previous: String?
  /// Other environments that both are compared with, by their names.
  package var others: [String: String]
  /// What a second render gives.
  package var again: String?

  package init(
    bad: String, good: String, facts: Facts = Facts(), previous: String? = nil,
    others: [String: String] = [:], again: String? = nil
  ) {
    self.bad = bad
    self.good = good
    self.facts = facts
    self.previous = previous
    self.others = others
    self.again = again
  }

  /// What stands beside the two, each with a title: `Before`, `In staging`.
  package var beside: [(title: String, text: String)] {
    (previous.map { [("Before", $0)] } ?? [])
      + others.sorted { $0.key < $1.key }.map { ("In \($0.key)", $0.value) }
      + (again.map { [("Rendered again", $0)] } ?? [])
  }
}
