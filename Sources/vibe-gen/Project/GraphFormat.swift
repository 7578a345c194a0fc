import Analysis
import ArgumentParser

/// How `vibe-gen check --graph` prints who can reach whom.
enum GraphFormat: String, CaseIterable, ExpressibleByArgument {
  case text, dot, svg

  /// - Parameters:
  ///   - objects: the set.
  ///   - title: what the set is called in a picture.
  /// - Returns: the graph in this format.
  func text(of objects: ObjectSet, title: String) -> String {
    let graph = ReachGraph(objects)
    return switch self {
    case .text: graph.text
    case .dot: graph.dot
    case .svg: graph.svg(title: title)
    }
  }
}
