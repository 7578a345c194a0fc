extension ReachGraph {
  /// For Graphviz.
  package var dot: String {
    var text = """
      digraph reach {
        rankdir=LR;
        node [shape=box, style=filled, fillcolor=white, fontname="sans-serif"];
        edge [fontname="sans-serif", fontsize=10];

      """
    for (index, node) in nodes.enumerated() {
      let label = Self.quoted("\(node.name)\n\(node.detail)")
      text += "  n\(index) [label=\(label), fillcolor=\"\(node.kind.color)\"];\n"
    }
    for edge in edges {
      let label = Self.quoted(edge.ports.joined(separator: ", "))
      text += "  n\(edge.source) -> n\(edge.destination) [label=\(label), \(edge.state.style)];\n"
    }
    return text + "}\n"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text {
      switch character {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      default: quoted.append(character)
      }
    }
    return quoted + "\""
  }
}

extension ReachGraph.Node.Kind {
  /// Light, so that dark text stays readable on it.
  var color: String {
    switch self {
    case .workload: "#ffffff"
    case .declared: "#eef3fb"
    case .outside: "#f3f3f3"
    }
  }
}

extension ReachGraph.Edge.State {
  fileprivate var style: String {
    switch self {
    case .needed: "color=\"#1b5e20\", penwidth=1.6"
    case .open: "color=\"#777777\""
    case .blocked: "color=\"#b71c1c\", penwidth=1.6, style=dashed"
    }
  }
}
