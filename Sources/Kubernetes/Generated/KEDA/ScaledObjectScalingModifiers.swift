// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: keda, main branch, 2026, ScaledObject spec.advanced.scalingModifiers.
package struct ScaledObjectScalingModifiers: NodeConvertible {
  package var activationTarget: String?
  package var formula: String?
  package var metricType: ScaledObjectMetricType?
  package var target: String?

  package init(
    activationTarget: String? = nil,
    formula: String? = nil,
    metricType: ScaledObjectMetricType? = nil,
    target: String? = nil
  ) {
    self.activationTarget = activationTarget
    self.formula = formula
    self.metricType = metricType
    self.target = target
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("activationTarget", self.activationTarget)
    fields.add("formula", self.formula)
    fields.add("metricType", self.metricType)
    fields.add("target", self.target)
    return fields.node
  }
}
