/// How series of two vectors find each other.
///
/// Source: Prometheus documentation, "Operators", vector matching.
package struct PromQLMatching: Sendable {
  package enum Labels: Sendable, Hashable {
    case on([String])
    case ignoring([String])

    package var names: [String] {
      switch self {
      case .on(let names), .ignoring(let names): names
      }
    }
  }

  /// The side whose series may find the same one on the other side.
  package enum ManySide: Sendable {
    case left, right
  }

  /// The value for series that the other side does not have.
  package struct Fill: Sendable {
    package let side: ManySide?
    package let value: PromQLNumber
    package let isNegative: Bool
  }

  /// Nil: all labels of both.
  package internal(set) var labels: Labels?
  /// Nil: one to one.
  package internal(set) var manySide: ManySide?
  /// Labels that series of the many side get from the other; nil if no list is written.
  package internal(set) var includedLabels: [String]?
  package internal(set) var fills: [Fill] = []
}
