import Kubernetes
import YAML

/// Evaluates the ValidatingAdmissionPolicies of a set over its objects.
///
/// Source: Kubernetes documentation, "Validating Admission Policy".
struct AdmissionPolicies {
  private let objects: ObjectSet
  private let admitted: [Admitted]

  init(_ objects: ObjectSet, _ admitted: [Admitted]) {
    self.objects = objects
    self.admitted = admitted
  }

  func rejections() -> [PolicyRejection] { ofKubernetes() + ofKyverno() }

  /// Kyverno's policies of the same shape need no binding.
  ///
  /// Source: Kyverno 1.14 documentation, "ValidatingPolicy".
  private func ofKyverno() -> [PolicyRejection] {
    objects.members("ValidatingPolicy").flatMap { policy -> [PolicyRejection] in
      let spec = policy.root["spec"]
      guard spec["validationActions"].items.contains(where: { $0.text == "Deny" }),
        let parsed = ParsedPolicy(spec)
      else { return [] }
      let constraints = MatchConstraints(spec["matchConstraints"], objects)
      return admitted.filter { constraints.matches($0) }.compactMap { object in
        parsed.rejection(of: object, bound(object, policy, spec)).map {
          PolicyRejection(
            policy: "ValidatingPolicy \(policy.name)", admitted: object, field: $0.field,
            message: $0.message)
        }
      }
    }
  }

  private func ofKubernetes() -> [PolicyRejection] {
    let bindings = objects.members("ValidatingAdmissionPolicyBinding")
    return objects.members("ValidatingAdmissionPolicy").flatMap { policy in
      // Without a binding that denies, a policy does nothing.
      let active = bindings.filter { binding in
        binding.root[at: "spec", "policyName"].text == policy.name
          && binding.root[at: "spec", "validationActions"].items.contains { $0.text == "Deny" }
      }
      return active.isEmpty ? [] : rejections(by: policy, active)
    }
  }

  private func rejections(
    by policy: ObjectSet.Member, _ bindings: [ObjectSet.Member]
  ) -> [PolicyRejection] {
    let spec = policy.root["spec"]
    guard let parsed = ParsedPolicy(spec) else { return [] }
    let constraints = MatchConstraints(spec["matchConstraints"], objects)
    var found: [PolicyRejection] = []
    for object in admitted where constraints.matches(object) {
      for binding in bindings {
        let narrowed = binding.root[at: "spec", "matchResources"]
        if narrowed.exists, !MatchConstraints(narrowed, objects).matches(object, withRules: false) {
          continue
        }
        if let rejection = parsed.rejection(of: object, bound(object, binding, spec)) {
          found.append(
            PolicyRejection(
              policy: "ValidatingAdmissionPolicy \(policy.name)", admitted: object,
              field: rejection.field, message: rejection.message))
          break
        }
      }
    }
    return found
  }

  private func bound(
    _ object: Admitted, _ binding: ObjectSet.Member, _ spec: Cursor
  ) -> [String: CELValue] {
    var values: [String: CELValue] = [
      "object": .node(object.node), "oldObject": .null,
      "request": .map([
        (.string("operation"), .string("CREATE")),
        (.string("namespace"), .string(object.namespace)),
        (.string("name"), .string(object.name)),
        (
          .string("kind"),
          .map([
            (.string("group"), .string(object.group)),
            (.string("version"), .string(object.version)),
            (.string("kind"), .string(object.kind)),
          ])
        ),
        (
          .string("resource"),
          .map([
            (.string("group"), .string(object.group)),
            (.string("version"), .string(object.version)),
            (.string("resource"), .string(PluralName.of(object.kind))),
          ])
        ),
      ]),
    ]
    if let namespace = objects.member("Namespace", "", object.namespace) {
      values["namespaceObject"] = .node(namespace.node)
    }
    let reference = binding.root[at: "spec", "paramRef"]
    if let name = reference["name"].text, let kind = spec[at: "paramKind", "kind"].text,
      let params = objects.members(kind).first(where: {
        $0.name == name && (reference["namespace"].text ?? object.namespace) == $0.namespace
          || $0.name == name && $0.namespace.isEmpty
      })
    {
      values["params"] = .node(params.node)
    }
    return values
  }
}
