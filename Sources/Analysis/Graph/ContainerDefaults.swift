import Scalars

/// What the LimitRanges of a namespace give containers that say nothing, by resource name.
///
/// Source: Kubernetes 1.33 API, core/v1 LimitRangeItem: `defaultRequest` defaults to `default`.
struct ContainerDefaults: Sendable {
  var requests: [String: Quantity] = [:]
  var limits: [String: Quantity] = [:]

  static let none = ContainerDefaults()

  init() {}

  init(limitRanges: [ObjectSet.Member]) {
    for item in limitRanges.flatMap({ $0.root[at: "spec", "limits"].items })
    where item["type"].text == "Container" {
      for (name, value) in item["default"].entries { limits[name] = value.quantity }
      for (name, value) in item["defaultRequest"].entries { requests[name] = value.quantity }
    }
    requests.merge(limits) { own, _ in own }
  }
}
