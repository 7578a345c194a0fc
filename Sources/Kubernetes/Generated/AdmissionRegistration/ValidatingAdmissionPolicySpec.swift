// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicySpec.
package struct ValidatingAdmissionPolicySpec: NodeConvertible {
  package var failurePolicy: FailurePolicy?
  package var paramKind: ParamKind?
  @Boxed package var matchConstraints: MatchResources?
  package var matchConditions: [MatchCondition]?
  package var variables: [Variable]?
  package var validations: [Validation]?
  package var auditAnnotations: [AuditAnnotation]?

  package init(
    failurePolicy: FailurePolicy? = nil,
    paramKind: ParamKind? = nil,
    matchConstraints: MatchResources? = nil,
    matchConditions: [MatchCondition]? = nil,
    variables: [Variable]? = nil,
    validations: [Validation]? = nil,
    auditAnnotations: [AuditAnnotation]? = nil
  ) {
    self.failurePolicy = failurePolicy
    self.paramKind = paramKind
    self.matchConstraints = matchConstraints
    self.matchConditions = matchConditions
    self.variables = variables
    self.validations = validations
    self.auditAnnotations = auditAnnotations
  }

  package var node: Node {
    var fields = Fields(capacity: 7)
    fields.add("failurePolicy", self.failurePolicy)
    fields.add("paramKind", self.paramKind)
    fields.add("matchConstraints", self.matchConstraints)
    fields.add("matchConditions", self.matchConditions)
    fields.add("variables", self.variables)
    fields.add("validations", self.validations)
    fields.add("auditAnnotations", self.auditAnnotations)
    return fields.node
  }
}
