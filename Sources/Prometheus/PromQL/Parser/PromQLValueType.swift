/// What an expression evaluates to.
///
/// Source: Prometheus documentation, "Querying basics", expression language data types.
package enum PromQLValueType: String, Sendable {
  case scalar
  case string
  case instantVector = "instant vector"
  case rangeVector = "range vector"
}
