import Kubernetes
import Scalars

/// Who can reach whom in a set: workloads, declared pods, addresses outside.
package struct ReachGraph: Sendable {
  package private(set) var nodes: [Node] = []
  /// In the order of their sources.
  package private(set) var edges: [Edge] = []

  package struct Node: Sendable {
    /// `shop/web`, `10.0.0.0/28`.
    package var name: String
    /// `Deployment`, `declared: the ingress controller`.
    package var detail: String
    package var kind: Kind

    package enum Kind: Sendable { case workload, declared, outside }
  }

  /// All that one end may send to another.
  package struct Edge: Sendable {
    package var source: Int
    package var destination: Int
    /// `8080`, `53/UDP`, `all`; in ascending order.
    package var ports: [String]
    package var state: State
    /// Where one can read that the set needs it; empty: nothing says so.
    package var reasons: [String]

    package enum State: Sendable, Hashable, CaseIterable {
      /// Needed, and let through.
      case needed
      /// Let through, and nothing says that it is needed.
      case open
      /// Needed, and denied.
      case blocked
    }
  }

  /// Whoever has no policy that closes it.
  package static let everybody = "everybody"
  package static let everywhere = "everywhere"

  package init(_ objects: ObjectSet) {
    var builder = ReachBuilder(objects)
    builder.addFlows()
    builder.addOpenings()
    (nodes, edges) = builder.finished()
  }

  /// Edges that begin at a node, in the order of the nodes where they end.
  package func edges(from node: Int) -> [Edge] { edges.filter { $0.source == node } }
}
