// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: keda, main branch, 2026, ScaledObject spec.
package struct ScaledObjectSpec: NodeConvertible {
  package var scaleTargetRef: ScaledObjectScaleTargetRef
  package var pollingInterval: Int?
  package var cooldownPeriod: Int?
  package var minReplicaCount: Int?
  package var maxReplicaCount: Int?
  @Boxed package var advanced: ScaledObjectAdvanced?
  package var fallback: ScaledObjectFallback?
  package var idleReplicaCount: Int?
  package var initialCooldownPeriod: Int?
  package var triggers: [ScaledObjectTrigger]

  package init(
    scaleTargetRef: ScaledObjectScaleTargetRef,
    pollingInterval: Int? = nil,
    cooldownPeriod: Int? = nil,
    minReplicaCount: Int? = nil,
    maxReplicaCount: Int? = nil,
    advanced: ScaledObjectAdvanced? = nil,
    fallback: ScaledObjectFallback? = nil,
    idleReplicaCount: Int? = nil,
    initialCooldownPeriod: Int? = nil,
    triggers: [ScaledObjectTrigger]
  ) {
    self.scaleTargetRef = scaleTargetRef
    self.pollingInterval = pollingInterval
    self.cooldownPeriod = cooldownPeriod
    self.minReplicaCount = minReplicaCount
    self.maxReplicaCount = maxReplicaCount
    self.advanced = advanced
    self.fallback = fallback
    self.idleReplicaCount = idleReplicaCount
    self.initialCooldownPeriod = initialCooldownPeriod
    self.triggers = triggers
  }

  package var node: Node {
    var fields = Fields(capacity: 10)
    fields.add("scaleTargetRef", self.scaleTargetRef)
    fields.add("pollingInterval", self.pollingInterval)
    fields.add("cooldownPeriod", self.cooldownPeriod)
    fields.add("minReplicaCount", self.minReplicaCount)
    fields.add("maxReplicaCount", self.maxReplicaCount)
    fields.add("advanced", self.advanced)
    fields.add("fallback", self.fallback)
    fields.add("idleReplicaCount", self.idleReplicaCount)
    fields.add("initialCooldownPeriod", self.initialCooldownPeriod)
    fields.add("triggers", self.triggers)
    return fields.node
  }
}
