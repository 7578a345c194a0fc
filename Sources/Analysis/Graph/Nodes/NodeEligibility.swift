/// Which nodes a pod may run on, whatever is free there.
///
/// Source: Kubernetes documentation, "Assigning Pods to Nodes", "Taints and Tolerations".
struct NodeEligibility: Sendable {
  private let selector: [String: String]
  private let terms: [[Requirement]]
  private let hasTerms: Bool
  private let tolerations: [Toleration]

  private struct Requirement: Sendable {
    var key: String
    var comparison: String
    var values: [String]
  }

  private struct Toleration: Sendable {
    var key: String?
    var value: String
    var acceptsAnyValue: Bool
    var effect: String?
  }

  init(_ pod: PodTemplate) {
    selector = pod.spec["nodeSelector"].texts
    let required = pod.spec[at: "affinity", "nodeAffinity"][
      "requiredDuringSchedulingIgnoredDuringExecution"]
    hasTerms = required.exists
    terms = required["nodeSelectorTerms"].items.map { term in
      term["matchExpressions"].items.map {
        Requirement(
          key: $0["key"].text ?? "", comparison: $0["operator"].text ?? "",
          values: $0["values"].items.compactMap(\.text))
      }
    }
    tolerations = pod.spec["tolerations"].items.map {
      Toleration(
        key: $0["key"].text, value: $0["value"].text ?? "",
        acceptsAnyValue: $0["operator"].text == "Exists", effect: $0["effect"].text)
    }
  }

  func accepts(_ node: ClusterNode) -> Bool {
    selector.allSatisfy { node.labels[$0.key] == $0.value }
      && (!hasTerms || terms.contains { $0.allSatisfy { Self.holds($0, node.labels) } })
      && node.taints.allSatisfy { taint in
        taint.effect == "PreferNoSchedule" || tolerations.contains { Self.tolerates($0, taint) }
      }
  }

  private static func holds(_ requirement: Requirement, _ labels: [String: String]) -> Bool {
    let value = labels[requirement.key]
    switch requirement.comparison {
    case "In": return value.map(requirement.values.contains) ?? false
    case "NotIn": return value.map { !requirement.values.contains($0) } ?? true
    case "Exists": return value != nil
    case "DoesNotExist": return value == nil
    case "Gt", "Lt":
      guard let number = value.flatMap({ Int($0) }),
        let limit = requirement.values.first.flatMap({ Int($0) })
      else { return false }
      return requirement.comparison == "Gt" ? number > limit : number < limit
    default: return true
    }
  }

  private static func tolerates(_ toleration: Toleration, _ taint: NodePool.Taint) -> Bool {
    (toleration.key == nil ? toleration.acceptsAnyValue : toleration.key == taint.key)
      && (toleration.acceptsAnyValue || toleration.value == taint.value)
      && (toleration.effect == nil || toleration.effect == taint.effect)
  }
}
