import Kubernetes

extension NetworkPolicyRules.Peer {
  /// `pods app=gate of namespace shop`, for messages.
  package var text: String {
    if let addresses { return "addresses \(addresses["cidr"].text ?? "")" }
    let pods = cursor["podSelector"]
    let what = pods.exists && !pods.selectorText.isEmpty ? "pods \(pods.selectorText)" : "all pods"
    let namespaces = cursor["namespaceSelector"]
    guard namespaces.exists else { return what }
    let labels = namespaces["matchLabels"].texts
    if labels.count == 1, let name = labels["kubernetes.io/metadata.name"] {
      return "\(what) of namespace \(name)"
    }
    return namespaces.selectorText.isEmpty
      ? "\(what) of all namespaces" : "\(what) of namespaces \(namespaces.selectorText)"
  }
}

extension NetworkPolicyRules.Port {
  /// `8080`, `8000-8010`, `metrics`, `53/UDP`.
  package var text: String {
    let port =
      name ?? number.map { range in
        range.count == 1
          ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
      } ?? "all"
    return transport == "TCP" ? port : "\(port)/\(transport)"
  }
}

extension Cursor {
  /// A label selector on one line: `app=web,tier in (a,b)`.
  package var selectorText: String {
    let labels = self["matchLabels"].entries.map { "\($0.key)=\($0.value.text ?? "")" }
    let expressions = self["matchExpressions"].items.map { expression -> String in
      let key = expression["key"].text ?? ""
      let values = expression["values"].items.compactMap(\.text).joined(separator: ",")
      return switch expression["operator"].text {
      case "In": "\(key) in (\(values))"
      case "NotIn": "\(key) notin (\(values))"
      case "Exists": key
      case "DoesNotExist": "!\(key)"
      default: key
      }
    }
    return (labels + expressions).joined(separator: ",")
  }
}
