import Scalars
import YAML

/// Ingresses and NetworkPolicies.
///
/// Source: Kubernetes 1.33, pkg/apis/networking/validation.
enum NetworkRules {
  static let all: [String: ServerRules.Rule] = [
    "networking.v1.IngressSpec": ingress,
    "networking.v1.IngressRule": { node, _, faults in
      if let host = node["host"]?.string { checkHost(host, &faults) }
    },
    "networking.v1.HTTPIngressRuleValue": { node, _, faults in
      if node["paths"]?.items?.isEmpty == true {
        faults.add(["paths"], "expected a path, found an empty list")
      }
    },
    "networking.v1.HTTPIngressPath": path,
    "networking.v1.IngressBackend": { node, _, faults in
      faults.one(of: ["resource", "service"], in: node)
    },
    "networking.v1.IngressServiceBackend": { node, _, faults in
      guard let port = node["port"], !port.isNull else {
        faults.add(["port"], "the backend says no port", hint: "add port.name or port.number")
        return
      }
      if port.entries != nil { faults.one(of: ["name", "number"], in: port, at: ["port"]) }
      faults.port(node, "port", "number")
    },
    "networking.v1.NetworkPolicyPeer": peer,
    "networking.v1.NetworkPolicyPort": policyPort,
    "networking.v1.IPBlock": block,
  ]

  // MARK: Ingress

  private static func ingress(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    if node["rules"]?.items?.isEmpty ?? true, !node.has("defaultBackend") {
      faults.add([], "expected rules or a defaultBackend, found neither")
    }
  }

  private static func checkHost(_ host: String, _ faults: inout RuleFaults) {
    if host.contains("/") || host.contains(":") {
      faults.add(
        ["host"], "expected a host name, found '\(host)'",
        hint: "write the name alone, without scheme, port and path")
    } else if IPAddress(host) != nil {
      faults.add(["host"], "expected a host name, found the address \(host)")
    } else if host.contains("*"), !host.hasPrefix("*.") || host.dropFirst().contains("*") {
      faults.add(["host"], "expected one * as the whole first part, found '\(host)'")
    }
  }

  private static func path(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    let path = node["path"]?.string ?? ""
    let type = node["pathType"]?.string ?? ""
    let isStrict = type == "Exact" || type == "Prefix"
    if !path.isEmpty || isStrict, !path.hasPrefix("/") {
      faults.add(
        ["path"], "expected a path that begins with /, found '\(path)'",
        hint: path.isEmpty ? "write path: /" : "write /\(path)")
    } else if isStrict,
      let wrong = ["//", "/./", "/../", "%2f", "%2F"].first(where: path.contains)
    {
      faults.add(["path"], "a path of type \(type) cannot contain '\(wrong)'")
    }
  }

  // MARK: NetworkPolicy

  private static func peer(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    let selectors = ["namespaceSelector", "podSelector"].filter { node.has($0) }
    if node.has("ipBlock") {
      if let selector = selectors.first {
        faults.add(
          ["ipBlock"], "a peer has either an ipBlock or selectors, found ipBlock and \(selector)",
          hint: "make two peers of it")
      }
    } else if selectors.isEmpty, node.entries != nil {
      faults.add([], "expected a peer with ipBlock, namespaceSelector or podSelector, found none")
    }
  }

  private static func policyPort(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    faults.port(node, "port")
    guard let end = node["endPort"]?.integer else { return }
    if let port = node["port"]?.integer {
      if end < port { faults.add(["endPort"], "expected at least port (\(port)), found \(end)") }
    } else {
      faults.add(["endPort"], "it needs the number of a port beside it")
    }
  }

  private static func block(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    guard let text = node["cidr"]?.string else { return }
    guard let whole = try? CIDR(parsing: text) else {
      faults.add(
        ["cidr"], "expected a network such as 10.0.0.0/8, found '\(text)'",
        hint: IPAddress(text) == nil ? nil : "write \(text)/\(text.contains(":") ? 128 : 32)")
      return
    }
    for (index, item) in node.list("except") {
      guard let text = item.string else { continue }
      guard let part = try? CIDR(parsing: text) else {
        faults.add(["except", .index(index)], "expected a network, found '\(text)'")
        continue
      }
      if part == whole || !whole.contains(part) {
        faults.add(
          ["except", .index(index)], "expected a part of \(whole), found \(text)")
      }
    }
  }
}
