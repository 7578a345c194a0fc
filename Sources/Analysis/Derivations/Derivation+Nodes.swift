import Kubernetes

extension Derivation {
  /// Which nodes accept a pod, and what each of them has.
  static func nodes(for pod: PodTemplate, in objects: ObjectSet) -> Derivation {
    let eligibility = NodeEligibility(pod)
    let amounts = NodePacking.amounts(of: pod)
    let rows = objects.nodes.map { node in
      [
        node.name,
        !eligibility.accepts(node)
          ? "refuses it by labels or taints" : node.hasRoom(for: amounts) ? "fits" : "too small",
        NodePacking.resources.compactMap { resource in
          node.allocatable[resource].map { "\(resource) \($0)" }
        }.joined(separator: ", "),
      ]
    }
    let wanted = NodePacking.resources.compactMap { resource in
      amounts[resource].map { "\(resource) \($0)" }
    }
    return Derivation(
      "nodes for a pod of \(pod.description)", rows,
      conclusion: "it asks for \(wanted.isEmpty ? "nothing" : wanted.joined(separator: ", "))")
  }

  /// Where the pods of the set find room, each node with those of one object.
  static func placement(
    _ packing: NodePacking, of object: ObjectSet.Member, in objects: ObjectSet
  ) -> Derivation {
    let rows = packing.nodes.map { node in
      let free = NodePacking.resources.compactMap { resource in
        node.free[resource].map { "\(resource) \($0)" }
      }
      let own = packing.templates(on: node).filter { objects.pods[$0].workload === object }.count
      return [
        node.name, "\(own) of it, \(node.placed.count) pods in all",
        "free: " + free.joined(separator: ", "),
      ]
    }
    let homeless = packing.homeless.filter { objects.pods[$0.key].workload === object }
      .reduce(0) { $0 + $1.value }
    return Derivation(
      "pods of \(object.identity) on the nodes, the largest placed first", rows,
      conclusion: homeless == 0
        ? "all of its pods find room" : "\(homeless) of its pods find no room")
  }
}
