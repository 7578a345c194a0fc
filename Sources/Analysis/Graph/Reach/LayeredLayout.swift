/// Places boxes in columns so that most arrows lead to the right and none crosses a box or a label.
///
/// Every column of boxes is followed by one for labels; an arrow that passes a column has a free place in
/// it. After Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system
/// structures", 1981, with the order found by barycentres, and the heights by isotonic regression.
struct LayeredLayout {
  /// In the order in which they came.
  private(set) var boxes: [Rectangle]
  private(set) var paths: [Path] = []
  private(set) var width = 0.0
  private(set) var height = 0.0

  struct Rectangle {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    var middle: Double { y + height / 2 }
    var right: Double { x + width }
  }

  /// An arrow; those with one label and one destination share it, and what lies between them.
  struct Link {
    var source: Int
    var destination: Int
    /// The same for links that share a label.
    var label: Int
    var labelWidth: Double
  }

  /// A line from column to column, from left to right.
  struct Path {
    var link: Int
    /// Pairs of points: a line goes level from the first to the second, then bends to the next pair.
    var stations: [(left: Double, right: Double, y: Double)]
    /// The link leads to the left, so the arrow's head is where the path begins.
    var isReversed: Bool
    /// Place in `stations` where the label interrupts the line.
    var labelStation: Int
  }

  init(boxes sizes: [(width: Double, height: Double)], links: [Link]) {
    var plan = LayerPlan(boxes: sizes, links: links)
    plan.order()
    plan.align()
    boxes = []
    (width, height) = plan.place()
    boxes = plan.items.prefix(sizes.count).map(\.rectangle)
    paths = plan.paths()
  }
}
