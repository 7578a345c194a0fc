/// The columns of a layered picture while it is being laid out.
struct LayerPlan {
  private(set) var items: [Item]
  private var columns: [[Int]] = []
  private var routes: [Route] = []
  private let links: [LayeredLayout.Link]

  /// A box, a label, or a free place for a line.
  struct Item {
    var column: Int
    var kind: Kind
    var rectangle: LayeredLayout.Rectangle
    var before: [Int] = []
    var after: [Int] = []

    enum Kind { case box, label, line }
  }

  /// The items that a link passes, from left to right.
  private struct Route {
    var items: [Int]
    var isReversed: Bool
    var labelPlace: Int
  }

  private static let gap = 64.0
  private static let distance = 14.0

  init(boxes: [(width: Double, height: Double)], links: [LayeredLayout.Link]) {
    self.links = links
    let layers = LayerAssignment.layers(
      of: boxes.count, links.map { ($0.source, $0.destination) })
    items = boxes.enumerated().map { index, size in
      Item(
        column: 2 * layers[index], kind: .box,
        rectangle: .init(x: 0, y: 0, width: size.width, height: size.height))
    }
    addRoutes(layers)
    columns = Array(repeating: [], count: (items.map(\.column).max() ?? 0) + 1)
    for index in items.indices { columns[items[index].column].append(index) }
  }

  private mutating func addRoutes(_ layers: [Int]) {
    var labels: [Int: Int] = [:]
    for link in links {
      let isReversed = layers[link.source] > layers[link.destination]
      let (left, right) =
        isReversed ? (link.destination, link.source) : (link.source, link.destination)
      // A label stands beside the box that the arrow leads to.
      let labelColumn = 2 * layers[link.destination] + (isReversed ? 1 : -1)
      let key = 2 * link.label + (isReversed ? 1 : 0)
      let label = labels[key] ?? add(.label, labelColumn, width: link.labelWidth, height: 18)
      labels[key] = label
      let between = (items[left].column + 1)..<items[right].column
      var route = [left]
      for column in between {
        route.append(column == labelColumn ? label : add(.line, column, width: 0, height: 4))
      }
      route.append(right)
      for (first, second) in zip(route, route.dropFirst())
      where !items[first].after.contains(second) {
        items[first].after.append(second)
        items[second].before.append(first)
      }
      routes.append(
        Route(
          items: route, isReversed: isReversed, labelPlace: route.firstIndex(of: label) ?? 0))
    }
  }

  private mutating func add(
    _ kind: Item.Kind, _ column: Int, width: Double, height: Double
  ) -> Int {
    items.append(
      Item(column: column, kind: kind, rectangle: .init(x: 0, y: 0, width: width, height: height)))
    return items.count - 1
  }

  // MARK: Order

  /// Fewer crossings, by moving each item to the mean place of its neighbours.
  mutating func order() {
    var best = columns
    var fewest = crossings()
    for round in 0..<24 where fewest > 0 {
      let isForward = round.isMultiple(of: 2)
      let sweep = isForward ? Array(columns.indices) : columns.indices.reversed()
      for column in sweep { sort(column, isForward) }
      let count = crossings()
      if count < fewest { (best, fewest) = (columns, count) }
    }
    columns = best
  }

  private mutating func sort(_ column: Int, _ isForward: Bool) {
    var places = [Double](repeating: 0, count: items.count)
    for other in columns {
      for (place, item) in other.enumerated() { places[item] = Double(place) }
    }
    let keyed = columns[column].enumerated().map { place, item -> (Double, Int, Int) in
      let neighbours = isForward ? items[item].before : items[item].after
      let mean =
        neighbours.isEmpty
        ? Double(place) : neighbours.map { places[$0] }.reduce(0, +) / Double(neighbours.count)
      return (mean, place, item)
    }
    columns[column] = keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  private func crossings() -> Int {
    var places = [Int](repeating: 0, count: items.count)
    for column in columns { for (place, item) in column.enumerated() { places[item] = place } }
    return columns.reduce(0) { count, column in
      let lines = column.flatMap { item in items[item].after.map { (places[item], places[$0]) } }
      // Beyond that, the picture is none any more.
      guard lines.count < 1500 else { return count }
      return count
        + lines.indices.reduce(0) { count, index in
          count
            + lines[(index + 1)...].filter {
              (lines[index].0 - $0.0) * (lines[index].1 - $0.1) < 0
            }.count
        }
    }
  }

  // MARK: Heights

  /// Brings items to the height of their neighbours as far as their order allows.
  mutating func align() {
    for column in columns.indices {
      spread(column, wanted: Array(repeating: nil, count: columns[column].count))
    }
    for round in 0..<16 {
      let isForward = round.isMultiple(of: 2)
      let sweep = isForward ? Array(columns.indices) : columns.indices.reversed()
      for column in sweep {
        spread(column, wanted: columns[column].map { meanHeight(around: items[$0], isForward) })
      }
    }
    let top = items.map(\.rectangle.y).min() ?? 0
    for index in items.indices { items[index].rectangle.y -= top }
  }

  /// The mean height of the neighbours on one side, of all without any there.
  private func meanHeight(around item: Item, _ isForward: Bool) -> Double {
    let side = isForward ? item.before : item.after
    let neighbours = side.isEmpty ? item.before + item.after : side
    guard !neighbours.isEmpty else { return item.rectangle.middle }
    return neighbours.map { items[$0].rectangle.middle }.reduce(0, +) / Double(neighbours.count)
  }

  /// The heights nearest to the wanted ones that keep the order and the distances.
  ///
  /// What is wanted, less the room that the items above take, must not fall: blocks of items where it
  /// would fall get their mean.
  private mutating func spread(_ column: Int, wanted: [Double?]) {
    var offset = 0.0
    var blocks: [(sum: Double, count: Int)] = []
    var offsets: [Double] = []
    for (place, index) in columns[column].enumerated() {
      let height = items[index].rectangle.height
      let distance = place == 0 ? 0 : Self.distance
      offset += distance
      offsets.append(offset)
      blocks.append(((wanted[place] ?? offset + height / 2) - height / 2 - offset, 1))
      offset += height
      while blocks.count > 1 {
        let (last, previous) = (blocks[blocks.count - 1], blocks[blocks.count - 2])
        guard previous.sum / Double(previous.count) > last.sum / Double(last.count) else { break }
        blocks.removeLast()
        blocks[blocks.count - 1] = (previous.sum + last.sum, previous.count + last.count)
      }
    }
    let heights = blocks.flatMap { block in
      repeatElement(block.sum / Double(block.count), count: block.count)
    }
    for (place, index) in columns[column].enumerated() {
      items[index].rectangle.y = heights[place] + offsets[place]
    }
  }

  // MARK: Result

  /// Gives the columns their places, and says how large the picture is.
  mutating func place() -> (width: Double, height: Double) {
    var x = 0.0
    for column in columns {
      let width = column.map { items[$0].rectangle.width }.max() ?? 0
      for index in column {
        let own = items[index].rectangle.width
        // Lines take the whole width.
        items[index].rectangle.x = items[index].kind == .line ? x : x + (width - own) / 2
        if items[index].kind == .line { items[index].rectangle.width = width }
      }
      x += width + Self.gap
    }
    let bottom = items.map { $0.rectangle.y + $0.rectangle.height }.max() ?? 0
    return (max(0, x - Self.gap), bottom)
  }

  func paths() -> [LayeredLayout.Path] {
    routes.enumerated().map { link, route in
      LayeredLayout.Path(
        link: link,
        stations: route.items.map { index in
          let rectangle = items[index].rectangle
          return (rectangle.x, rectangle.right, rectangle.middle)
        },
        isReversed: route.isReversed, labelStation: route.labelPlace)
    }
  }
}
