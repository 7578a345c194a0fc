import Analysis
import Findings
import Testing
import YAML

/// Runs the examples that each check carries.
@Suite("Examples of checks") struct ExampleTests {
  @Test("the bad one has exactly findings of its check", arguments: Catalogue.ids)
  func bad(_ id: String) throws {
    let check = try #require(Catalogue.check(id))
    let objects = try Self.set(check.info.example.bad, check.info.example.facts)
    let findings = check.init().run(on: objects)
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(finding.id == id)
      #expect(finding.severity == check.info.severity)
    }
  }

  @Test("the mended one has none", arguments: Catalogue.ids)
  func good(_ id: String) throws {
    let check = try #require(Catalogue.check(id))
    let objects = try Self.set(check.info.example.good, check.info.example.facts)
    #expect(check.init().run(on: objects) == [])
  }

  /// The objects of an example; it must be readable.
  private static func set(_ text: String, _ facts: Facts) throws -> ObjectSet {
    let reading = ManifestReader.read([SourceFile(path: "example.yaml", text: text)])
    try #require(reading.findings == [])
    return ObjectSet(members: reading.members, facts: facts)
  }
}

extension Catalogue {
  static let ids = checks.map { $0.info.id }
}
