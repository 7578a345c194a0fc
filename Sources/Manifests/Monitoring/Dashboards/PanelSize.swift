/// How much of the grid a panel takes; the grid is 24 wide.
///
/// Source: Grafana documentation, Dashboard JSON model, "Panel size and position".
package enum PanelSize: Sendable {
  /// One number: four of them fill a line.
  case number
  case third, half, full

  var width: Int {
    switch self {
    case .number: 6
    case .third: 8
    case .half: 12
    case .full: 24
    }
  }

  var height: Int { self == .number ? 4 : 8 }
}
