import Analysis
import Findings
import Foundation
import TestSupport
import Testing
import YAML

/// The kinds of fault of the earlier system, each with a small input that has it and a mended twin.
@Suite("Known defects") struct DefectTests {
  private static let folder = "Tests/AnalysisTests/Defects"

  /// `D01`, `D10b`: a second check for the same defect has a letter.
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: PackageRoot.path(of: folder))) ?? [])
    .filter { $0.hasSuffix(".broken.yaml") }.map { String($0.prefix { $0 != "." }) }.sorted()

  @Test("the broken one is found and the mended one is not", arguments: names)
  func found(name: String) throws {
    let broken = try PackageRoot.text(of: "\(Self.folder)/\(name).broken.yaml")
    let header = try #require(broken.firstMatch(of: /^# ([a-z0-9-]+)(: (.+))?\n/))
    let (id, object) = (String(header.1), header.3.map(String.init))
    let found = try Self.findings("\(name).broken.yaml").filter { $0.id == id }
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.severity != .note && $0.place != nil })
    if let object { #expect(found.contains { $0.object == object }) }
    #expect(try Self.findings("\(name).mended.yaml").filter { $0.id == id } == [])
  }

  private static func findings(_ file: String) throws -> [Finding] {
    let path = "\(folder)/\(file)"
    let reading = ManifestReader.read([
      SourceFile(path: path, text: try PackageRoot.text(of: path))
    ])
    return reading.findings
      + ObjectSetChecks.check(ObjectSet(members: reading.members, facts: Facts()))
  }
}
