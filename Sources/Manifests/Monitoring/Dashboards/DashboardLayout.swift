/// Where each row and each panel of a dashboard stands on the grid.
///
/// Panels fill a line from the left and go on below its highest one, so that none overlaps another.
struct DashboardLayout {
  static let width = 24
  private static let headingHeight = 1

  /// A rectangle of the grid.
  struct Place: Sendable {
    var x: Int
    var y: Int
    var width: Int
    var height: Int
  }

  private(set) var headings: [Place] = []
  /// For each row those of its panels, in order.
  private(set) var panels: [[Place]] = []

  init(_ rows: [DashboardRow]) {
    var y = 0
    for row in rows {
      headings.append(Place(x: 0, y: y, width: Self.width, height: Self.headingHeight))
      y += Self.headingHeight
      let places = Self.places(of: row.panels, from: y)
      panels.append(places)
      y = places.map { $0.y + $0.height }.max() ?? y
    }
  }

  private static func places(of panels: [Panel], from top: Int) -> [Place] {
    var places: [Place] = []
    var (x, y, lineHeight) = (0, top, 0)
    for panel in panels {
      if x + panel.size.width > width { (x, y, lineHeight) = (0, y + lineHeight, 0) }
      places.append(Place(x: x, y: y, width: panel.size.width, height: panel.size.height))
      x += panel.size.width
      lineHeight = max(lineHeight, panel.size.height)
    }
    return places
  }
}
