/// An entry of a rule group.
package enum Rule: Sendable {
  case record(name: String, expression: String)
  case alert(AlertingRule)
}
