import Analysis
import Findings
import Testing
import YAML

/// Runs the examples that each check carries.
@Suite("Examples of checks") struct ExampleTests {
  @Test("the bad one has exactly findings of its check", arguments: Catalogue.ids)
  func bad(_ id: String) throws {
    let check = try #require(Catalogue.check(id))
    let example = check.info.example
    let reading = Self.reading(example.bad)
    let objects = ObjectSet(members: reading.members, facts: example.facts)
    let findings = reading.findings + check.init().run(on: objects)
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(finding.id == id)
      #expect(finding.severity == check.info.severity)
    }
  }

  @Test("the mended one has none", arguments: Catalogue.ids)
  func good(_ id: String) throws {
    let check = try #require(Catalogue.check(id))
    let example = check.info.example
    let reading = Self.reading(example.good)
    #expect(reading.findings == [])
    let objects = ObjectSet(members: reading.members, facts: example.facts)
    #expect(check.init().run(on: objects) == [])
  }

  /// What is no YAML is found while an example is read.
  private static func reading(_ text: String) -> ManifestReader.Reading {
    ManifestReader.read([SourceFile(path: "example.yaml", text: text)])
  }
}

extension Catalogue {
  static let ids = checks.map { $0.info.id }
}
