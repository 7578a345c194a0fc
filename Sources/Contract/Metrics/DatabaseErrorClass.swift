/// Why a database call failed.
package enum DatabaseErrorClass: String, MetricLabelValue {
  case connection, timeout, serialization, constraint, other

  package static let label = "class"
}
