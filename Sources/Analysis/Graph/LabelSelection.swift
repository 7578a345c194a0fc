import YAML

/// A label selector, ready to match.
///
/// Source: Kubernetes 1.33 API, meta/v1 LabelSelector: requirements are ANDed; an empty selector
/// matches everything, an absent one nothing.
package struct LabelSelection: Sendable {
  private var requirements: [Requirement] = []
  /// The selector is there.
  package let exists: Bool

  private enum Requirement: Sendable {
    case isOneOf(String, Set<String>)
    case isNoneOf(String, Set<String>)
    case exists(String)
    case isAbsent(String)
  }

  /// A selector with `matchLabels` and `matchExpressions`.
  package init(selector: Cursor) {
    exists = selector.exists
    requirements = selector["matchLabels"].texts.map { .isOneOf($0.key, [$0.value]) }
    for expression in selector["matchExpressions"].items {
      guard let key = expression["key"].text else { continue }
      let values = Set(expression["values"].items.compactMap(\.text))
      switch expression["operator"].text {
      case "In": requirements.append(.isOneOf(key, values))
      case "NotIn": requirements.append(.isNoneOf(key, values))
      case "Exists": requirements.append(.exists(key))
      case "DoesNotExist": requirements.append(.isAbsent(key))
      default: break
      }
    }
  }

  /// A plain map of labels, such as the selector of a Service: an empty one matches nothing.
  package init(map: Cursor) {
    let labels = map.texts
    exists = !labels.isEmpty
    requirements = labels.map { .isOneOf($0.key, [$0.value]) }
  }

  /// It is there and asks for nothing.
  package var matchesAll: Bool { exists && requirements.isEmpty }

  package func matches(_ labels: [String: String]) -> Bool {
    exists
      && requirements.allSatisfy { requirement in
        switch requirement {
        case .isOneOf(let key, let values): labels[key].map(values.contains) ?? false
        case .isNoneOf(let key, let values): labels[key].map { !values.contains($0) } ?? true
        case .exists(let key): labels[key] != nil
        case .isAbsent(let key): labels[key] == nil
        }
      }
  }
}

extension ObjectSet {
  /// The pods of one namespace that a selector catches.
  package func pods(_ selection: LabelSelection, in namespace: String) -> [PodTemplate] {
    guard selection.exists else { return [] }
    return pods(in: namespace).filter { selection.matches($0.labels) }
  }
}
