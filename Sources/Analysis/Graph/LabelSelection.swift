import YAML

/// A label selector, ready to match.
///
/// Source: Kubernetes 1.33 API, meta/v1 LabelSelector: requirements are ANDed; an empty selector
/// matches everything, an absent one nothing.
package struct LabelSelection: Sendable {
  private var requirements: [Requirement] = []
  /// The selector is there.
  package let exists: Bool

  fileprivate enum Requirement: Sendable {
    case isOneOf(String, Set<String>)
    case isNoneOf(String, Set<String>)
    case exists(String)
    case isAbsent(String)

    func holds(for labels: [String: String]) -> Bool {
      switch self {
      case .isOneOf(let key, let values): labels[key].map(values.contains) ?? false
      case .isNoneOf(let key, let values): labels[key].map { !values.contains($0) } ?? true
      case .exists(let key): labels[key] != nil
      case .isAbsent(let key): labels[key] == nil
      }
    }
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
    exists && requirements.allSatisfy { $0.holds(for: labels) }
  }
}

extension LabelSelection: CustomStringConvertible {
  /// `app=web, tier in (a, b)`, sorted; what it catches where it asks for nothing.
  package var description: String {
    guard !requirements.isEmpty else { return exists ? "everything" : "nothing" }
    return requirements.map(\.description).sorted().joined(separator: ", ")
  }

  /// What it asks for and some labels do not have, each with what they have instead.
  package func failures(of labels: [String: String]) -> [String] {
    requirements.filter { !$0.holds(for: labels) }.map { requirement in
      let found = labels[requirement.key].map { "it has \(requirement.key)=\($0)" }
      return "wants \(requirement), \(found ?? "it has no \(requirement.key)")"
    }.sorted()
  }
}

extension LabelSelection.Requirement: CustomStringConvertible {
  var key: String {
    switch self {
    case .isOneOf(let key, _), .isNoneOf(let key, _), .exists(let key), .isAbsent(let key): key
    }
  }

  var description: String {
    switch self {
    case .isOneOf(let key, let values) where values.count == 1: "\(key)=\(values.joined())"
    case .isOneOf(let key, let values): "\(key) in (\(Self.list(values)))"
    case .isNoneOf(let key, let values): "\(key) not in (\(Self.list(values)))"
    case .exists(let key): key
    case .isAbsent(let key): "!\(key)"
    }
  }

  private static func list(_ values: Set<String>) -> String {
    values.sorted().joined(separator: ", ")
  }
}

extension ObjectSet {
  /// The pods of one namespace that a selector catches.
  package func pods(_ selection: LabelSelection, in namespace: String) -> [PodTemplate] {
    guard selection.exists else { return [] }
    return pods(in: namespace).filter { selection.matches($0.labels) }
  }
}
