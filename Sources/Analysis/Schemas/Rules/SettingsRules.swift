import Scalars
import YAML

/// ConfigMaps, Secrets, limits and quotas.
///
/// Source: Kubernetes 1.33, pkg/apis/core/validation: ValidateConfigMap, ValidateSecret,
/// ValidateLimitRange, ValidateResourceQuotaSpec; pkg/apis/scheduling/validation.
enum SettingsRules {
  static let all: [String: ServerRules.Rule] = [
    "core.v1.ConfigMap": { node, _, faults in
      let texts = Set((node["data"]?.entries ?? []).map(\.key))
      for entry in node["binaryData"]?.entries ?? [] where texts.contains(entry.key) {
        faults.add(["binaryData", .key(entry.key)], "the key '\(entry.key)' is in data as well")
      }
    },
    "core.v1.Secret": secret,
    "core.v1.LimitRangeItem": limit,
    "core.v1.ResourceQuotaSpec": { node, _, faults in
      for entry in node["hard"]?.entries ?? [] {
        if let amount = entry.value.scalarText, amount.hasPrefix("-") {
          faults.add(["hard", .key(entry.key)], "expected 0 or more, found \(amount)")
        }
      }
    },
    "scheduling.v1.PriorityClass": { node, _, faults in
      let isSystem = node["metadata"]?["name"]?.scalarText?.hasPrefix("system-") == true
      if !isSystem, let value = node["value"]?.integer, value > 1_000_000_000 {
        faults.add(["value"], "expected at most 1000000000, found \(value)")
      }
    },
  ]

  private static func secret(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    let keys = Set(
      ["data", "stringData"].flatMap { (node[$0]?.entries ?? []).map(\.key) })
    let type = node["type"]?.string ?? ""
    let needed: [String] =
      switch type {
      case "kubernetes.io/tls": ["tls.crt", "tls.key"]
      case "kubernetes.io/dockerconfigjson": [".dockerconfigjson"]
      case "kubernetes.io/dockercfg": [".dockercfg"]
      case "kubernetes.io/ssh-auth": ["ssh-privatekey"]
      default: []
      }
    let missing = needed.filter { !keys.contains($0) }
    if let first = missing.first {
      faults.add(
        ["data", .key(first)],
        "a Secret of type \(type) needs the \(missing.count > 1 ? "keys" : "key")"
          + " \(missing.joined(separator: ", "))")
    }
    if type == "kubernetes.io/basic-auth", keys.isDisjoint(with: ["username", "password"]) {
      faults.add(["data"], "a Secret of type \(type) needs username or password")
    }
    if type == "kubernetes.io/service-account-token",
      !(node["metadata"]?["annotations"]?.has("kubernetes.io/service-account.name") ?? false)
    {
      faults.add(
        ["metadata", "annotations", "kubernetes.io/service-account.name"],
        "a Secret of type \(type) needs this annotation")
    }
  }

  // MARK: Limits

  private static func limit(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    let type = node["type"]?.string
    for key in ["default", "defaultRequest"] where type == "Pod" && node.has(key) {
      faults.add([.key(key)], "limits of type Pod take no \(key)")
    }
    order(node, "min", "max", &faults)
    order(node, "min", "default", &faults)
    order(node, "min", "defaultRequest", &faults)
    order(node, "default", "max", &faults)
    order(node, "defaultRequest", "max", &faults)
    order(node, "defaultRequest", "default", &faults)
  }

  /// The amounts of one map are at most those of another.
  private static func order(
    _ node: Node, _ small: String, _ large: String, _ faults: inout RuleFaults
  ) {
    for entry in node[small]?.entries ?? [] {
      guard let low = amount(entry.value), let high = node[large]?[entry.key].flatMap(amount),
        low > high
      else { continue }
      faults.add(
        [.key(small), .key(entry.key)],
        "expected at most \(large) (\(high)), found \(low)",
        hint: "lower it, or raise \(large)")
    }
  }

  private static func amount(_ node: Node) -> Quantity? {
    node.scalarText.flatMap { try? Quantity(parsing: $0) }
  }
}
