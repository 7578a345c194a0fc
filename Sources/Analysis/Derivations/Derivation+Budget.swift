import Kubernetes

extension Derivation {
  /// How many pods a disruption budget lets go.
  static func budget(_ budget: ObjectSet.Member, _ objects: ObjectSet) -> [Derivation] {
    let spec = budget.root["spec"]
    let selection = LabelSelection(selector: spec["selector"])
    let selected = objects.pods(selection, in: budget.namespace)
    let rows = selected.map { pod in
      [
        pod.description, "at least \(pod.scale.minimum)",
        pod.scale.autoscaler.map { "by \($0.member.identity)" } ?? "by its replicas",
      ]
    }
    let count = selected.reduce(0) { $0 + $1.scale.minimum }
    let bounds = ["minAvailable", "maxUnavailable"].compactMap { key in
      spec[key].text.map { "\(key) \($0)" }
    }
    return [
      .selection(selection, of: "\(budget.identity)", in: budget.namespace, objects),
      Derivation(
        "pods under \(budget.identity)", rows,
        conclusion: "\(count) pods, \(bounds.joined(separator: ", "))"
          + (allowed(spec, of: count).map { ": \($0) may go at a time" } ?? "")),
    ]
  }

  /// Source: Kubernetes documentation, "Specifying a Disruption Budget": both fields round up.
  private static func allowed(_ spec: Cursor, of count: Int) -> Int? {
    if let least = amount(spec["minAvailable"], of: count) { return max(0, count - least) }
    return amount(spec["maxUnavailable"], of: count).map { min(count, $0) }
  }

  private static func amount(_ field: Cursor, of count: Int) -> Int? {
    if let number = field.integer { return number }
    guard let text = field.text, text.hasSuffix("%"), let share = Int(text.dropLast()) else {
      return nil
    }
    return (count * share + 99) / 100
  }
}

extension ObjectSet {
  /// The budgets that an object has to do with: itself, or those that select its pods.
  func budgets(of object: Member) -> [Member] {
    let own = pods.filter { $0.workload === object || $0.scale.autoscaler?.member === object }
    return members("PodDisruptionBudget").filter { budget in
      if budget === object { return true }
      let selection = LabelSelection(selector: budget.root[at: "spec", "selector"])
      return own.contains { $0.namespace == budget.namespace && selection.matches($0.labels) }
    }
  }
}
