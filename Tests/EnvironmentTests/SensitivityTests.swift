import Environment
import Findings
import Scalars
import TestSupport
import Testing
import YAML

@Suite("Sensitivity")
struct SensitivityTests {
  @Test("The line that decides a value is found in the file that gives it")
  func deciding() throws {
    let sensitivity = try #require(
      try sensitivity("server:\n  autoscaling:\n    maxReplicas: 6\n"))
    // A number that two lines decide together.
    let leaves = sensitivity.leaves { spec -> Int in
      guard case .automatic(let scaling) = spec.server.scaling else { return 0 }
      return scaling.maxReplicas * spec.server.databasePoolSize
    }
    #expect(leaves.map(\.name) == ["server.autoscaling.maxReplicas", "server.databasePoolSize"])
    #expect(leaves.map(\.place.line) == [3, 13])
    #expect(leaves.map(\.isOverlay) == [true, false])
  }

  @Test("Lists are varied item by item")
  func items() throws {
    let sensitivity = try #require(
      try sensitivity("ingress:\n  corsOrigins: [https://a.example.com, https://b.example.com]\n"))
    let leaves = sensitivity.leaves { $0.ingress?.corsOrigins.last }
    #expect(leaves.map(\.name) == ["ingress.corsOrigins[1]"])
  }

  @Test("A removed group is decided by the line that removes it")
  func removedGroup() throws {
    let sensitivity = try #require(try sensitivity("ingress: null\n"))
    let leaves = sensitivity.leaves { $0.ingress == nil }
    #expect(leaves.map(\.name) == ["ingress"])
    #expect(leaves.map(\.place.line) == [1])
  }

  @Test("Files with errors have no sensitivity")
  func errors() throws {
    #expect(try sensitivity("namespace: null\n") == nil)
  }

  @Test("Every scalar of the fixtures has another value that is valid by itself")
  func otherValues() throws {
    let sensitivity = try #require(try sensitivity(""))
    let live = sensitivity.leaves { "\($0)" }
    let fixed = sensitivity.leaves.map(\.name).filter { name in !live.contains { $0.name == name } }
    // Each is needed by a setting of these files, so neither false nor another choice is valid.
    let notifications = [
      "receivers[0].name", "receivers[0].kind", "receivers[1].name", "receivers[1].kind",
      "receivers[2].name", "receivers[2].kind", "receivers[3].name", "receivers[3].kind",
      "routes[0].receiver",
    ].map { "monitoring.notifications." + $0 }
    #expect(
      fixed == ["postgres.mode", "secrets.provider", "monitoring.mode"] + notifications + [
        "provides.certManager", "provides.metricsServer",
      ])
  }

  private func sensitivity(_ overlay: String) throws -> Sensitivity? {
    Sensitivity(
      base: try FixtureEnvironment.file("\(FixtureEnvironment.folder)/complete.yaml"),
      overlay: SourceFile(path: "overlay.yaml", text: overlay), name: "fixture")
  }
}
