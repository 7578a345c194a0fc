/// How sure a check can be.
///
/// Only what is proved may be an error by default.
package enum Certainty: String, Sendable, CaseIterable {
  /// It follows from the set alone and the sources that the check names.
  case proved
  /// It follows from what is usual: a name, a convention, a default of a program.
  case likely
  /// It takes facts that the environment or a file of facts declares; without them it is silent, and
  /// the report says so.
  case needsFacts = "needs facts"
}
