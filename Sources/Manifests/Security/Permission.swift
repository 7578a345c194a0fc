package import Kubernetes

/// One rule of a Role, with the program that needs it and what for.
///
/// ```swift
/// Role(
///   ObjectMeta("prometheus", of: .prometheus, in: spec),
///   permissions: [
///     Permission(
///       [.get, .list, .watch], "pods", usedBy: .component(.prometheus),
///       reason: "discovers its targets")
///   ])
/// ```
package struct Permission: Sendable {
  package let rule: PolicyRule
  package let user: PermissionUser
  /// A verb in the present tense and what it does: `discovers its targets`.
  package let reason: String

  /// Requests for resources of one API group, the core group by default; `names` empty means every
  /// object, which `list`, `watch` and `create` need anyhow.
  package init(
    _ verbs: [PermissionVerb], _ resources: String..., group: String = "", names: [String] = [],
    usedBy user: PermissionUser, reason: String
  ) {
    Self.requireNamed(resources + [group] + names)
    rule = PolicyRule(
      apiGroups: [group], resources: resources, resourceNames: names.isEmpty ? nil : names,
      verbs: verbs.map(\.rawValue))
    self.user = user
    self.reason = reason
  }

  /// Reading paths of a server that are no API objects, `/metrics`; for a ClusterRole only.
  package init(reading paths: String..., usedBy user: PermissionUser, reason: String) {
    Self.requireNamed(paths)
    rule = PolicyRule(nonResourceURLs: paths, verbs: [PermissionVerb.get.rawValue])
    self.user = user
    self.reason = reason
  }

  /// One line: `prometheus: get, list, watch pods: discovers its targets`.
  package var summary: String {
    let verbs = rule.verbs.joined(separator: ", ")
    return "\(user.name): \(verbs) \(objects): \(reason)"
  }

  private var objects: String {
    let group = rule.apiGroups?.first ?? ""
    let resources = (rule.resources ?? []).map { group.isEmpty ? $0 : "\($0).\(group)" }
    let names = rule.resourceNames.map { " (\($0.joined(separator: ", ")))" } ?? ""
    return (resources + (rule.nonResourceURLs ?? [])).joined(separator: ", ") + names
  }

  private static func requireNamed(_ names: [String]) {
    precondition(
      names.allSatisfy { !$0.contains("*") }, "a permission names what it is for: \(names)")
  }
}
