import Prometheus

/// Relabeling of targets, as far as their labels are known.
///
/// Source: Prometheus documentation, "Configuration", relabel_config.
struct RelabelRules {
  private struct Rule {
    var sources: [String]
    var separator: String
    var pattern: RegularExpression?
    var replacement: String
    var target: String?
    var action: String
  }

  private let rules: [Rule]
  /// Rules that map or drop labels by patterns, so that what is there is not sure.
  let rewritesLabels: Bool
  /// Labels that a rule writes.
  let writtenLabels: Set<String>

  /// Labels of one target; the value nil is one that is not known.
  typealias Labels = [String: String?]

  enum Outcome {
    case kept(Labels, isUncertain: Bool)
    case dropped
  }

  init(_ cursors: [Cursor]) {
    rules = cursors.map { rule in
      Rule(
        sources: rule["source_labels"].items.compactMap(\.text),
        separator: rule["separator"].text ?? ";",
        pattern: try? RegularExpression(parsing: rule["regex"].text ?? "(.*)"),
        replacement: rule["replacement"].text ?? "$1", target: rule["target_label"].text,
        action: (rule["action"].text ?? "replace").lowercased())
    }
    rewritesLabels = rules.contains {
      ["labelmap", "labeldrop", "labelkeep"].contains($0.action)
    }
    writtenLabels = Set(rules.compactMap(\.target))
  }

  func apply(to labels: Labels) -> Outcome {
    var labels = labels
    var isUncertain = false
    for rule in rules {
      guard let pattern = rule.pattern else { continue }
      // An absent label is an empty one.
      let values = rule.sources.map { labels[$0] ?? "" }
      let isKnown = !values.contains { $0 == nil }
      let text = values.map { $0 ?? "" }.joined(separator: rule.separator)
      switch rule.action {
      case "keep", "drop":
        guard isKnown else {
          isUncertain = true
          continue
        }
        if pattern.matchesWhole(text) != (rule.action == "keep") { return .dropped }
      case "replace": replace(rule, pattern, isKnown ? text : nil, &labels)
      case "labelmap":
        for (name, value) in labels {
          guard let captures = pattern.captures(in: name) else { continue }
          labels.updateValue(value, forKey: pattern.expand(rule.replacement, captures))
        }
      case "labeldrop": labels = labels.filter { !pattern.matchesWhole($0.key) }
      case "labelkeep": labels = labels.filter { pattern.matchesWhole($0.key) }
      case "lowercase", "uppercase", "hashmod":
        if let target = rule.target { labels.updateValue(nil, forKey: target) }
      default: isUncertain = true
      }
    }
    return .kept(labels, isUncertain: isUncertain)
  }

  private func replace(
    _ rule: Rule, _ pattern: RegularExpression, _ text: String?, _ labels: inout Labels
  ) {
    guard let target = rule.target else { return }
    guard let text else {
      // A constant is written if the unknown text matches, as `(.*)` always does.
      let isConstant = !rule.replacement.contains("$") && pattern.text == "(.*)"
      labels.updateValue(isConstant ? rule.replacement : nil, forKey: target)
      return
    }
    guard let captures = pattern.captures(in: text) else { return }
    let value = pattern.expand(rule.replacement, captures)
    if value.isEmpty {
      labels.removeValue(forKey: target)
    } else {
      labels.updateValue(value, forKey: target)
    }
  }
}
