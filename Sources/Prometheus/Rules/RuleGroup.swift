/// Rules that are evaluated together, one after the other.
package struct RuleGroup: Sendable {
  /// Unique in its file.
  package let name: String
  /// Nil: the global evaluation interval.
  package let interval: Duration?
  package let rules: [Rule]

  package init(_ name: String, interval: Duration? = nil, rules: [Rule]) {
    self.name = name
    self.interval = interval
    self.rules = rules
  }

  /// The alerts of the group, in order.
  package var alerts: [AlertingRule] {
    rules.compactMap { if case .alert(let alert) = $0 { alert } else { nil } }
  }
}
