import Kubernetes

/// What the graph knows of one object: the derivation where a check has none of its own.
package enum ObjectFacts {
  package static func about(
    _ object: ObjectSet.Member, in objects: ObjectSet
  ) -> [Derivation] {
    let pods = objects.pods.filter { $0.workload === object }
    var facts = pods.flatMap { pod in
      [labels(of: pod), scale(of: pod), Derivation.amounts(of: pod), .policies(for: pod, objects)]
    }
    for route in objects.routes(of: object) {
      if route.service === object {
        facts.append(
          .selection(
            route.selection, of: "\(object.identity)", in: object.namespace, objects))
      }
      facts.append(.ports(route))
    }
    facts += objects.budgets(of: object).flatMap { Derivation.budget($0, objects) }
    facts += objects.quotaUses(of: object).map { use, share in
      share.map { Derivation.rollout(use, $0) } ?? .steady(use)
    }
    for policy in objects.networkPolicies where policy.member === object {
      facts.append(
        .selection(policy.selection, of: "\(object.identity)", in: object.namespace, objects))
      facts += Derivation.rules(policy, objects)
    }
    if object.kind == "LimitRange" { facts.append(.bounds(of: object)) }
    return facts + references(of: object, objects)
  }

  private static func labels(of pod: PodTemplate) -> Derivation {
    Derivation(
      "labels of the pods of \(pod.description)",
      pod.labels.sorted { $0.key < $1.key }.map { [$0.key, $0.value] },
      conclusion: pod.labels.isEmpty ? "they have none, so nothing selects them" : nil)
  }

  private static func scale(of pod: PodTemplate) -> Derivation {
    let scale = pod.scale
    guard let autoscaler = scale.autoscaler else {
      return Derivation("number of pods", [["\(scale.replicas)", "by \(pod.description)"]])
    }
    return Derivation(
      "number of pods",
      [["\(scale.minimum) to \(scale.maximum)", "by \(autoscaler.member.identity)"]])
  }

  /// Both directions: what it names, and who names it.
  private static func references(
    of object: ObjectSet.Member, _ objects: ObjectSet
  ) -> [Derivation] {
    let outward = objects.references.filter { $0.name.member === object }.map { reference in
      [
        reference.name.path, "\(reference.target)",
        objects.member(reference.target) != nil
          ? "in the set" : objects.contains(reference.target) ? "declared or made" : "missing",
      ]
    }
    let inward = objects.references.filter { $0.target == object.identity }.map { reference in
      ["\(reference.name.member.identity)", reference.name.path]
    }
    return [
      Derivation("objects that \(object.identity) names", outward),
      Derivation("fields that name \(object.identity)", inward),
    ].filter { !$0.rows.isEmpty }
  }
}
