// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.LimitRangeItem.
package struct LimitRangeItem: NodeConvertible {
  package var type: LimitType
  package var max: StringMap<Quantity>?
  package var min: StringMap<Quantity>?
  package var `default`: StringMap<Quantity>?
  package var defaultRequest: StringMap<Quantity>?
  package var maxLimitRequestRatio: StringMap<Quantity>?

  package init(
    type: LimitType,
    max: StringMap<Quantity>? = nil,
    min: StringMap<Quantity>? = nil,
    `default`: StringMap<Quantity>? = nil,
    defaultRequest: StringMap<Quantity>? = nil,
    maxLimitRequestRatio: StringMap<Quantity>? = nil
  ) {
    self.type = type
    self.max = max
    self.min = min
    self.`default` = `default`
    self.defaultRequest = defaultRequest
    self.maxLimitRequestRatio = maxLimitRequestRatio
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("type", self.type)
    fields.add("max", self.max)
    fields.add("min", self.min)
    fields.add("default", self.`default`)
    fields.add("defaultRequest", self.defaultRequest)
    fields.add("maxLimitRequestRatio", self.maxLimitRequestRatio)
    return fields.node
  }
}
