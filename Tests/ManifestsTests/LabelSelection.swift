import YAML

/// Evaluates label selectors as the API server does.
enum LabelSelection {
  /// An absent selector selects nothing, an empty one everything.
  static func selects(_ selector: Node?, _ labels: [String: String]) -> Bool {
    guard let selector else { return false }
    let matchLabels = selector["matchLabels"]?.strings ?? [:]
    return matchLabels.allSatisfy { labels[$0.key] == $0.value }
      && selector.list("matchExpressions").allSatisfy { holds($0, labels) }
  }

  private static func holds(_ expression: Node, _ labels: [String: String]) -> Bool {
    let value = expression["key"]?.text.flatMap { labels[$0] }
    let values = expression.list("values").compactMap(\.text)
    switch expression["operator"]?.text {
    case "In": return value.map(values.contains) ?? false
    case "NotIn": return !(value.map(values.contains) ?? false)
    case "Exists": return value != nil
    case "DoesNotExist": return value == nil
    default: return false
    }
  }
}
