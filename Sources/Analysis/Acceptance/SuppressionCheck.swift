package import Findings

/// A check of what is suppressed: it runs on what the others found.
///
/// Its example is a file of suppressions; the manifests that it is about are those of
/// `manifests`.
package protocol SuppressionCheck: Check {
  /// The manifests that the suppressions of the example are about.
  static var manifests: String { get }
  /// Everything wrong, in the order of the suppressions.
  func run(on review: SuppressionReview) -> [Finding]
}

extension SuppressionCheck {
  /// Alone, a set suppresses nothing.
  package func run(on objects: ObjectSet) -> [Finding] { [] }

  /// A finding of this check about a suppression.
  func finding(_ suppression: Suppression, _ message: String) -> Finding {
    Finding(
      id: Self.info.id, severity: Self.info.severity, place: suppression.place, message: message,
      hint: Self.info.mend)
  }
}
