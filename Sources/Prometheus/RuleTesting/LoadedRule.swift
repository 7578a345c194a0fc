/// A rule of a rule file, ready to be evaluated.
struct LoadedRule {
  enum Kind {
    case recording
    /// Milliseconds that the condition must hold, and that the alert goes on after it.
    case alerting(hold: Int64, keepFiring: Int64, annotations: [(name: String, template: String)])
  }

  let name: String
  let expression: PromQLExpression
  let labels: [(name: String, template: String)]
  let kind: Kind
}

/// Rules that are evaluated one after the other.
struct LoadedRuleGroup {
  let name: String
  let rules: [LoadedRule]
}
