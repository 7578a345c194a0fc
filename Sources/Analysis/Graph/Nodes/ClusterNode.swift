import Kubernetes
import Scalars

/// One node of the cluster, with what is still free on it.
struct ClusterNode: Sendable {
  let name: String
  /// The pool, or the node itself when it came as an object.
  let pool: String
  let labels: [String: String]
  let taints: [NodePool.Taint]
  let allocatable: [String: Quantity]
  private(set) var free: [String: Quantity]
  private(set) var freePods: Int
  /// Indices of the placed pods in the list that was packed.
  private(set) var placed: [Int] = []

  init(
    name: String, pool: String, labels: [String: String], taints: [NodePool.Taint],
    allocatable: [String: Quantity], pods: Int
  ) {
    self.name = name
    self.pool = pool
    self.labels = labels
    self.taints = taints
    self.allocatable = allocatable
    free = allocatable
    freePods = pods
  }

  /// Whether an amount is free; what the node does not speak of is not counted.
  func hasRoom(for amounts: [String: Quantity]) -> Bool {
    freePods > 0
      && amounts.allSatisfy { resource, amount in free[resource].map { amount <= $0 } ?? true }
  }

  mutating func place(_ index: Int, _ amounts: [String: Quantity]) {
    for (resource, amount) in amounts {
      if let left = free[resource] { free[resource] = left - amount }
    }
    freePods -= 1
    placed.append(index)
  }
}

extension ObjectSet {
  /// Every node: of the declared pools, and of the `Node` objects in the set.
  var nodes: [ClusterNode] {
    facts.nodes.flatMap(Self.nodes) + members("Node").compactMap(Self.node)
  }

  /// More nodes of one pool than this say nothing new.
  private static let mostNodes = 1000

  private static func nodes(of pool: NodePool) -> [ClusterNode] {
    (0..<max(0, min(pool.count, mostNodes))).map { index in
      var labels = pool.labels
      labels["kubernetes.io/hostname"] = "\(pool.name)-\(index)"
      if !pool.zones.isEmpty {
        labels["topology.kubernetes.io/zone"] = pool.zones[index % pool.zones.count]
      }
      return ClusterNode(
        name: "\(pool.name)-\(index)", pool: pool.name, labels: labels, taints: pool.taints,
        allocatable: pool.allocatable, pods: pool.pods)
    }
  }

  private static func node(_ member: Member) -> ClusterNode? {
    let allocatable = member.root[at: "status", "allocatable"]
    guard allocatable.exists, member.root[at: "spec", "unschedulable"].boolean != true else {
      return nil
    }
    var amounts: [String: Quantity] = [:]
    for (resource, amount) in allocatable.entries where resource != "pods" {
      amounts[resource] = amount.quantity
    }
    var labels = member.labels
    labels["kubernetes.io/hostname"] = labels["kubernetes.io/hostname"] ?? member.name
    let taints = member.root[at: "spec", "taints"].items.map {
      NodePool.Taint(
        key: $0["key"].text ?? "", value: $0["value"].text ?? "", effect: $0["effect"].text ?? "")
    }
    return ClusterNode(
      name: member.name, pool: member.name, labels: labels, taints: taints, allocatable: amounts,
      pods: allocatable["pods"].integer ?? 110)
  }
}
