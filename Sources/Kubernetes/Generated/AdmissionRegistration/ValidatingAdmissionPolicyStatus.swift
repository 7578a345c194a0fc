// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyStatus.
package struct ValidatingAdmissionPolicyStatus: NodeConvertible {
  package var conditions: [Condition]?
  package var observedGeneration: Int?
  package var typeChecking: TypeChecking?

  package init(
    conditions: [Condition]? = nil,
    observedGeneration: Int? = nil,
    typeChecking: TypeChecking? = nil
  ) {
    self.conditions = conditions
    self.observedGeneration = observedGeneration
    self.typeChecking = typeChecking
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("conditions", self.conditions)
    fields.add("observedGeneration", self.observedGeneration)
    fields.add("typeChecking", self.typeChecking)
    return fields.node
  }
}
