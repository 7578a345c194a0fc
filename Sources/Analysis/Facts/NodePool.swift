package import Scalars

/// Nodes of one shape that the cluster has.
package struct NodePool: Sendable, Hashable {
  package var name: String
  /// How many of them there are.
  package var count: Int
  /// What pods of one node may take: `cpu`, `memory`, `ephemeral-storage`.
  package var allocatable: [String: Quantity]
  /// How many pods one node takes; the kubelet's default is 110.
  package var pods: Int
  package var labels: [String: String]
  package var taints: [Taint]
  /// Zones over which the nodes are spread evenly; empty: one zone.
  package var zones: [String]

  /// Source: Kubernetes 1.33 API, core/v1 Taint.
  package struct Taint: Sendable, Hashable {
    package var key: String
    package var value: String
    /// `NoSchedule`, `PreferNoSchedule` or `NoExecute`.
    package var effect: String

    package init(key: String, value: String = "", effect: String) {
      self.key = key
      self.value = value
      self.effect = effect
    }
  }

  package init(
    name: String, count: Int, allocatable: [String: Quantity], pods: Int = 110,
    labels: [String: String] = [:], taints: [Taint] = [], zones: [String] = []
  ) {
    self.name = name
    self.count = count
    self.allocatable = allocatable
    self.pods = pods
    self.labels = labels
    self.taints = taints
    self.zones = zones
  }
}
