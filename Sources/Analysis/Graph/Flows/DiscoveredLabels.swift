/// The labels of a target that is being discovered; a value of nil is not known before it runs.
struct DiscoveredLabels {
  private var values: [String: String?]

  init(_ values: [String: String?]) { self.values = values }

  /// Empty where there is none, as Prometheus has it; nil where it is not known.
  subscript(name: String) -> String? {
    get {
      guard let value = values[name] else { return "" }
      return value
    }
    set { values.updateValue(newValue, forKey: name) }
  }

  var known: [(String, String)] {
    values.compactMap { name, value in value.map { (name, $0) } }.sorted { $0.0 < $1.0 }
  }

  mutating func remove(_ name: String) { values.removeValue(forKey: name) }
}
