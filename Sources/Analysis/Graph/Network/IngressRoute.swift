import Prometheus

/// One path of an Ingress.
package struct IngressRoute: Sendable {
  package let ingress: ObjectSet.Member
  package let path: Cursor
  package let host: String
  package let className: String
  /// The path as it is written; `/` when it is left out.
  package let text: String
  package let type: String
  /// use-regex, or a rewrite, which turns all paths of the host into regular expressions.
  ///
  /// Source: ingress-nginx documentation, "Ingress Path Matching".
  package let saysRegular: Bool

  package static func all(of ingress: ObjectSet.Member) -> [IngressRoute] {
    let annotations = ingress.annotations
    let prefix = "nginx.ingress.kubernetes.io/"
    guard annotations[prefix + "canary"] != "true" else { return [] }
    let className =
      ingress.root[at: "spec", "ingressClassName"].text
      ?? annotations["kubernetes.io/ingress.class"] ?? ""
    let saysRegular =
      annotations[prefix + "use-regex"] == "true" || annotations[prefix + "rewrite-target"] != nil
    return ingress.root[at: "spec", "rules"].items.flatMap { rule in
      rule[at: "http", "paths"].items.map { path in
        IngressRoute(
          ingress: ingress, path: path, host: rule["host"].text ?? "", className: className,
          text: path["path"].text ?? "/", type: path["pathType"].text ?? "ImplementationSpecific",
          saysRegular: saysRegular)
      }
    }
  }

  package var isForNginx: Bool {
    className.contains("nginx")
      || className.isEmpty
        && ingress.annotations.keys.contains { $0.hasPrefix("nginx.ingress.kubernetes.io/") }
  }

  /// It is written as a regular expression.
  package var hasSigns: Bool { text.contains { "()[]*^|\\$".contains($0) } }

  /// Whether it, coming first, takes every request that another path would take.
  func takesAll(of other: IngressRoute, isRegular: Bool) -> Bool {
    if text == other.text, type == other.type {
      // Of two Ingresses, another check says so.
      return ingress.index == other.ingress.index
    }
    if isForNginx {
      // The expression is not bound at its end, so what matches the path matches all below it.
      guard isRegular, hasSigns, !other.hasSigns,
        let expression = try? RegularExpression(parsing: "(?is)\(text).*")
      else { return false }
      return expression.captures(in: other.text) != nil
    }
    // Load balancers of AWS ask the rules in the order in which they are written.
    guard className == "alb" || className.hasPrefix("aws"),
      type == "ImplementationSpecific", text.hasSuffix("*")
    else { return false }
    return other.text.hasPrefix(text.dropLast()) && text.count <= other.text.count
  }
}
