/// A label of a metric with the bound of its values.
package struct MetricLabel: Sendable, Equatable {
  package enum Values: Sendable, Equatable {
    /// Exactly these.
    case closed([String])
    /// Whatever the program registers when it starts, at most this many.
    case registered(atMost: Int)
  }

  package let name: String
  package let values: Values

  /// A label with the values of an enum.
  init<Value: MetricLabelValue>(_ type: Value.Type) {
    self.name = Value.label
    self.values = .closed(Value.allCases.map(\.rawValue))
  }

  private init(name: String, values: Values) {
    self.name = name
    self.values = values
  }

  /// A label whose values come from a registry that is filled at start, such as the tools.
  static func registered(_ name: String, atMost count: Int) -> MetricLabel {
    MetricLabel(name: name, values: .registered(atMost: count))
  }

  /// Largest number of values.
  package var bound: Int {
    switch values {
    case .closed(let values): values.count
    case .registered(let count): count
    }
  }
}
