/// A metric that a program exports, in the releases that do.
package struct MetricFact: Sendable, Hashable {
  /// Without `_bucket`, `_sum` and `_count`.
  package var name: String
  /// Nil where it is not known or differs.
  package var type: MetricType?
  /// Labels that every series has with a value, of those that the program itself sets.
  package var labels: Set<String>
  /// Labels that may be empty.
  package var optionalLabels: Set<String>
  /// It may have labels besides: those of a configuration.
  package var hasOtherLabels: Bool
  /// The first release that has it; nil: all that are known.
  package var since: ProgramRelease?
  /// The first release that no longer has it; nil: none so far.
  package var removedIn: ProgramRelease?
  /// What says the same in later releases, as a part of an expression; nil: nothing does.
  package var successor: String?

  /// Whether a release exports it; an unknown release may.
  package func isExported(by release: ProgramRelease?) -> Bool {
    guard let release else { return true }
    return since.map { release >= $0 } ?? true && !isRemoved(from: release)
  }

  package func isRemoved(from release: ProgramRelease) -> Bool {
    removedIn.map { release >= $0 } ?? false
  }

  /// Whether a series may have a label that the program sets.
  package func mayHave(_ label: String) -> Bool {
    hasOtherLabels || labels.contains(label) || optionalLabels.contains(label)
      || (label == "le" && type == .histogram) || (label == "quantile" && type == .summary)
  }
}
