package import Findings
import Kubernetes
import Scalars

/// Every pod fits on some node of the cluster.
package struct PodLargerThanNode: Check {
  package static let info = CheckInfo(
    id: "res-node-fit",
    finds: "a pod that is larger than every node it may run on, or that no node accepts",
    why: "it stays Pending for ever",
    mend: "lower the requests, use larger nodes, or correct nodeSelector and tolerations",
    source:
      "Kubernetes documentation, Reserve Compute Resources for System Daemons: Node Allocatable",
    facts: [.nodes],
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              resources: { requests: { cpu: "6" } }
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              resources: { requests: { cpu: "3" } }
        """, facts: .fourCores))

  package init() {}

  package func undecided(on objects: ObjectSet) -> [Undecided] {
    guard objects.nodes.isEmpty, !objects.pods.isEmpty else { return [] }
    return [undecided("whether each pod fits on a node", needs: .nodes)]
  }

  package func run(on objects: ObjectSet) -> [Finding] {
    let nodes = objects.nodes
    guard !nodes.isEmpty else { return [] }
    return objects.pods.compactMap { pod in
      let eligibility = NodeEligibility(pod)
      let accepting = nodes.filter(eligibility.accepts)
      guard !accepting.isEmpty else {
        return finding(
          pod.spec["nodeSelector"],
          "no node accepts \(pod.description): labels and taints of all \(nodes.count) refuse it")
      }
      let amounts = NodePacking.amounts(of: pod)
      guard !accepting.contains(where: { $0.hasRoom(for: amounts) }) else { return nil }
      return tooLarge(pod, amounts, accepting)
    }
  }

  package func derivations(
    of object: ObjectSet.Member, in objects: ObjectSet
  ) -> [Derivation] {
    objects.pods.filter { $0.workload === object }.map { .nodes(for: $0, in: objects) }
  }

  private func tooLarge(
    _ pod: PodTemplate, _ amounts: [String: Quantity], _ nodes: [ClusterNode]
  ) -> Finding {
    let excess = NodePacking.resources.compactMap { resource -> String? in
      guard let amount = amounts[resource],
        let largest = nodes.compactMap({ $0.allocatable[resource] }).max(), amount > largest
      else { return nil }
      return "\(resource) \(amount), the largest has \(largest)"
    }
    let what =
      excess.isEmpty ? "no node has all of it at once" : excess.joined(separator: "; ")
    return finding(
      pod.spec["containers"], "a pod of \(pod.description) is larger than every node: \(what)")
  }
}

extension Facts {
  /// Three nodes of four cores, for examples.
  static let fourCores: Facts = {
    var facts = Facts()
    facts.nodes = [
      NodePool(
        name: "workers", count: 3,
        allocatable: ["cpu": .units(4), "memory": .mebibytes(16384)])
    ]
    return facts
  }()
}
