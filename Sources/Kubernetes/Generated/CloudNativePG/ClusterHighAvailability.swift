// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.replicationSlots.highAvailability.
package struct ClusterHighAvailability: NodeConvertible {
  package var enabled: Bool?
  package var slotPrefix: String?
  package var synchronizeLogicalDecoding: Bool?

  package init(
    enabled: Bool? = nil,
    slotPrefix: String? = nil,
    synchronizeLogicalDecoding: Bool? = nil
  ) {
    self.enabled = enabled
    self.slotPrefix = slotPrefix
    self.synchronizeLogicalDecoding = synchronizeLogicalDecoding
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("enabled", self.enabled)
    fields.add("slotPrefix", self.slotPrefix)
    fields.add("synchronizeLogicalDecoding", self.synchronizeLogicalDecoding)
    return fields.node
  }
}
