import YAML

/// Roles and their bindings.
///
/// Source: Kubernetes 1.33, pkg/apis/rbac/validation.
enum AccessRules {
  static let all: [String: ServerRules.Rule] = [
    "rbac.v1.PolicyRule": rule,
    "rbac.v1.Subject": subject,
    "rbac.v1.RoleRef": { node, root, faults in
      if let group = node["apiGroup"]?.scalarText, !group.isEmpty, node.has("apiGroup"),
        group != name
      {
        faults.add(["apiGroup"], "expected \(name), found '\(group)'", hint: "write \(name)")
      }
      if root["kind"]?.scalarText == "ClusterRoleBinding", node["kind"]?.scalarText == "Role" {
        faults.add(["kind"], "a ClusterRoleBinding binds a ClusterRole only, found Role")
      }
    },
  ]

  private static let name = "rbac.authorization.k8s.io"

  private static func rule(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    let items = { (key: String) in node[key]?.items ?? [] }
    if node["verbs"]?.items?.isEmpty == true {
      faults.add(["verbs"], "expected a verb, found an empty list")
    }
    if !items("nonResourceURLs").isEmpty {
      if root["kind"]?.scalarText == "Role" {
        faults.add(["nonResourceURLs"], "a Role of a namespace takes no nonResourceURLs")
      } else if !items("resources").isEmpty || !items("apiGroups").isEmpty {
        faults.add(
          ["nonResourceURLs"], "a rule has either resources or nonResourceURLs, found both",
          hint: "make two rules of it")
      }
      return
    }
    if items("apiGroups").isEmpty {
      faults.add(
        ["apiGroups"], "the rule names no API group", hint: "write [\"\"] for the core group")
    }
    if items("resources").isEmpty { faults.add(["resources"], "the rule names no resource") }
  }

  private static func subject(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    let group = node["apiGroup"]?.scalarText ?? ""
    switch node["kind"]?.scalarText {
    case "ServiceAccount":
      if !group.isEmpty, node.has("apiGroup") {
        faults.add(["apiGroup"], "a ServiceAccount is of the core group, found '\(group)'")
      }
      if node["namespace"]?.scalarText?.isEmpty ?? true {
        faults.add(
          ["namespace"], "the ServiceAccount \(node["name"]?.scalarText ?? "") has no namespace")
      }
    case "User", "Group":
      if !group.isEmpty, node.has("apiGroup"), group != name {
        faults.add(["apiGroup"], "expected \(name), found '\(group)'")
      }
      if node.has("namespace") {
        faults.add(["namespace"], "a \(node["kind"]?.scalarText ?? "") is in no namespace")
      }
    default: break
    }
  }
}
