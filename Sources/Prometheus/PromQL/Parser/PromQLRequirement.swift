/// Something that not every Prometheus from 2.42 on understands, where an expression uses it.
package struct PromQLRequirement: Sendable, Hashable {
  package let span: PromQLSpan
  /// What it is, as part of a sentence: `the function info`.
  package let feature: String
  /// A version that surely has it; the feature may be somewhat older.
  package let since: PromQLVersion
  /// The first version that no longer has it; nil if all later ones do.
  package let removedIn: PromQLVersion?
  /// Whether a feature flag of Prometheus must be set.
  package let isExperimental: Bool

  init(
    _ span: PromQLSpan, _ feature: String, since: PromQLVersion,
    removedIn: PromQLVersion? = nil, isExperimental: Bool = false
  ) {
    self.span = span
    self.feature = feature
    self.since = since
    self.removedIn = removedIn
    self.isExperimental = isExperimental
  }

  /// Whether a Prometheus of this version understands it, with its feature flag if it has one.
  package func isMet(by version: PromQLVersion) -> Bool {
    version >= since && removedIn.map { version < $0 } ?? true
  }
}
