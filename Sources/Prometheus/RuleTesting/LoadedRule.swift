/// A rule of a rule file, ready to be evaluated.
struct LoadedRule {
  enum Kind {
    case recording
    /// Milliseconds that the condition must hold, and that the alert goes on after it.
    case alerting(hold: Int64, keepFiring: Int64, annotations: [LoadedText])
  }

  /// A label or annotation with its template.
  struct LoadedText {
    let name: String
    let template: AlertTemplate
  }

  let name: String
  let expression: PromQLExpression
  let labels: [LoadedText]
  let kind: Kind

  var isAlert: Bool {
    if case .alerting = kind { return true }
    return false
  }
}

/// Rules that are evaluated one after the other.
struct LoadedRuleGroup {
  let name: String
  let rules: [LoadedRule]
  /// How many series or alerts a rule may give; 0: any number.
  let limit: Int
  /// How far in the past the rules are evaluated, in milliseconds.
  let offset: Int64
}
