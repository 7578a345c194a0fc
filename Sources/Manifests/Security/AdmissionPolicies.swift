import Environment
import Kubernetes
import Scalars

/// The pod rules, enforced by the API server itself.
///
/// Source: Kubernetes documentation, Validating Admission Policy; stable since 1.30.
enum AdmissionPolicies {
  static let firstVersion: KubernetesVersion = "1.30"

  static func objects(_ spec: EnvironmentSpec, rules: PodRules) -> [ManifestObject] {
    rules.all.flatMap { rule in
      let policy = policy(spec, rule)
      return [ManifestObject(policy), ManifestObject(binding(policy))]
    }
  }

  private static func policy(_ spec: EnvironmentSpec, _ rule: PodRule) -> ValidatingAdmissionPolicy
  {
    ValidatingAdmissionPolicy(
      metadata: ObjectMeta(clusterWide: rule.name, in: spec),
      spec: ValidatingAdmissionPolicySpec(
        failurePolicy: .fail,
        matchConstraints: MatchResources(
          matchPolicy: .equivalent,
          namespaceSelector: LabelSelector(
            matchLabels: ["kubernetes.io/metadata.name": spec.namespace.description]),
          resourceRules: PodKind.all.map { kind in
            NamedRuleWithOperations(
              apiGroups: [kind.group], apiVersions: [kind.version], operations: [.create, .update],
              resources: kind.resources, scope: .namespaced)
          }),
        matchConditions: [changesPods],
        variables: PodRule.variables,
        validations: [
          Validation(expression: rule.expression, message: rule.message, reason: "Forbidden")
        ]))
  }

  /// A label, a status or a finalizer of an object from before the policy can still be changed:
  /// quarantine needs that.
  static let changesPods = MatchCondition(
    name: "changes-pods",
    expression: "request.operation == 'CREATE' || object.spec != oldObject.spec")

  private static func binding(
    _ policy: ValidatingAdmissionPolicy
  ) -> ValidatingAdmissionPolicyBinding {
    ValidatingAdmissionPolicyBinding(
      metadata: policy.metadata,
      spec: ValidatingAdmissionPolicyBindingSpec(
        policy: policy, validationActions: [.deny, .audit]))
  }
}

extension ObjectMeta {
  /// Metadata of an object of the whole cluster: several environments may share one, and each has
  /// a namespace of its own.
  init(clusterWide name: String, in spec: EnvironmentSpec) {
    self.init(
      name: DNSName(stringLiteral: "\(spec.namespace)-\(name)"),
      labels: ProductLabels.labels(spec))
  }
}
