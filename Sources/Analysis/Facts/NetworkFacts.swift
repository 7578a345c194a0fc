package import Scalars

/// Addresses outside of the cluster's pods that flows of the set lead to.
package struct NetworkFacts: Sendable, Hashable {
  /// Of the API server itself, behind its Service; empty: not known.
  package var apiServer: [CIDR]
  package var apiServerPort: Int?
  /// Of the nodes; empty: not known.
  package var nodes: [CIDR]
  /// What the environment says that it needs, beside what its objects say.
  package var flows: [DeclaredFlow] = []

  package init(apiServer: [CIDR] = [], apiServerPort: Int? = nil, nodes: [CIDR] = []) {
    self.apiServer = apiServer
    self.apiServerPort = apiServerPort
    self.nodes = nodes
  }
}
