import Analysis
import Findings
import Scalars
import Testing
import YAML

/// Runs the examples that each check carries.
@Suite("Examples of checks") struct ExampleTests {
  @Test("the bad one has exactly findings of its check", arguments: Catalogue.ids)
  func bad(_ id: String) throws {
    let check = try #require(Catalogue.check(id))
    let findings = try Self.findings(of: check, check.info.example.bad)
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(finding.id == id)
      #expect(finding.severity == check.info.severity)
    }
  }

  @Test("the mended one has none", arguments: Catalogue.ids)
  func good(_ id: String) throws {
    let check = try #require(Catalogue.check(id))
    #expect(try Self.findings(of: check, check.info.example.good) == [])
  }

  /// What reading an example and its check find.
  private static func findings(
    of check: any Check.Type, _ example: String
  ) throws -> [Finding] {
    if let check = check as? any SuppressionCheck.Type {
      let read = SuppressionFile.read(SourceFile(path: "suppressions.yaml", text: example))
      try #require(read.findings == [])
      let objects = ObjectSet(members: Self.reading(check.manifests).members, facts: Facts())
      let review = SuppressionReview(
        ObjectSetChecks.check(objects), read.file, ran: Set(Catalogue.ids), environment: nil,
        today: CalendarDate(year: 2026, month: 11, day: 25))
      return check.init().run(on: review)
    }
    let reading = Self.reading(example)
    let objects = Self.objects(reading, check.info.example)
    return reading.findings + check.init().run(on: objects)
  }

  /// The set of an example, compared with what stands beside it.
  private static func objects(
    _ reading: ManifestReader.Reading, _ example: CheckExample
  ) -> ObjectSet {
    func other(_ name: String, _ text: String) -> NamedSet {
      NamedSet(
        name: name, ObjectSet(members: Self.reading(text).members, facts: example.facts))
    }
    return ObjectSet(members: reading.members, facts: example.facts)
      .compared(
        SetComparison(
          previous: example.previous.map { other("the previous render", $0) },
          environments: example.others.sorted { $0.key < $1.key }.map(other),
          again: example.again.map { other("a second render", $0) }))
  }

  /// What is no YAML is found while an example is read.
  private static func reading(_ text: String) -> ManifestReader.Reading {
    ManifestReader.read([SourceFile(path: "example.yaml", text: text)])
  }
}

extension Catalogue {
  static let ids = checks.map { $0.info.id }
}
