extension ReachGraph {
  /// One paragraph a source, one line a destination.
  package var text: String {
    guard !edges.isEmpty else { return "no workload, so nobody reaches anybody\n" }
    let width = edges.map { nodes[$0.destination].name.count }.max() ?? 0
    let portWidth = edges.map { $0.ports.joined(separator: ", ").count }.max() ?? 0
    var text = ""
    for index in nodes.indices {
      let own = edges(from: index)
      guard !own.isEmpty else { continue }
      text += text.isEmpty ? "" : "\n"
      text += "\(nodes[index].name) (\(nodes[index].detail))\n"
      for edge in own {
        let name = Self.padded(nodes[edge.destination].name, to: width)
        let ports = Self.padded(edge.ports.joined(separator: ", "), to: portWidth)
        let line = "  \(edge.state.arrow) \(name)  \(ports)  \(edge.remark)"
        text += line.trimmingEnd + "\n"
      }
    }
    return text + "\n" + summary
  }

  private var summary: String {
    let count = { (state: Edge.State) in edges.filter { $0.state == state }.count }
    return
      "\(nodes.count) ends, \(edges.count) connections: \(count(.needed)) needed, \(count(.open)) open"
      + " though nothing says that they are needed, \(count(.blocked)) needed but denied (x>)\n"
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension ReachGraph.Edge {
  /// Why it is needed, the first reason in full.
  fileprivate var remark: String {
    guard let first = reasons.first else { return "" }
    let others = reasons.count > 1 ? " and \(reasons.count - 1) more" : ""
    return (state == .blocked ? "DENIED, needed by " : "needed by ") + first + others
  }
}

extension ReachGraph.Edge.State {
  fileprivate var arrow: String { self == .blocked ? "x>" : "->" }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
