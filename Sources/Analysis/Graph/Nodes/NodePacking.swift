import Scalars

/// Places all pods that always run on the nodes of the cluster, the largest first.
///
/// First fit by falling size: what it places does fit; what it cannot place probably does not.
/// Required anti-affinity among the pods of one workload is kept.
struct NodePacking: Sendable {
  /// One pod of a workload.
  struct Item: Sendable {
    /// Index of the template in the set.
    var template: Int
    var amounts: [String: Quantity]
  }

  private(set) var nodes: [ClusterNode]
  private let items: [Item]
  private let templates: [PodTemplate]
  private let eligibilities: [NodeEligibility]
  /// Topology keys of which two pods of the workload may not share a value, by template.
  private let apart: [[String]]
  /// Templates with how many of their pods found no place.
  private(set) var homeless: [Int: Int] = [:]

  static let resources = ["cpu", "memory", "ephemeral-storage"]

  /// More pods than this are not packed one by one.
  private static let mostPods = 5000

  /// Nil without nodes, or with more pods than can be packed one by one.
  init?(_ objects: ObjectSet) {
    nodes = objects.nodes
    templates = objects.pods
    guard !nodes.isEmpty else { return nil }
    let eligibilities = templates.map(NodeEligibility.init)
    self.eligibilities = eligibilities
    apart = templates.map(HardSpread.keysApart)
    var items: [Item] = []
    for (index, pod) in templates.enumerated() where !pod.kind.runsToCompletion {
      let amounts = Self.amounts(of: pod)
      let count =
        pod.kind == .daemonSet
        ? nodes.count(where: eligibilities[index].accepts) : max(0, pod.scale.minimum)
      guard items.count + count <= Self.mostPods else { return nil }
      items += repeatElement(Item(template: index, amounts: amounts), count: count)
    }
    self.items = items
    let order = items.indices.sorted { left, right in
      let (one, other) = (size(items[left]), size(items[right]))
      return one != other ? one > other : left < right
    }
    for index in order { place(index) }
  }

  static func amounts(of pod: PodTemplate) -> [String: Quantity] {
    var amounts: [String: Quantity] = [:]
    for resource in resources {
      let amount = pod.amount(.request(resource))
      if amount > .zero { amounts[resource] = amount }
    }
    return amounts
  }

  /// The templates of the pods on a node, one for each pod.
  func templates(on node: ClusterNode) -> [Int] { node.placed.map { items[$0].template } }

  /// Where the pods of a node go when it is drained; those that find no place, by template.
  func homelessAfterDraining(_ index: Int) -> [Int: Int] {
    var rest = self
    let displaced = rest.nodes.remove(at: index).placed
    rest.homeless = [:]
    for item in displaced where templates[items[item].template].kind != .daemonSet {
      rest.place(item)
    }
    return rest.homeless
  }

  private mutating func place(_ index: Int) {
    let item = items[index]
    let isDaemon = templates[item.template].kind == .daemonSet
    for position in nodes.indices where accepts(position, item, isDaemon) {
      nodes[position].place(index, item.amounts)
      return
    }
    homeless[item.template, default: 0] += 1
  }

  private func accepts(_ position: Int, _ item: Item, _ isDaemon: Bool) -> Bool {
    guard nodes[position].hasRoom(for: item.amounts),
      eligibilities[item.template].accepts(nodes[position])
    else { return false }
    let keys = isDaemon ? ["kubernetes.io/hostname"] : apart[item.template]
    return keys.allSatisfy { key in
      guard let value = nodes[position].labels[key] else { return true }
      return nodes.allSatisfy { node in
        node.labels[key] != value || !node.placed.contains { items[$0].template == item.template }
      }
    }
  }

  /// The largest share of a node that the pod takes, in millionths.
  private func size(_ item: Item) -> Int128 {
    item.amounts.map { resource, amount in
      let largest = nodes.compactMap { $0.allocatable[resource] }.max() ?? .zero
      return largest > .zero ? amount.billionths * 1_000_000 / largest.billionths : 0
    }.max() ?? 0
  }
}
