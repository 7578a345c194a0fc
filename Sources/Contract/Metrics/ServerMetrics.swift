/// Every metric that the server exports, by area; the areas are the files beside this one.
package enum ServerMetrics {
  /// All of them, area by area.
  package static let all: [any Metric] =
    http + database + process + streams + calls + agents + messages + issues + knowledge + sessions
    + events + security + operation
}
