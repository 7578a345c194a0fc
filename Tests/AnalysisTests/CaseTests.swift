import Analysis
import Findings
import Foundation
import TestSupport
import Testing
import YAML

/// Situations from the field, each with the finding that it must give and a mended twin.
@Suite("Cases from the field") struct CaseTests {
  private static let folder = "Tests/AnalysisTests/Cases"

  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: PackageRoot.path(of: folder))) ?? [])
    .sorted()

  @Test("the expected finding is there, and gone when mended", arguments: names)
  func found(name: String) throws {
    let page = try PackageRoot.text(of: "\(Self.folder)/\(name)/expect.md")
    let id = String(try #require(page.firstMatch(of: /\| finding \| `([a-z-]+)`/)).1)
    let severity = String(try #require(page.firstMatch(of: /\| severity \| ([a-z]+)/)).1)
    let found = try Self.findings(name, "input.yaml").filter { $0.id == id }
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.severity.rawValue == severity && $0.place != nil })
    let object = try #require(page.firstMatch(of: /\| object and path \| ([A-Za-z]+ [^, |]+)/)).1
    #expect(found.contains { $0.object == String(object) })
    #expect(try Self.findings(name, "fixed.yaml").filter { $0.id == id } == [])
  }

  private static func findings(_ name: String, _ file: String) throws -> [Finding] {
    let path = "\(folder)/\(name)/\(file)"
    let reading = ManifestReader.read([
      SourceFile(path: path, text: try PackageRoot.text(of: path))
    ])
    try #require(reading.findings == [])
    return ObjectSetChecks.check(ObjectSet(members: reading.members, facts: Facts()))
  }
}
