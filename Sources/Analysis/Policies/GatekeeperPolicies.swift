import Kubernetes
import YAML

/// Evaluates the constraints of Gatekeeper in a set over its objects.
///
/// Source: Gatekeeper 3.18 documentation, "How to use Gatekeeper": Constraints.
struct GatekeeperPolicies {
  private let objects: ObjectSet
  private let admitted: [Admitted]

  init(_ objects: ObjectSet, _ admitted: [Admitted]) {
    self.objects = objects
    self.admitted = admitted
  }

  func rejections() -> [PolicyRejection] {
    objects.members("ConstraintTemplate").flatMap { template -> [PolicyRejection] in
      let rego = TemplateRego(template)
      guard rego.sources.count == 1, let module = try? RegoParser.parse(rego.sources[0].text),
        RegoNames.faults(in: module, libraries: rego.libraryModules).isEmpty
      else { return [] }
      return objects.members(rego.kind)
        .filter { $0.identity.group == "constraints.gatekeeper.sh" && isEnforced($0) }
        .flatMap { constraint in
          admitted.filter { ConstraintMatch(constraint, objects).matches($0) }.compactMap {
            rejection(of: $0, by: constraint, module, rego.libraryModules)
          }
        }
    }
  }

  private func isEnforced(_ constraint: ObjectSet.Member) -> Bool {
    (constraint.root[at: "spec", "enforcementAction"].text ?? "deny") == "deny"
  }

  private func rejection(
    of object: Admitted, by constraint: ObjectSet.Member, _ module: RegoModule,
    _ libraries: [RegoModule]
  ) -> PolicyRejection? {
    let parameters = constraint.root[at: "spec", "parameters"].node.map(RegoValue.init)
    let input = RegoValue.object([
      "parameters": parameters ?? .object([:]),
      "review": .object([
        "operation": .string("CREATE"), "name": .string(object.name),
        "namespace": .string(object.namespace), "object": RegoValue(object.node),
        "kind": .object([
          "group": .string(object.group), "version": .string(object.version),
          "kind": .string(object.kind),
        ]),
      ]),
    ])
    let evaluator = RegoEvaluator(module, libraries: libraries, input: input)
    guard let violations = try? evaluator.set("violation"), let first = violations.sorted().first
    else { return nil }
    let message = first.value(of: .string("msg"))?.text ?? first.text
    return PolicyRejection(
      policy: "\(constraint.kind) \(constraint.name)", admitted: object,
      field: place(message, object, module),
      message: message.firstLine
        + (violations.count > 1 ? " (and \(violations.count - 1) more)" : ""))
  }

  /// The container that the message names, and the field of it that the rules look at.
  private func place(_ message: String, _ object: Admitted, _ module: RegoModule) -> Cursor {
    let words = message.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
    guard let name = object.containers.keys.sorted().first(where: words.contains),
      let container = object.containers[name]
    else { return object.root }
    var longest: [String] = []
    for rule in module.rules {
      RegoVisit.terms(of: rule) { term in
        guard case .reference(.variable(let base, _), let parts) = term, base != "input",
          base != "data"
        else { return }
        var fields: [String] = []
        for case .value(.string(let field)) in parts { fields.append(field) }
        if fields.count == parts.count, fields.count > longest.count { longest = fields }
      }
    }
    return longest.reduce(container) { $0[$1] }
  }
}
