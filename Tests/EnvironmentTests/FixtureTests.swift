import Environment
import Findings
import Foundation
import TestSupport
import Testing
import YAML

@Suite("Findings about environment files")
struct FixtureTests {
  @Test("A bad overlay gives the findings of its comments", arguments: names(".bad.yaml"))
  func bad(name: String) throws {
    let text = try PackageRoot.text(of: "\(FixtureEnvironment.folder)/\(name)")
    let loaded = try FixtureEnvironment.load(text)
    #expect(loaded.spec == nil)
    #expect(FixtureComment.differences(fixture: text, findings: loaded.findings) == [])
    let id = name.split(separator: "/")[0]
    #expect(loaded.findings.contains { $0.id == id }, "no finding with the folder's id")
  }

  @Test("A good overlay gives a specification and no finding", arguments: names(".good.yaml"))
  func good(name: String) throws {
    let text = try PackageRoot.text(of: "\(FixtureEnvironment.folder)/\(name)")
    let loaded = try FixtureEnvironment.load(text)
    #expect(loaded.findings == [])
    #expect(loaded.spec != nil)
  }

  @Test("Every id that this module reports has a bad and a good fixture")
  func everyIDHasFixtures() throws {
    let root = PackageRoot.path(of: "Sources/Environment")
    let files = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    var ids: Set<String> = []
    for file in files where file.hasSuffix(".swift") {
      let text = try PackageRoot.text(of: "Sources/Environment/\(file)")
      for match in text.matches(of: /\bid: "([a-z-]+)"/) { ids.insert(String(match.1)) }
    }
    // Found by rendering, not by loading: DeadKeysTests.
    ids.subtract(["dead-key", "redundant-key"])
    let folder = { (names: [String]) in Set(names.map { String($0.split(separator: "/")[0]) }) }
    #expect(folder(names(".bad.yaml")) == ids)
    #expect(folder(names(".good.yaml")) == ids)
  }

  /// Texts and hints as a person sees them; review a change of it like code.
  @Test("The whole report of all bad overlays")
  func report() throws {
    var report = ""
    for name in names(".bad.yaml") {
      let text = try PackageRoot.text(of: "\(FixtureEnvironment.folder)/\(name)")
      let findings = try FixtureEnvironment.load(text).findings
      var sources = SourceLines()
      sources.add(path: "overlay.yaml", bytes: Array(text.utf8))
      report += "# \(name)\n" + Report(findings).rendered(as: .text, sources: sources) + "\n"
    }
    try expectGolden(report, "findings.txt")
  }
}

private func names(_ suffix: String) -> [String] { FixtureEnvironment.names(endingIn: suffix) }
