import YAML

/// A label selector, ready to match.
///
/// Source: Kubernetes 1.33 API, meta/v1 LabelSelector: requirements are ANDed; an empty selector
/// matches everything, an absent one nothing.
package struct LabelSelection: Sendable, Hashable {
  private var requirements: [Requirement] = []
  /// The selector is there.
  package let exists: Bool

  enum Requirement: Sendable, Hashable {
    case isOneOf(String, Set<String>)
    case isNoneOf(String, Set<String>)
    case exists(String)
    case isAbsent(String)

    var key: String {
      switch self {
      case .isOneOf(let key, _), .isNoneOf(let key, _), .exists(let key), .isAbsent(let key): key
      }
    }

    func holds(_ value: String?) -> Bool {
      switch self {
      case .isOneOf(_, let values): value.map(values.contains) ?? false
      case .isNoneOf(_, let values): value.map { !values.contains($0) } ?? true
      case .exists: value != nil
      case .isAbsent: value == nil
      }
    }
  }

  /// A selector with `matchLabels` and `matchExpressions`.
  package init(selector: Cursor) {
    exists = selector.exists
    // In a fixed order, so that equal selectors are equal.
    requirements = selector["matchLabels"].texts.sorted { $0.key < $1.key }
      .map { .isOneOf($0.key, [$0.value]) }
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
    requirements = labels.sorted { $0.key < $1.key }.map { .isOneOf($0.key, [$0.value]) }
  }

  /// The selector of a policy's own pods: an absent one is an empty one there.
  ///
  /// Source: Kubernetes 1.33 API, networking/v1 NetworkPolicySpec.podSelector.
  package init(policy selector: Cursor) {
    self = selector.exists ? LabelSelection(selector: selector) : .everything
  }

  init(requirements: [Requirement]) {
    exists = true
    self.requirements = requirements
  }

  static let everything = LabelSelection(requirements: [])

  /// The keys that it asks about.
  package var keys: [String] { requirements.map(\.key) }

  /// A label that everything it matches has.
  var wantedLabel: (key: String, value: String)? {
    for case .isOneOf(let key, let values) in requirements where values.count == 1 {
      return values.first.map { (key, $0) }
    }
    return nil
  }

  /// Whether it matches labels beside which there may be others.
  ///
  /// - Parameters:
  ///   - labels: those that are known.
  ///   - isComplete: whether there are no others but those that controllers add.
  /// - Returns: unknown where a label decides that is not known.
  package func answer(_ labels: [String: String], isComplete: Bool) -> Answer {
    guard exists else { return .no }
    return requirements.map { requirement in
      let key = requirement.key
      guard labels[key] != nil || isComplete && !Self.addedByControllers.contains(key) else {
        return .unknown
      }
      return Answer(requirement.holds(labels[key]))
    }.min() ?? .yes
  }

  /// Source: Kubernetes documentation, "Well-Known Labels, Annotations and Taints".
  static let addedByControllers: Set<String> = [
    "pod-template-hash", "controller-revision-hash", "pod-template-generation",
    "statefulset.kubernetes.io/pod-name", "apps.kubernetes.io/pod-index", "job-name",
    "controller-uid", "batch.kubernetes.io/job-name", "batch.kubernetes.io/controller-uid",
    "batch.kubernetes.io/job-completion-index",
  ]

  /// It is there and asks for nothing.
  package var matchesAll: Bool { exists && requirements.isEmpty }

  package func matches(_ labels: [String: String]) -> Bool {
    exists
      && requirements.allSatisfy { $0.holds(labels[$0.key]) }
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
    requirements.filter { !$0.holds(labels[$0.key]) }.map { requirement in
      let found = labels[requirement.key].map { "it has \(requirement.key)=\($0)" }
      return "wants \(requirement), \(found ?? "it has no \(requirement.key)")"
    }.sorted()
  }
}

extension LabelSelection.Requirement: CustomStringConvertible {
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
    podIndex.pods(selection, in: namespace)
  }
}
