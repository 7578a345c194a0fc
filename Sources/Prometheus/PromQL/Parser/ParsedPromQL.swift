/// What the parser made of a text.
package struct ParsedPromQL: Sendable {
  /// The syntax tree; nil if the text has no valid syntax.
  ///
  /// It is there if only types are wrong.
  package let expression: PromQLExpression?
  /// Why Prometheus would refuse the text; empty if the expression is valid.
  package let problems: [PromQLProblem]
  /// What the text needs beyond Prometheus 2.42, or needs an older Prometheus for.
  package let requirements: [PromQLRequirement]

  package var isValid: Bool { problems.isEmpty }

  /// Whether a Prometheus of this version, with all feature flags set, accepts the text.
  package func isValid(in version: PromQLVersion) -> Bool {
    isValid && requirements.allSatisfy { $0.isMet(by: version) }
  }
}
