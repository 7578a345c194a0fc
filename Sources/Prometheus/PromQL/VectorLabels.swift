/// What is known of the labels of a vector: their names, and to which values matchers restrict them.
///
/// It is what makes a ratio whose sides keep different labels impossible to build.
struct VectorLabels: Sendable, Equatable {
  var names: Set<String>
  /// The matchers on labels that are still there, sorted.
  var matchers: [LabelMatcher]

  init(names: Set<String>, matchers: [LabelMatcher] = []) {
    self.names = names
    self.matchers =
      matchers
      .filter { names.contains($0.label) }
      .sorted {
        ($0.label, $0.operation.rawValue, $0.value) < ($1.label, $1.operation.rawValue, $1.value)
      }
  }

  static let none = VectorLabels(names: [])

  /// Only these labels; each must exist.
  func keeping(_ labels: [String]) -> VectorLabels {
    for label in labels {
      precondition(names.contains(label), "the vector has no label '\(label)'")
    }
    return VectorLabels(names: Set(labels), matchers: matchers)
  }

  func dropping(_ labels: [String]) -> VectorLabels {
    for label in labels {
      precondition(names.contains(label), "the vector has no label '\(label)'")
    }
    return VectorLabels(names: names.subtracting(labels), matchers: matchers)
  }

  /// Stops unless series of both sides find each other by these labels.
  func requireMatch(_ other: VectorLabels) {
    precondition(
      names == other.names,
      "the sides have different labels: \(names.sorted()) and \(other.names.sorted());"
        + " aggregate both by the same labels or say on which they match")
    precondition(
      matchers == other.matchers,
      "the sides select different values of labels that both keep, so series would be compared"
        + " one by one; aggregate these labels away: \(matchers) and \(other.matchers)")
  }
}
