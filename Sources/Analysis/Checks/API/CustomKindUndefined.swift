package import Findings
import Kubernetes

/// Somebody defines every custom kind.
package struct CustomKindUndefined: Check {
  package static let info = CheckInfo(
    id: "api-crd-before-use",
    finds: "a custom kind that neither the set defines nor anybody declares",
    why: "the API server answers 'no matches for kind' until the definition is there",
    mend: "add the CustomResourceDefinition, give it with --crds, or declare what brings it",
    source: "Kubernetes documentation, Custom Resources",
    example: CheckExample(
      bad: """
        apiVersion: example.com/v1
        kind: Shop
        metadata: { name: web, namespace: shop }
        """,
      good: """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: { name: shops.example.com }
        spec:
          group: example.com
          scope: Namespaced
          names: { kind: Shop, plural: shops }
          versions:
            - name: v1
              served: true
              storage: true
              schema: { openAPIV3Schema: { type: object } }
        ---
        apiVersion: example.com/v1
        kind: Shop
        metadata: { name: web, namespace: shop }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let schemas = objects.schemas
    var undefined: [String: [ObjectSet.Member]] = [:]
    var order: [String] = []
    for (member, kind) in zip(objects.members, schemas.kinds) {
      guard kind.needsDefinition, isCustom(member, schemas, objects) else { continue }
      let key = "\(member.object.apiVersion) \(member.kind)"
      if undefined[key] == nil { order.append(key) }
      undefined[key, default: []].append(member)
    }
    return order.compactMap { undefined[$0] }.map { finding($0, schemas) }
  }

  private func isCustom(
    _ member: ObjectSet.Member, _ schemas: SchemaFindings.Kinds, _ objects: ObjectSet
  ) -> Bool {
    let group = member.identity.group
    return !schemas.isBuiltIn(group) && !objects.facts.customGroups.contains(group)
      // OpenShift's have a check of their own.
      && !group.hasSuffix(".openshift.io")
      && !(schemas.versions[member.kind] ?? []).contains { isNear($0, group) }
  }

  /// A misspelt group of Kubernetes is no custom one.
  private func isNear(_ version: String, _ group: String) -> Bool {
    guard let slash = version.firstIndex(of: "/") else { return false }
    let known = String(version[..<slash])
    return NearestName.of(group, in: [known]) != nil || known.hasPrefix(group + ".")
  }

  private func finding(
    _ members: [ObjectSet.Member], _ schemas: SchemaFindings.Kinds
  ) -> Finding {
    let first = members[0]
    let others =
      members.count == 1
      ? "" : "; so are \(members.dropFirst().map(\.identity.description).shortList)"
    let group = first.identity.group
    if schemas.definedKinds[group]?.contains(first.kind) == true {
      let version = first.object.apiVersion.dropFirst(group.utf8.count + 1)
      return finding(
        first.root["apiVersion"],
        "the definition of \(first.kind) in \(group) serves no version \(version)\(others)",
        hint: "write a version that the definition serves")
    }
    return finding(
      first.root["kind"],
      "no CustomResourceDefinition of the set defines \(first.kind) of \(group), and nothing declares"
        + " it\(others)")
  }
}

extension SchemaKind {
  fileprivate var needsDefinition: Bool {
    switch self {
    case .known, .unknown: true
    case .builtIn, .otherRelease, .declared: false
    }
  }
}

extension [String] {
  /// `a, b and 3 more`.
  fileprivate var shortList: String {
    count <= 3
      ? joined(separator: ", ")
      : prefix(2).joined(separator: ", ") + " and \(count - 2) more"
  }
}
