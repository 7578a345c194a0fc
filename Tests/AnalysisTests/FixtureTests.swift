import Analysis
import Findings
import Foundation
import Kubernetes
import TestSupport
import Testing
import YAML

/// Runs each check over its fixtures, which say in comments what they expect.
@Suite struct FixtureTests {
  @Test("finds what the comments say and nothing else", arguments: Fixture.all)
  func fixture(_ fixture: Fixture) throws {
    let text = try PackageRoot.text(of: fixture.path)
    let documents = Parser.parse(SourceFile(path: fixture.path, text: text)).documents
    let objects = documents.compactMap(Fixture.object)
    #expect(objects.count == documents.count)
    let files = [ManifestFile(path: "set.yaml", content: .objects(objects))]
    let check = try #require(Catalogue.checks.first { $0.info.id == fixture.check })
    let findings = check.init().run(on: ObjectSet(files, declared: Fixture.declared))
      .map { Fixture.placed($0, in: objects, path: fixture.path) }
    #expect(FixtureComment.differences(fixture: text, findings: findings) == [])
    #expect(findings.isEmpty == fixture.path.hasSuffix(".good.yaml"))
  }
}

/// One fixture: an object set with its expectations.
struct Fixture: Sendable, CustomTestStringConvertible {
  var check: String
  var path: String

  var testDescription: String { path }

  /// What the fixtures may refer to without holding it.
  static let declared = [
    DeclaredObject(group: "storage.k8s.io", kind: "StorageClass", name: "fast"),
    DeclaredObject(group: "networking.k8s.io", kind: "IngressClass", name: "nginx"),
    DeclaredObject(kind: "Secret", namespace: "shop", name: "generated", keys: ["password"]),
    DeclaredObject(kind: "Secret", namespace: "shop", name: "open"),
  ]

  static let all: [Fixture] = {
    let root = PackageRoot.path(of: "Tests/AnalysisTests/Fixtures")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return paths.filter { $0.hasSuffix(".yaml") }.sorted().map { path in
      Fixture(
        check: String(path.split(separator: "/")[0]),
        path: "Tests/AnalysisTests/Fixtures/" + path)
    }
  }()

  static func object(_ node: Node) -> ManifestObject? {
    guard let apiVersion = node["apiVersion"]?.string, let kind = node["kind"]?.string,
      let name = node["metadata"]?["name"]?.string
    else { return nil }
    return ManifestObject(
      apiVersion: apiVersion, kind: kind, namespace: node["metadata"]?["namespace"]?.string,
      name: name, node: node)
  }

  /// The finding at the line of the field that it names, or of the object's name.
  static func placed(
    _ finding: Finding, in objects: [ManifestObject], path: String
  ) -> Finding {
    // Of two equal objects, the later one is at fault.
    let object = objects.last { $0.identity.description == finding.object }
    var node = object?.node["metadata"]?["name"]
    if let field = finding.path { node = object?.node.value(at: steps(field)) }
    var placed = finding
    if let mark = node?.mark {
      placed.place = Place(
        file: path, line: Int(mark.line), column: Int(mark.column),
        length: node?.scalarText?.count ?? 1)
    }
    return placed
  }

  /// `a.b[0].c` as steps.
  private static func steps(_ path: String) -> [Node.Step] {
    path.split { ".[]".contains($0) }.map { part in
      Int(part).map { .index($0) } ?? .key(String(part))
    }
  }
}
