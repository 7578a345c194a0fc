package import Findings
import Kubernetes
import Scalars

/// The nodes have room for all pods, also while one of them is drained.
package struct CapacityExceeded: Check {
  package static let info = CheckInfo(
    id: "res-environment-capacity",
    finds:
      "workloads that together find no room on the declared nodes, or none while one is drained",
    why: "the last pods stay Pending, and a drain that a budget guards never ends",
    mend: "add nodes, or lower requests or replicas",
    source: "Kubernetes documentation, Kubernetes Scheduler; Safely Drain a Node",
    severity: .warning, certainty: .needsFacts,
    facts: [.nodes],
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          replicas: 4
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  resources: { requests: { cpu: "3" } }
        """,
      good: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          replicas: 2
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  resources: { requests: { cpu: "3" } }
        """, facts: .fourCores))

  package init() {}

  package func undecided(on objects: ObjectSet) -> [Undecided] {
    guard objects.nodes.isEmpty, !objects.pods.isEmpty else { return [] }
    return [undecided("whether all pods find room, also while a node is drained", needs: .nodes)]
  }

  package func run(on objects: ObjectSet) -> [Finding] {
    guard let packing = NodePacking(objects) else { return [] }
    if !packing.homeless.isEmpty {
      return packing.homeless.sorted { $0.key < $1.key }.compactMap { index, count in
        unplaced(objects.pods[index], count, packing, objects)
      }
    }
    return drains(packing, objects)
  }

  package func derivations(
    of object: ObjectSet.Member, in objects: ObjectSet
  ) -> [Derivation] {
    NodePacking(objects).map { [.placement($0, of: object, in: objects)] } ?? []
  }

  private func unplaced(
    _ pod: PodTemplate, _ count: Int, _ packing: NodePacking, _ objects: ObjectSet
  ) -> Finding? {
    // One pod that fits nowhere is res-node-fit.
    let amounts = NodePacking.amounts(of: pod)
    let eligibility = NodeEligibility(pod)
    let fits = objects.nodes.contains { eligibility.accepts($0) && $0.hasRoom(for: amounts) }
    guard fits, HardSpread.keysApart(pod).isEmpty else { return nil }
    let all =
      pod.kind == .daemonSet ? objects.nodes.count(where: eligibility.accepts) : pod.scale.minimum
    let wanted = amounts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return finding(
      pod.workload,
      "\(count) of \(all) pods of \(pod.description) find no room on"
        + " \(packing.nodes.count) nodes: each asks for \(wanted.joined(separator: ", "))")
  }

  /// One finding a workload: the first node whose drain leaves it without room.
  private func drains(_ packing: NodePacking, _ objects: ObjectSet) -> [Finding] {
    guard packing.nodes.count > 1, packing.nodes.count <= 200 else { return [] }
    var found: [Int: (node: String, count: Int)] = [:]
    for index in packing.nodes.indices {
      for (template, count) in packing.homelessAfterDraining(index) where found[template] == nil {
        found[template] = (packing.nodes[index].name, count)
      }
    }
    return found.sorted { $0.key < $1.key }.compactMap { index, drain in
      let pod = objects.pods[index]
      // A workload of which each node has one waits for its node.
      guard HardSpread.keysApart(pod).isEmpty else { return nil }
      return finding(
        pod.workload,
        "while node \(drain.node) is drained, \(drain.count) pods of \(pod.description) find no"
          + " room on the other \(packing.nodes.count - 1)")
    }
  }
}
