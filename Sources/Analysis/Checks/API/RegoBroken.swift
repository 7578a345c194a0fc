package import Findings
import Kubernetes
import YAML

/// Templates of Gatekeeper compile, and look where the objects that they are for have something.
package struct RegoBroken: Check {
  package static let info = CheckInfo(
    id: "api-rego-does-not-compile",
    finds:
      "a ConstraintTemplate whose Rego does not compile, whose schema is missing, or that looks at"
      + " fields of another kind than its constraints match",
    why: "Gatekeeper refuses the template, or the policy never finds anything",
    mend: "correct the Rego where the message says",
    source: "Open Policy Agent 1.0 documentation, Policy Reference; Gatekeeper 3.18 documentation,"
      + " Constraint Templates",
    example: CheckExample(
      bad: """
        apiVersion: templates.gatekeeper.sh/v1
        kind: ConstraintTemplate
        metadata: { name: shopimages }
        spec:
          crd: { spec: { names: { kind: ShopImages } } }
          targets:
            - target: admission.k8s.gatekeeper.sh
              rego: |
                package shopimages
                violation[{"msg": msg}] {
                  image := input.review.object.spec.containers[_].image
                  not starts_with(image, "registry.example.com/")
                  msg := sprintf("%v is from elsewhere", [image])
                }
        """,
      good: """
        apiVersion: templates.gatekeeper.sh/v1
        kind: ConstraintTemplate
        metadata: { name: shopimages }
        spec:
          crd: { spec: { names: { kind: ShopImages } } }
          targets:
            - target: admission.k8s.gatekeeper.sh
              rego: |
                package shopimages
                violation[{"msg": msg}] {
                  image := input.review.object.spec.containers[_].image
                  not startswith(image, "registry.example.com/")
                  msg := sprintf("%v is from elsewhere", [image])
                }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members("ConstraintTemplate")
      .filter { $0.identity.group == "templates.gatekeeper.sh" }
      .flatMap { definition($0) + code($0, objects) }
  }

  // MARK: The definition of the constraints

  private func definition(_ template: ObjectSet.Member) -> [Finding] {
    let crd = template.root[at: "spec", "crd", "spec"]
    var found: [Finding] = []
    if let kind = crd[at: "names", "kind"].text, template.name != kind.lowercased() {
      found.append(
        finding(
          template.root[at: "metadata", "name"],
          "the name of the template has to be that of its kind \(kind) in lower case:"
            + " \(kind.lowercased()), found \(template.name)",
          hint: "write name: \(kind.lowercased())"))
    }
    let validation = crd["validation"]
    if validation.exists, !validation["openAPIV3Schema"].exists {
      let keys = validation.entries.map(\.key).filter { $0 != "legacySchema" }
      found.append(
        finding(
          validation,
          "the validation of the parameters has no openAPIV3Schema"
            + (keys.isEmpty ? "" : ", found \(keys.joined(separator: ", "))"),
          hint: "put type and properties under validation.openAPIV3Schema"))
    }
    return found
  }

  // MARK: The code

  private func code(_ template: ObjectSet.Member, _ objects: ObjectSet) -> [Finding] {
    let rego = TemplateRego(template)
    var found: [Finding] = []
    for library in rego.libraries {
      if case .failure(let error) = Self.parse(library.text) {
        found.append(finding(library.cursor, Self.message(error)))
      }
    }
    for source in rego.sources {
      switch Self.parse(source.text) {
      case .failure(let error): found.append(finding(source.cursor, Self.message(error)))
      case .success(let module):
        let faults = RegoNames.faults(in: module, libraries: rego.libraryModules)
        found += faults.map { finding(source.cursor, Self.message($0)) }
        if !module.rules.contains(where: { $0.name == "violation" }) {
          let near = NearestName.of("violation", in: module.rules.map(\.name))
          found.append(
            finding(
              source.cursor, "the module has no rule 'violation', so nothing is ever refused",
              hint: "name the rule violation\(near.map { ", not \($0)" } ?? "")"))
        }
        found += paths(module, source.cursor, rego.kind, objects)
      }
    }
    return found
  }

  private static func parse(_ text: String) -> Result<RegoModule, RegoSyntaxError> {
    do throws(RegoSyntaxError) { return .success(try RegoParser.parse(text)) } catch {
      return .failure(error)
    }
  }

  private static func message(_ error: RegoSyntaxError) -> String {
    "line \(error.line) of the Rego: \(error.message)"
  }

  // MARK: Where it looks

  /// Parts of a pod's spec.
  private static let podFields: Set<String> = [
    "containers", "initContainers", "volumes", "securityContext", "hostNetwork", "hostPID",
    "hostIPC",
    "serviceAccountName", "ephemeralContainers", "automountServiceAccountToken",
  ]

  private static let templated: Set<String> = [
    "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job", "CronJob",
    "ReplicationController",
  ]

  private func paths(
    _ module: RegoModule, _ place: Cursor, _ kind: String, _ objects: ObjectSet
  ) -> [Finding] {
    var direct: String?
    var throughTemplate = false
    for rule in module.rules {
      RegoVisit.terms(of: rule) { term in
        if case .value(.string(let text)) = term, text == "template" { throughTemplate = true }
        guard case .reference(.variable("input", _), let parts) = term else { return }
        var names: [String] = []
        for part in parts {
          guard case .value(.string(let name)) = part else { break }
          names.append(name)
        }
        if names.contains("template") { throughTemplate = true }
        if names.count > 3, names.starts(with: ["review", "object", "spec"]),
          Self.podFields.contains(names[3]), direct == nil
        {
          direct = "input." + names.prefix(4).joined(separator: ".")
        }
      }
    }
    let constraints = objects.members(kind).filter {
      $0.identity.group == "constraints.gatekeeper.sh"
    }
    for constraint in constraints {
      let kinds = ConstraintMatch(constraint, objects).kinds
      if let direct, !throughTemplate,
        let workload = kinds.first(where: Self.templated.contains)
      {
        let inner = workload == "CronJob" ? "jobTemplate.spec.template.spec" : "template.spec"
        let field = direct.split(separator: ".").last.map(String.init) ?? ""
        return [
          finding(
            place,
            "the Rego looks at \(direct), but \(constraint.kind) \(constraint.name) matches \(workload),"
              + " which has it at spec.\(inner).\(field)",
            hint: kinds.contains("Pod")
              ? "look at spec.\(inner) for \(workload) as well, or match Pod only"
              : "look at input.review.object.spec.\(inner).\(field), or match Pod")
        ]
      }
      if throughTemplate, direct == nil, !kinds.isEmpty, kinds.allSatisfy({ $0 == "Pod" }) {
        return [
          finding(
            place,
            "the Rego looks at spec.template, but \(constraint.kind) \(constraint.name) matches Pod,"
              + " which has none",
            hint: "match Deployment and its like, or look at input.review.object.spec")
        ]
      }
    }
    return []
  }
}
