import Scalars

extension ValidatingAdmissionPolicyBindingSpec {
  /// Puts a policy of the set into force, for everything that it matches.
  package init(policy: ValidatingAdmissionPolicy, validationActions: [ValidationAction]) {
    self.init(
      policyName: policy.metadata.requiredName.description, validationActions: validationActions)
  }
}
