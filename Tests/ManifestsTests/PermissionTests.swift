import Kubernetes
import Manifests
import Scalars
import Testing
import YAML

@Suite("Permissions") struct PermissionTests {
  @Test(
    "each permission of each role names who uses it and what for", arguments: BuiltEnvironment.all)
  func audit(name: String) throws {
    for role in roles(in: try BuiltEnvironment(named: name).objects) {
      let text = role.node.at("metadata", "annotations")?.strings[ObjectMeta.permissionsAnnotation]
      let reasons = (text ?? "").split(separator: "\n")
      #expect(reasons.count == role.node.list("rules").count, "\(role.title)")
      for reason in reasons {
        // Who: verbs and resources: what for.
        let parts = reason.split(separator: ": ")
        #expect(parts.count == 3 && parts.allSatisfy { !$0.isEmpty }, "\(role.title): \(reason)")
      }
    }
  }

  @Test("no permission is for everything", arguments: BuiltEnvironment.all)
  func noWildcards(name: String) throws {
    let objects = try BuiltEnvironment(named: name).objects
    for role in roles(in: objects) {
      let values = role.node.list("rules").flatMap(\.everyNode).compactMap(\.text)
      #expect(!values.contains { $0.contains("*") }, "\(role.title)")
    }
    let bindings = objects.filter { $0.kind.hasSuffix("RoleBinding") }
    #expect(!bindings.contains { $0.node.at("roleRef", "name")?.text == "cluster-admin" })
  }

  @Test(
    "each role is bound, and each binding is of a role that is there",
    arguments: BuiltEnvironment.all)
  func bindings(name: String) throws {
    let objects = try BuiltEnvironment(named: name).objects
    let own = Set(roles(in: objects).map(\.name))
    let bound = Set(
      objects.filter { $0.kind.hasSuffix("RoleBinding") }
        .compactMap { $0.node.at("roleRef", "name")?.text })
    #expect(own.subtracting(bound) == [])
    let builtIn = bound.subtracting(own)
    #expect(
      builtIn.isSubset(of: ["system:auth-delegator", "extension-apiserver-authentication-reader"]))
  }

  @Test("a permission says what it is in one line")
  func summary() {
    let read = Permission(
      [.get, .list], "pods", "services", usedBy: .component(.server), reason: "looks for its peers")
    #expect(read.summary == "vibe-ensemble: get, list pods, services: looks for its peers")
    let scale = Permission(
      [.get], "deployments", group: "apps", names: ["web"], usedBy: .cluster("scaler"),
      reason: "scales it")
    #expect(scale.summary == "scaler: get deployments.apps (web): scales it")
    let metrics = Permission(
      reading: "/metrics", usedBy: .cluster("scraper"), reason: "reads metrics")
    #expect(metrics.summary == "scraper: get /metrics: reads metrics")
    let role = Role(ObjectMeta(name: "reader"), permissions: [read, scale])
    #expect(role.rules?.count == 2)
    #expect(
      role.metadata.annotations?[ObjectMeta.permissionsAnnotation]
        == read.summary + "\n" + scale.summary)
  }

  private func roles(in objects: [ManifestObject]) -> [ManifestObject] {
    objects.filter { $0.kind == "Role" || $0.kind == "ClusterRole" }
  }
}
