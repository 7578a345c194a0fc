import Environment
import Kubernetes
import Scalars
import YAML

/// The pod rules for Kyverno, which evaluates the same expressions.
///
/// Source: Kyverno 1.13 documentation, "Validate Rules", "Common Expression Language (CEL)".
struct KyvernoPolicy: KubernetesObject {
  static var apiVersion: String { "kyverno.io/v1" }
  static var kind: String { "ClusterPolicy" }
  static var isNamespaced: Bool { false }

  var metadata: ObjectMeta
  var namespace: String
  var rules: [PodRule]

  init(_ spec: EnvironmentSpec, rules: PodRules) {
    metadata = ObjectMeta(clusterWide: "pods", in: spec)
    // The rules name the kinds that make pods themselves.
    metadata.annotations = ["pod-policies.kyverno.io/autogen-controllers": "none"]
    namespace = spec.namespace.description
    self.rules = rules.all
  }

  var node: Node {
    .mapping([
      Node.Entry("apiVersion", .string(Self.apiVersion)),
      Node.Entry("kind", .string(Self.kind)),
      Node.Entry("metadata", metadata.node),
      Node.Entry(
        "spec",
        .mapping([
          // Objects from before the policy are reported, not touched.
          Node.Entry("background", .boolean(true)),
          Node.Entry("rules", .sequence(rules.map(ruleNode))),
        ])),
    ])
  }

  private func ruleNode(_ rule: PodRule) -> Node {
    let match: Node = .mapping([
      Node.Entry("kinds", PodKind.all.map(\.kind).node),
      Node.Entry("namespaces", [namespace].node),
      Node.Entry("operations", ["CREATE", "UPDATE"].node),
    ])
    return .mapping([
      Node.Entry("name", .string(rule.name)),
      Node.Entry(
        "match",
        .mapping([
          Node.Entry("any", .sequence([.mapping([Node.Entry("resources", match)])]))
        ])),
      Node.Entry("celPreconditions", [AdmissionPolicies.changesPods].node),
      Node.Entry(
        "validate",
        .mapping([
          Node.Entry("failureAction", .string("Enforce")),
          Node.Entry("cel", cel(rule)),
        ])),
    ])
  }

  private func cel(_ rule: PodRule) -> Node {
    .mapping([
      Node.Entry("variables", PodRule.variables.node),
      Node.Entry(
        "expressions", [Validation(expression: rule.expression, message: rule.message)].node),
    ])
  }
}
