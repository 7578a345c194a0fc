/// How series of two vectors find each other, where their labels differ.
///
/// Source: Prometheus documentation, "Operators", vector matching.
package struct Matching: Sendable, Equatable {
  enum Labels: Sendable, Equatable {
    case on([String])
    case ignoring([String])
  }

  let labels: Labels
  /// Labels that the side with one series gives to each of the other's; nil: one to one.
  private(set) var groupLeft: [String]?

  /// By these labels, one series to one.
  package static func on(_ labels: String...) -> Matching { Matching(labels: .on(labels)) }

  /// By all labels but these, one series to one.
  package static func ignoring(_ labels: String...) -> Matching {
    Matching(labels: .ignoring(labels))
  }

  /// Many series on the left to one on the right, whose labels of these names are added.
  package func groupLeft(_ labels: String...) -> Matching {
    var copy = self
    copy.groupLeft = labels
    return copy
  }

  /// Labels of the result; stops where the sides cannot match.
  func result(_ left: VectorLabels, _ right: VectorLabels) -> VectorLabels {
    let (keptLeft, keptRight) =
      switch labels {
      case .on(let names): (left.keeping(names), right.keeping(names))
      case .ignoring(let names): (left.ignoring(names), right.ignoring(names))
      }
    keptLeft.requireMatch(keptRight)
    guard let groupLeft else { return keptLeft }
    for label in groupLeft {
      precondition(right.names.contains(label), "the right side has no label '\(label)'")
    }
    return VectorLabels(names: left.names.union(groupLeft), matchers: left.matchers)
  }
}

extension VectorLabels {
  fileprivate func ignoring(_ labels: [String]) -> VectorLabels {
    VectorLabels(names: names.subtracting(labels), matchers: matchers)
  }
}
