import Findings
import Foundation
import TestSupport
import Testing

@testable import YAML

/// Each file of `Fixtures/<id>/` says what the parser finds in it.
@Suite struct ParserFixtureTests {
  private static let folder = "Tests/YAMLTests/Fixtures"

  private static func files(_ ending: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: PackageRoot.path(of: folder))
    return (all?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(ending) }.sorted()
  }

  private func findings(in file: String) throws -> (text: String, findings: [Finding]) {
    let bytes = try PackageRoot.bytes(of: "\(Self.folder)/\(file)")
    let findings = Parser.parseSingle(SourceFile(path: file, bytes: bytes)).findings
    return (String(decoding: bytes, as: UTF8.self), findings)
  }

  @Test(arguments: files(".bad.yaml"))
  func `the findings are those that the comments expect`(file: String) throws {
    let (text, findings) = try findings(in: file)
    #expect(FixtureComment.differences(fixture: text, findings: findings) == [])
    #expect(findings.contains { file.hasPrefix($0.id + "/") })
  }

  @Test(arguments: files(".good.yaml"))
  func `nothing is found in good files`(file: String) throws {
    #expect(try findings(in: file).findings == [])
  }

  @Test func `every id of the parser has a bad and a good file`() throws {
    let ids = Set(Self.files(".bad.yaml").compactMap { $0.split(separator: "/").first })
    #expect(ids == Set(Self.files(".good.yaml").compactMap { $0.split(separator: "/").first }))
    let sources = ["CharacterCheck", "Finding+Tree", "SyntaxFailure+Finding", "Parser"]
    for source in sources {
      let text = try PackageRoot.text(of: "Sources/YAML/\(source).swift")
      for part in text.components(separatedBy: "id: \"").dropFirst() {
        let id = part.prefix { $0 != "\"" }
        // Only this one needs more bytes than a fixture should have: see ParserTests.
        if id == "file-too-large" || id.contains(" ") { continue }
        #expect(ids.contains(id), "no fixture for \(id)")
      }
    }
  }
}
