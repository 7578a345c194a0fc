import Scalars

/// What the LimitRanges of a namespace give containers that say nothing, by resource name.
///
/// Source: Kubernetes 1.33 API, core/v1 LimitRangeItem: `default` defaults to `max`, `defaultRequest`
/// to `default`, else to `min`.
struct ContainerDefaults: Sendable {
  var requests: [String: Quantity] = [:]
  var limits: [String: Quantity] = [:]

  static let none = ContainerDefaults()

  init() {}

  init(limitRanges: [ObjectSet.Member]) {
    for item in limitRanges.flatMap({ $0.root[at: "spec", "limits"].items })
    where item["type"].text == "Container" {
      let limits = Self.quantities(item["default"], else: Self.quantities(item["max"]))
      let requests = Self.quantities(
        item["defaultRequest"], else: limits.merging(Self.quantities(item["min"])) { own, _ in own }
      )
      self.limits.merge(limits) { first, _ in first }
      self.requests.merge(requests) { first, _ in first }
    }
  }

  private static func quantities(
    _ cursor: Cursor, else others: [String: Quantity] = [:]
  ) -> [String: Quantity] {
    var quantities = others
    for (name, value) in cursor.entries { quantities[name] = value.quantity }
    return quantities
  }
}
