import Environment
import Findings
import Kubernetes
import Scalars
import YAML

/// The pod rules for Gatekeeper: the kind of the constraint, whose Rego stands in
/// `templates/pod-rules.rego`, and one constraint with the values of the environment.
///
/// Source: Gatekeeper 3.19 documentation, "Constraint Templates", with Rego of version 1.
struct GatekeeperPolicy {
  private static let constraintKind = "VibeEnsemblePods"

  let template: ConstraintTemplate
  let constraint: Constraint

  init(
    _ spec: EnvironmentSpec, rules: PodRules, templates: TemplateSet,
    findings: inout [Finding]
  ) {
    template = Self.template(spec, rego: templates.text(of: .podRules, findings: &findings))
    constraint = Constraint(spec, rules)
  }

  var objects: [ManifestObject] { [ManifestObject(template), ManifestObject(constraint)] }

  /// Its name is the kind in lower case, as Gatekeeper demands; environments that share a cluster
  /// share it.
  private static func template(_ spec: EnvironmentSpec, rego: String) -> ConstraintTemplate {
    ConstraintTemplate(
      metadata: ObjectMeta(
        name: "vibeensemblepods", labels: ["app.kubernetes.io/part-of": "vibe-ensemble"]),
      spec: ConstraintTemplateSpec(
        crd: ConstraintTemplateCrd(
          spec: ConstraintTemplateCrdSpec(
            names: ConstraintTemplateNames(kind: constraintKind),
            validation: ConstraintTemplateValidation(
              legacySchema: false, openAPIV3Schema: Parameter.schema))),
        targets: [
          ConstraintTemplateTarget(
            code: [
              ConstraintTemplateCode(
                engine: "Rego",
                source: .mapping([
                  Node.Entry("version", .string("v1")), Node.Entry("rego", .string(rego)),
                ]))
            ],
            target: "admission.k8s.gatekeeper.sh")
        ]))
  }

  /// What the Rego reads from `input.parameters`.
  private enum Parameter: String, CaseIterable {
    case imagePattern, digestFreePattern, writableRootPattern

    var description: String {
      switch self {
      case .imagePattern: "regular expression of the images that may run"
      case .digestFreePattern: "of those that need no digest; absent: none needs one"
      case .writableRootPattern: "of those that may write to their root file system"
      }
    }

    private var node: Node {
      .mapping([
        Node.Entry("type", .string("string")), Node.Entry("description", .string(description)),
      ])
    }

    static var schema: Node {
      .mapping([
        Node.Entry("type", .string("object")),
        Node.Entry(
          "properties", .mapping(allCases.map { Node.Entry($0.rawValue, $0.node) })),
      ])
    }
  }

  /// An object of the kind that the template makes.
  struct Constraint: KubernetesObject {
    static var apiVersion: String { "constraints.gatekeeper.sh/v1beta1" }
    static var kind: String { GatekeeperPolicy.constraintKind }
    static var isNamespaced: Bool { false }

    var metadata: ObjectMeta
    var namespace: String
    var rules: PodRules

    fileprivate init(_ spec: EnvironmentSpec, _ rules: PodRules) {
      metadata = ObjectMeta(clusterWide: "pods", in: spec)
      namespace = spec.namespace.description
      self.rules = rules
    }

    var node: Node {
      .mapping([
        Node.Entry("apiVersion", .string(Self.apiVersion)),
        Node.Entry("kind", .string(Self.kind)),
        Node.Entry("metadata", metadata.node),
        Node.Entry(
          "spec",
          .mapping([
            Node.Entry("enforcementAction", .string("deny")),
            Node.Entry("match", match),
            Node.Entry("parameters", parameters),
          ])),
      ])
    }

    private var match: Node {
      let kinds = PodKind.all.map { kind in
        Node.mapping([
          Node.Entry("apiGroups", [kind.group].node), Node.Entry("kinds", [kind.kind].node),
        ])
      }
      return .mapping([
        Node.Entry("kinds", .sequence(kinds)), Node.Entry("namespaces", [namespace].node),
      ])
    }

    private var parameters: Node {
      let values: [(Parameter, Node?)] = [
        (.imagePattern, .string(rules.registryPattern)),
        (.digestFreePattern, rules.requireDigest ? .string(rules.digestFreePattern) : nil),
        (.writableRootPattern, rules.writableRootPattern.map { .string($0) }),
      ]
      return .mapping(
        values.compactMap { parameter, value in
          value.map { Node.Entry(parameter.rawValue, $0) }
        })
    }
  }
}
