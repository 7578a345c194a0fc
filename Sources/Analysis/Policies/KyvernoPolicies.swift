import Kubernetes
import YAML

/// Evaluates the policies of Kyverno in a set over its objects: patterns and CEL.
///
/// Conditions with variables, calls and images are not known before the cluster is, so such rules are
/// silent.
/// Source: Kyverno 1.13 documentation, "Validate Rules", "Selecting Resources" and "Auto-Gen Rules".
struct KyvernoPolicies {
  private let objects: ObjectSet
  private let admitted: [Admitted]

  init(_ objects: ObjectSet, _ admitted: [Admitted]) {
    self.objects = objects
    self.admitted = admitted
  }

  func rejections() -> [PolicyRejection] {
    (objects.members("ClusterPolicy") + objects.members("Policy"))
      .filter { $0.identity.group == "kyverno.io" }
      .flatMap { policy in policy.root[at: "spec", "rules"].items.flatMap { rule($0, policy) } }
  }

  private func rule(_ rule: Cursor, _ policy: ObjectSet.Member) -> [PolicyRejection] {
    let validate = rule["validate"]
    let action =
      validate["failureAction"].text
      ?? policy.root[at: "spec", "validationFailureAction"].text ?? "Audit"
    guard action.lowercased() == "enforce", !rule["preconditions"].exists, !rule["context"].exists
    else { return [] }
    let match = KyvernoMatch(rule, policy, objects)
    return admitted.filter(match.matches).compactMap { object in
      guard let fault = self.fault(object, rule) else { return nil }
      let message = validate["message"].text.flatMap { $0.contains("{{") ? nil : $0.firstLine }
      return PolicyRejection(
        policy: "\(policy.kind) \(policy.name), rule \(rule["name"].text ?? ""),",
        admitted: object, field: fault.field,
        message: [message, fault.reason].compactMap { $0 }.joined(separator: "; "))
    }
  }

  private func fault(
    _ object: Admitted, _ rule: Cursor
  ) -> (field: Cursor, reason: String?)? {
    let validate = rule["validate"]
    if validate["cel"].exists {
      guard
        let policy = ParsedPolicy(
          conditions: rule["celPreconditions"], variables: validate[at: "cel", "variables"],
          validations: validate[at: "cel", "expressions"], failsClosed: true),
        let rejection = policy.rejection(
          of: object, ["object": .node(object.node), "oldObject": .null])
      else { return nil }
      return (rejection.field, rejection.message)
    }
    if validate["podSecurity"].exists { return podSecurity(object, validate["podSecurity"]) }
    let patterns =
      validate["pattern"].exists ? [validate["pattern"]] : validate["anyPattern"].items
    var first: (field: Cursor, reason: String?)?
    for pattern in patterns {
      guard let node = pattern.node else { return nil }
      switch KyvernoPattern.compare(object.node, node) {
      case .fits, .unknown: return nil
      case .differs(let path, let reason):
        first = first ?? (place(path, object), reason)
      }
    }
    return first
  }

  /// The Pod Security Standards, without exceptions: what those let pass is not read.
  private func podSecurity(
    _ object: Admitted, _ rule: Cursor
  ) -> (field: Cursor, reason: String?)? {
    guard object.kind == "Pod", !rule["exclude"].exists,
      let level = rule["level"].text.flatMap(PodSecurityLevel.init(rawValue:)),
      let index = objects.pods.firstIndex(where: { $0.workload.index == object.root.member.index }),
      let first = objects.podSecurityViolations[index].first(where: { $0.level <= level })
    else { return nil }
    return (first.cursor, first.message)
  }

  /// The object of a made pod begins at its template.
  private func place(_ path: [Node.Step], _ object: Admitted) -> Cursor {
    var (place, node): (Cursor, Node?) = (object.root, object.node)
    for step in path {
      switch step {
      case .key(let key): (place, node) = (place[key], node?[key])
      case .index(let index):
        let items = place.items
        guard items.indices.contains(index) else { return place }
        place = items[index]
      }
    }
    return place
  }
}
