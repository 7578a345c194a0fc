import Environment
import Findings
import TestSupport
import Testing
import YAML

@Suite("Lines that change an answer") struct LineSearchTests {
  /// What an environment answers, and how many renderings a search took.
  private final class Counter {
    var count = 0
  }

  private static func sensitivity() throws -> Sensitivity {
    let base = try FixtureEnvironment.file("environments/base.yaml")
    let overlay = try FixtureEnvironment.file("environments/production.yaml")
    return try #require(Sensitivity(base: base, overlay: overlay, name: "production"))
  }

  /// The names of the lines for each question.
  private static func lines(
    _ questions: [(EnvironmentSpec) -> String], in sensitivity: Sensitivity,
    counter: Counter = Counter()
  ) -> [[String]] {
    let now = questions.map { $0(sensitivity.spec) }
    var search = LineSearch(LineChanges(sensitivity), questions: now) { spec, asked in
      counter.count += 1
      return LineSearch.Observation(changed: asked.filter { questions[$0](spec) != now[$0] }) {
        questions.count { $0(spec) != $0(sensitivity.spec) }
      }
    }
    return search.run().map { $0.map(\.leaf.name) }
  }

  @Test("a value that stands in the answer is found at once")
  func quoted() throws {
    let counter = Counter()
    let lines = Self.lines(
      [{ "image: \($0.server.image)" }], in: try Self.sensitivity(), counter: counter)
    #expect(lines == [["server.image"]])
    #expect(counter.count <= 4)
  }

  @Test("what two lines give together names both, and constants name none")
  func computed() throws {
    let counter = Counter()
    let sensitivity = try Self.sensitivity()
    let lines = Self.lines(
      [
        { "\($0.server.databasePoolSize * $0.postgres.reservedConnections)" },
        { "\($0.quota.headroomPercent)" },
        { _ in "always" },
      ], in: sensitivity, counter: counter)
    #expect(Set(lines[0]) == ["server.databasePoolSize", "postgres.reservedConnections"])
    #expect(lines[1] == ["quota.headroomPercent"])
    #expect(lines[2] == [])
    // One rendering a line would be more.
    #expect(counter.count < sensitivity.leaves.count)
  }

  @Test("of two lines the one that changes less else comes first")
  func specific() throws {
    let lines = Self.lines(
      [
        { "\($0.quota.headroomPercent + $0.server.databasePoolSize)" },
        { "\($0.server.databasePoolSize)" },
      ], in: try Self.sensitivity())
    #expect(lines[0] == ["quota.headroomPercent", "server.databasePoolSize"])
  }

  @Test("the line is that of the file that has the last word")
  func merged() throws {
    let base = try FixtureEnvironment.file("environments/base.yaml")
    let overlay = SourceFile(
      path: "environments/production.yaml",
      text: String(
        decoding: try FixtureEnvironment.file("environments/production.yaml").bytes, as: UTF8.self)
        + "quota: { headroomPercent: 35 }\n")
    let sensitivity = try #require(Sensitivity(base: base, overlay: overlay, name: "production"))
    let leaf = try #require(sensitivity.leaves.first { $0.name == "quota.headroomPercent" })
    #expect(leaf.place.file == "environments/production.yaml")
    #expect(Self.lines([{ "\($0.quota.headroomPercent)" }], in: sensitivity) == [[leaf.name]])
  }
}
