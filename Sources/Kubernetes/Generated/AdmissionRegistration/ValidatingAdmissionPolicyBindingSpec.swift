// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec.
package struct ValidatingAdmissionPolicyBindingSpec: NodeConvertible {
  @Boxed package var matchResources: MatchResources?
  @Boxed package var paramRef: ParamRef?
  package var policyName: String
  package var validationActions: [ValidationAction]

  package init(
    matchResources: MatchResources? = nil,
    paramRef: ParamRef? = nil,
    policyName: String,
    validationActions: [ValidationAction]
  ) {
    self.matchResources = matchResources
    self.paramRef = paramRef
    self.policyName = policyName
    self.validationActions = validationActions
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("matchResources", self.matchResources)
    fields.add("paramRef", self.paramRef)
    fields.add("policyName", self.policyName)
    fields.add("validationActions", self.validationActions)
    return fields.node
  }
}
