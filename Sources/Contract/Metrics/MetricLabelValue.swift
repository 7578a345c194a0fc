/// The values of one label, closed: an enum whose raw values go into the label.
///
/// Only such types and `MetricLabel.registered` can be labels, so no series grows with the number of
/// agents, issues or addresses (mcp.md section 5, row 20).
package protocol MetricLabelValue: RawRepresentable<String>, CaseIterable, Sendable {
  /// Name of the label: `status_class`.
  static var label: String { get }
}
