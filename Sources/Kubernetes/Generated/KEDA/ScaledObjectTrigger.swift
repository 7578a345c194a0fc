// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: keda, main branch, 2026, ScaledObject spec.triggers.
package struct ScaledObjectTrigger: NodeConvertible {
  package var metadata: StringMap<String>
  package var type: String
  package var name: String?
  package var authenticationRef: ScaledObjectAuthenticationRef?
  package var metricType: String?
  package var useCachedMetrics: Bool?

  package init(
    metadata: StringMap<String>,
    type: String,
    name: String? = nil,
    authenticationRef: ScaledObjectAuthenticationRef? = nil,
    metricType: String? = nil,
    useCachedMetrics: Bool? = nil
  ) {
    self.metadata = metadata
    self.type = type
    self.name = name
    self.authenticationRef = authenticationRef
    self.metricType = metricType
    self.useCachedMetrics = useCachedMetrics
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("metadata", self.metadata)
    fields.add("type", self.type)
    fields.add("name", self.name)
    fields.add("authenticationRef", self.authenticationRef)
    fields.add("metricType", self.metricType)
    fields.add("useCachedMetrics", self.useCachedMetrics)
    return fields.node
  }
}
