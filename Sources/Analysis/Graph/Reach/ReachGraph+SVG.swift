extension ReachGraph {
  /// A picture for a browser.
  ///
  /// - Parameter title: what the picture is of: `production`.
  /// - Returns: SVG, the same for the same graph.
  package func svg(title: String) -> String { ReachPicture(self, title: title).text }
}

/// The SVG of a graph.
private struct ReachPicture {
  private let graph: ReachGraph
  private let title: String
  private let links: [ReachGraph.Edge]
  private let layout: LayeredLayout
  /// Ports that a workload's pods open to each other, by node.
  private let own: [Int: String]

  private static let margin = 28.0
  private static let head = 74.0
  /// Advance of a character of the monospaced fonts below, at 12 and at 11 pixels.
  private static let (nameAdvance, smallAdvance) = (7.8, 7.1)

  init(_ graph: ReachGraph, title: String) {
    self.graph = graph
    self.title = title
    var own: [Int: String] = [:]
    for edge in graph.edges where edge.source == edge.destination {
      let ports = edge.ports.joined(separator: ", ")
      own[edge.source] = own[edge.source].map { "\($0), \(ports)" } ?? ports
    }
    self.own = own
    links = graph.edges.filter { $0.source != $0.destination }
    var numbers: [String: Int] = [:]
    let layoutLinks = links.map { edge -> LayeredLayout.Link in
      let text = Self.shortened(edge.ports)
      let key = "\(edge.destination) \(edge.state) \(text)"
      let number = numbers[key] ?? numbers.count
      numbers[key] = number
      return LayeredLayout.Link(
        source: edge.source, destination: edge.destination, label: number,
        labelWidth: Double(text.count) * Self.smallAdvance + 10)
    }
    layout = LayeredLayout(
      boxes: graph.nodes.indices.map { index in
        let detail = Self.detail(of: graph.nodes[index], own[index])
        let width = max(
          Double(graph.nodes[index].name.count) * Self.nameAdvance,
          Double(detail.count) * Self.smallAdvance)
        return (width + 24, 46)
      }, links: layoutLinks)
  }

  private static func shortened(_ ports: [String]) -> String {
    let shown = ports.prefix(3).joined(separator: ", ")
    return ports.count > 3 ? "\(shown) +\(ports.count - 3)" : shown
  }

  private static func detail(of node: ReachGraph.Node, _ own: String?) -> String {
    own.map { "\(node.detail), among themselves \($0)" } ?? node.detail
  }

  // MARK: Drawing

  var text: String {
    let width = max(layout.width + 2 * Self.margin, 820)
    let height = layout.height + Self.head + 2 * Self.margin
    var text = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.number(width)) \(Self.number(height))" \
      width="\(Self.number(width))" height="\(Self.number(height))" \
      font-family="DejaVu Sans Mono, Menlo, Consolas, monospace">
      <title>Who can reach whom: \(Self.escaped(title))</title>
      <defs>

      """
    for state in ReachGraph.Edge.State.allCases {
      text += """
        <marker id="\(state)" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" \
        orient="auto"><path d="M0 1L10 5L0 9z" fill="\(state.color)"/></marker>

        """
    }
    text += """
      </defs>
      <rect width="100%" height="100%" fill="#ffffff"/>
      <text x="\(Self.number(Self.margin))" y="36" font-size="17" font-weight="bold" \
      fill="#1a1a1a">Who can reach whom: \(Self.escaped(title))</text>

      """
    return text + legend + lines + nameplates + boxes + "</svg>\n"
  }

  private var legend: String {
    var (text, x) = ("", Self.margin)
    for state in ReachGraph.Edge.State.allCases {
      text += """
        <path d="M\(Self.number(x)) 58h36" \(state.stroke) marker-end="url(#\(state))"/>
        <text x="\(Self.number(x + 44))" y="62" font-size="11" fill="#333333">\(state.meaning)</text>

        """
      x += 44 + Double(state.meaning.count) * Self.smallAdvance + 30
    }
    return text
  }

  private var lines: String {
    // What is shared is drawn once.
    var seen: Set<String> = []
    var text = ""
    for path in layout.paths {
      let state = links[path.link].state
      for (place, part) in parts(of: path).enumerated()
      where seen.insert("\(state) \(part)").inserted {
        // The head stands at the piece that touches the destination.
        let head = place == 1 ? " marker-end=\"url(#\(state))\"" : ""
        text += "<path d=\"\(part)\" \(state.stroke)\(head)/>\n"
      }
    }
    return text
  }

  /// The pieces of a path, cut at its label, in the direction of the arrow.
  private func parts(of path: LayeredLayout.Path) -> [String] {
    var stations = path.stations
    let label = path.labelStation
    guard path.isReversed else {
      return [curve(Array(stations[...label])), curve(Array(stations[label...]))]
    }
    // Beside the arrows that lead to the right.
    stations[0].y += Self.aside
    stations[stations.count - 1].y += Self.aside
    let turned = stations.map { (left: $0.right, right: $0.left, y: $0.y) }
    return [curve(turned[label...].reversed()), curve(turned[...label].reversed())]
  }

  private static let aside = 11.0

  private func curve(_ stations: [(left: Double, right: Double, y: Double)]) -> String {
    guard let first = stations.first else { return "" }
    var text = "M\(point(first.right, first.y))"
    for (index, next) in stations.enumerated().dropFirst() {
      let before = stations[index - 1]
      let bend = (next.left - before.right) / 2
      text += "C\(point(before.right + bend, before.y)) \(point(next.left - bend, next.y))"
      text += " \(point(next.left, next.y))"
      if index < stations.count - 1 { text += "L\(point(next.right, next.y))" }
    }
    return text
  }

  private func point(_ x: Double, _ y: Double) -> String {
    "\(Self.number(x + Self.margin)) \(Self.number(y + Self.head + Self.margin))"
  }

  private var nameplates: String {
    var drawn: Set<Int> = []
    var text = ""
    for path in layout.paths {
      let station = path.stations[path.labelStation]
      guard drawn.insert(labelKey(path)).inserted else { continue }
      let state = links[path.link].state
      let label = Self.shortened(links[path.link].ports)
      text += """
        <text x="\(Self.number((station.left + station.right) / 2 + Self.margin))" \
        y="\(Self.number(station.y + Self.head + Self.margin + 4))" font-size="11" \
        text-anchor="middle" fill="\(state.color)">\(Self.escaped(label))</text>

        """
    }
    return text
  }

  /// Labels stand apart, so their place tells them apart.
  private func labelKey(_ path: LayeredLayout.Path) -> Int {
    let station = path.stations[path.labelStation]
    return Int(station.left * 8) &* 1_000_003 &+ Int(station.y * 8)
  }

  private var boxes: String {
    var text = ""
    for (index, node) in graph.nodes.enumerated() {
      let box = layout.boxes[index]
      let (x, y) = (box.x + Self.margin, box.y + Self.head + Self.margin)
      text += """
        <rect x="\(Self.number(x))" y="\(Self.number(y))" width="\(Self.number(box.width))" \
        height="\(Self.number(box.height))" rx="5" fill="\(node.kind.color)" stroke="#444444"/>
        <text x="\(Self.number(x + 12))" y="\(Self.number(y + 20))" font-size="12" \
        font-weight="bold" fill="#111111">\(Self.escaped(node.name))</text>
        <text x="\(Self.number(x + 12))" y="\(Self.number(y + 36))" font-size="11" \
        fill="#444444">\(Self.escaped(Self.detail(of: node, own[index])))</text>

        """
    }
    return text
  }

  /// With one digit, so that the text is the same on every machine.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}

extension ReachGraph.Edge.State {
  /// Dark enough for text on white.
  fileprivate var color: String {
    switch self {
    case .needed: "#1b5e20"
    case .open: "#5f6368"
    case .blocked: "#b71c1c"
    }
  }

  fileprivate var stroke: String {
    switch self {
    case .needed: "stroke=\"\(color)\" stroke-width=\"1.6\" fill=\"none\""
    case .open: "stroke=\"\(color)\" stroke-width=\"1\" fill=\"none\""
    case .blocked:
      "stroke=\"\(color)\" stroke-width=\"1.8\" stroke-dasharray=\"6 4\" fill=\"none\""
    }
  }

  fileprivate var meaning: String {
    switch self {
    case .needed: "needed, and let through"
    case .open: "let through; nothing says that it is needed"
    case .blocked: "needed, and denied"
    }
  }
}
