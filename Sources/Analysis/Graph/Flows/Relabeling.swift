import Prometheus

/// The `relabel_configs` of a job, ready to apply.
///
/// Source: Prometheus 3 documentation, "relabel_config".
struct Relabeling {
  private let rules: [Rule]

  fileprivate struct Rule {
    var sources: [String]
    var separator: String
    var expression: RegularExpression?
    var target: String
    var replacement: String
    var action: String
  }

  init(_ configurations: [Cursor]) {
    rules = configurations.map { rule in
      Rule(
        sources: rule["source_labels"].items.compactMap(\.text),
        separator: rule["separator"].text ?? ";",
        expression: try? RegularExpression(parsing: rule["regex"].text ?? "(.*)"),
        target: rule["target_label"].text ?? "", replacement: rule["replacement"].text ?? "$1",
        action: (rule["action"].text ?? "replace").lowercased())
    }
  }

  /// Whether the target stays; unknown where labels decide that are not known.
  func apply(to labels: inout DiscoveredLabels) -> Answer {
    var answer = Answer.yes
    for rule in rules {
      answer = min(answer, rule.apply(to: &labels))
      if answer == .no { return .no }
    }
    return answer
  }
}

extension Relabeling.Rule {
  fileprivate func apply(to labels: inout DiscoveredLabels) -> Answer {
    switch action {
    case "keep", "drop":
      guard let expression, let value = value(labels) else { return .unknown }
      return Answer((expression.captures(in: value) != nil) == (action == "keep"))
    case "keepequal", "dropequal":
      guard let value = value(labels), let other = labels[target] else { return .unknown }
      return Answer((value == other) == (action == "keepequal"))
    case "replace":
      replace(&labels)
      return .yes
    case "lowercase", "uppercase":
      labels[target] = value(labels).map {
        action == "lowercase" ? $0.lowercased() : $0.uppercased()
      }
      return .yes
    case "hashmod":
      labels[target] = nil
      return .yes
    case "labelmap":
      for (name, value) in labels.known {
        if let captures = expression?.captures(in: name) {
          labels[Self.expanded(replacement, captures, expression)] = value
        }
      }
      return .yes
    default: return .yes
    }
  }

  private func value(_ labels: DiscoveredLabels) -> String? {
    var parts: [String] = []
    for source in sources {
      guard let value = labels[source] else { return nil }
      parts.append(value)
    }
    return parts.joined(separator: separator)
  }

  private func replace(_ labels: inout DiscoveredLabels) {
    guard !target.isEmpty, let expression else { return }
    guard let value = value(labels) else {
      labels[target] = nil
      return
    }
    guard let captures = expression.captures(in: value) else { return }
    let text = Self.expanded(replacement, captures, expression)
    if text.isEmpty { labels.remove(target) } else { labels[target] = text }
  }

  /// `$1`, `${1}`, `${name}`, `$$`.
  ///
  /// Source: Go, package regexp, Regexp.Expand.
  private static func expanded(
    _ template: String, _ captures: [String], _ expression: RegularExpression?
  ) -> String {
    var text = ""
    var rest = template[...]
    while let dollar = rest.firstIndex(of: "$") {
      text += rest[..<dollar]
      rest = rest[rest.index(after: dollar)...]
      if rest.first == "$" {
        text += "$"
        rest = rest.dropFirst()
      } else {
        let isBraced = rest.first == "{"
        if isBraced { rest = rest.dropFirst() }
        let name = rest.prefix { $0 == "_" || $0.isLetter || $0.isNumber }
        rest = rest.dropFirst(name.count)
        if isBraced { rest = rest.dropFirst() }
        let index =
          Int(name) ?? expression?.captureNames.firstIndex(of: String(name)).map { $0 + 1 }
        if let index, captures.indices.contains(index) { text += captures[index] }
      }
    }
    return text + rest
  }
}
