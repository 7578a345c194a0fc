package import Findings
import Kubernetes

/// The cluster's Kubernetes has every kind in the version that the object says.
package struct KindUnknown: Check {
  package static let info = CheckInfo(
    id: "api-unknown-kind",
    finds: "a kind or version of Kubernetes' own groups that the cluster's release does not have",
    why: "the API server answers 'no matches for kind', and nothing of the object is applied",
    mend: "write the kind and version that the release has",
    source: "Kubernetes 1.25 to 1.37 API, the OpenAPI document of each release",
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: Deploymnet
        metadata: { name: web, namespace: shop }
        """,
      good: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let schemas = objects.schemas
    return zip(objects.members, schemas.kinds).compactMap { member, kind in
      switch kind {
      case .otherRelease(let releases): otherRelease(member, releases, objects)
      case .unknown: unknown(member, schemas, objects)
      case .builtIn, .declared, .known: nil
      }
    }
  }

  private func otherRelease(
    _ member: ObjectSet.Member, _ releases: SchemaReleases, _ objects: ObjectSet
  ) -> Finding? {
    // What was removed has a check of its own, which names the replacement.
    let version = member.object.apiVersion
    guard RetiredVersion.of(version, member.kind) == nil else { return nil }
    let served = objects.schemas.versions[member.kind] ?? []
    return finding(
      member.root["apiVersion"],
      "\(version) \(member.kind) exists \(releases.text), the cluster has"
        + " \(objects.facts.kubernetes)",
      hint: served.isEmpty
        ? "raise the cluster's version, or leave the object out"
        : "use \(served.joined(separator: " or "))")
  }

  private func unknown(
    _ member: ObjectSet.Member, _ schemas: SchemaFindings.Kinds, _ objects: ObjectSet
  ) -> Finding? {
    let version = member.object.apiVersion
    guard RetiredVersion.of(version, member.kind) == nil,
      !objects.facts.customGroups.contains(member.identity.group)
    else { return nil }
    let served = schemas.versions[member.kind] ?? []
    guard schemas.isBuiltIn(member.identity.group) else {
      return misspeltGroup(member, served)
    }
    let release = "Kubernetes \(objects.facts.kubernetes)"
    if !served.isEmpty {
      return finding(
        member.root["apiVersion"],
        "\(version) has no \(member.kind): \(release) has it in"
          + " \(served.joined(separator: " and "))",
        hint: "write apiVersion: \(served[0])")
    }
    let nearest = schemas.nearest[member.kind]
    return finding(
      member.root["kind"], "\(release) has no kind \(member.kind) in \(version)",
      hint: nearest.map { near in
        let versions = schemas.versions[near] ?? []
        let place = versions.contains(version) || versions.isEmpty ? "" : " of \(versions[0])"
        return "did you mean '\(near)'\(place)?"
      })
  }

  /// A group that nobody has, one letter away from the one that has the kind.
  private func misspeltGroup(_ member: ObjectSet.Member, _ served: [String]) -> Finding? {
    let groups = served.compactMap { version in
      version.firstIndex(of: "/").map { String(version[..<$0]) }
    }
    let group = member.identity.group
    guard !groups.contains(group), !group.hasSuffix(".dev"),
      let near = NearestName.of(group, in: groups) ?? groups.first(where: { isCut($0, group) }),
      let version = served.first(where: { $0.hasPrefix(near + "/") })
    else { return nil }
    return finding(
      member.root["apiVersion"], "there is no group '\(group)': \(member.kind) is of \(near)",
      hint: "write apiVersion: \(version)")
  }

  /// `networking/v1` for `networking.k8s.io/v1`.
  private func isCut(_ whole: String, _ part: String) -> Bool {
    whole.hasPrefix(part + ".") || part.hasPrefix(whole + ".")
  }
}
