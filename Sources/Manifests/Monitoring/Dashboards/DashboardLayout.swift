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
    var y = top
    for line in lines(of: panels) {
      var x = 0
      for (index, panel) in line.enumerated() {
        // A graph uses what the line has left; a number looks lost in it.
        let isStretched = index == line.count - 1 && panel.size != .number
        let width = isStretched ? width - x : panel.size.width
        places.append(Place(x: x, y: y, width: width, height: panel.size.height))
        x += width
      }
      y += line.map(\.size.height).max() ?? 0
    }
    return places
  }

  private static func lines(of panels: [Panel]) -> [[Panel]] {
    var lines: [[Panel]] = []
    for panel in panels {
      let used = (lines.last ?? []).reduce(0) { $0 + $1.size.width }
      if lines.isEmpty || used + panel.size.width > width {
        lines.append([panel])
      } else {
        lines[lines.count - 1].append(panel)
      }
    }
    return lines
  }
}
