import Environment
import Findings
import TestSupport
import Testing
import YAML

@Suite("DeadKeys")
struct DeadKeysTests {
  @Test("A key that the output does not depend on is dead, in the base and in an overlay")
  func dead() throws {
    let findings = try find(
      "quota: { headroomPercent: 30 }\nserver: { startupSeconds: 70 }\n",
      observing: { "\($0.namespace) \($0.quota)" })
    let overlay = findings.filter { $0.place?.file == "overlay.yaml" }
    #expect(overlay.map(\.path) == ["server.startupSeconds"])
    #expect(overlay.map(\.id) == ["dead-key"])
    #expect(overlay.map(\.message) == ["'server.startupSeconds' changes nothing in the output"])
    let base = findings.filter { $0.place?.file != "overlay.yaml" }
    #expect(base.contains { $0.id == "dead-key" && $0.path == "server.drainSeconds" })
    #expect(!base.contains { $0.path == "namespace" })
  }

  @Test("Nothing is dead when everything is in the output")
  func live() throws {
    #expect(try find("", observing: { "\($0)" }).filter(isNotFlag) == [])
  }

  @Test("A line of an overlay that says what the base says is redundant")
  func redundant() throws {
    let findings = try find(
      """
      server:
        startupSeconds: 60
        resources: { limits: { memory: 2048Mi } }
        rollout: {}
      """, observing: { "\($0)".replacing("2048Mi", with: "2Gi") })
    let texts = findings.filter { $0.place?.file == "overlay.yaml" }.map {
      "\($0.place?.line ?? 0) \($0.id) \($0.path ?? "")"
    }.sorted()
    #expect(
      texts == [
        "2 redundant-key server.startupSeconds",
        "3 redundant-key server.resources.limits.memory", "4 dead-key server.rollout",
      ])
  }

  @Test("Null that removes something is alive")
  func removal() throws {
    let findings = try find("ingress: null\n", observing: { "\($0)" })
    #expect(findings.filter { $0.place?.file == "overlay.yaml" } == [])
  }

  @Test("A line of the base that every environment overrides is dead")
  func overridden() throws {
    let base = try FixtureEnvironment.file("\(FixtureEnvironment.folder)/complete.yaml")
    let overlays = ["one", "two"].map { name in
      (name: name, file: SourceFile(path: "\(name).yaml", text: "namespace: \(name)\n"))
    }
    let findings = DeadKeys.find(base: base, overlays: overlays) { "\($0)" }
    #expect(
      findings.filter(isNotFlag).map(\.message)
        == ["'namespace' is overridden by every environment"])
  }

  @Test("A line of the base that matters to one environment only is alive")
  func oneEnvironment() throws {
    let base = try FixtureEnvironment.file("\(FixtureEnvironment.folder)/complete.yaml")
    let overlays = [
      (name: "one", file: SourceFile(path: "one.yaml", text: "")),
      (name: "two", file: SourceFile(path: "two.yaml", text: "server: { drainSeconds: 31 }\n")),
    ]
    let findings = DeadKeys.find(base: base, overlays: overlays) { spec in
      spec.name == "two" ? "\(spec.server)" : ""
    }
    let dead = findings.compactMap(\.path)
    #expect(!dead.contains("server.startupSeconds"))
    #expect(dead.contains("server.drainSeconds"), "one does not render it, two overrides it")
    #expect(dead.contains("quota.headroomPercent"))
  }

  @Test("In the project's files every line can change the specification")
  func project() throws {
    let base = try FixtureEnvironment.file("environments/base.yaml")
    let overlays = try FixtureEnvironment.projectNames.map {
      (name: $0, file: try FixtureEnvironment.file("environments/\($0).yaml"))
    }
    #expect(DeadKeys.find(base: base, overlays: overlays) { "\($0)" } == [])
  }

  /// The fixtures' base spells out a default, which is redundant there.
  private func isNotFlag(_ finding: Finding) -> Bool { finding.path != "provides.sealedSecrets" }

  private func find(
    _ overlay: String, observing observe: (EnvironmentSpec) -> String
  ) throws -> [Finding] {
    let base = try FixtureEnvironment.file("\(FixtureEnvironment.folder)/complete.yaml")
    let file = SourceFile(path: "overlay.yaml", text: overlay)
    return DeadKeys.find(base: base, overlays: [(name: "fixture", file: file)], observe: observe)
  }
}
