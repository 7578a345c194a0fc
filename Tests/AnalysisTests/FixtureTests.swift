import Analysis
import Findings
import Foundation
import TestSupport
import Testing
import YAML

/// Runs the checks of each family over its fixtures, which say in comments what they expect.
@Suite struct FixtureTests {
  @Test("finds what the comments say and nothing else", arguments: Fixture.all)
  func fixture(_ fixture: Fixture) throws {
    let text = try PackageRoot.text(of: fixture.path)
    let reading = ManifestReader.read([SourceFile(path: fixture.path, text: text)])
    #expect(reading.findings == [])
    let checks = Catalogue.checks.filter { $0.info.family == fixture.family }
    try #require(!checks.isEmpty)
    let objects = ObjectSet(members: reading.members, facts: Fixture.facts)
      .compared(try fixture.comparison())
    let findings = checks.flatMap { $0.init().run(on: objects) }
    if let recorded = try fixture.recorded() {
      #expect(findings.map(Fixture.line).sorted() == recorded)
    } else {
      #expect(FixtureComment.differences(fixture: text, findings: findings) == [])
    }
    #expect(findings.isEmpty == fixture.path.hasSuffix(".good.yaml"))
  }
}

/// One fixture: an object set with its expectations, in the folder of a family of checks.
struct Fixture: Sendable, CustomTestStringConvertible {
  var family: String
  var path: String

  var testDescription: String { path }

  /// What `NAME.bad.findings` beside a fixture expects, sorted: texts in literals have no room for
  /// comments.
  func recorded() throws -> [String]? {
    let file = path.dropLast(".yaml".count) + ".findings"
    guard FileManager.default.fileExists(atPath: PackageRoot.path(of: String(file))) else {
      return nil
    }
    let text = try PackageRoot.text(of: String(file))
    return text.split(separator: "\n").map(String.init).sorted()
  }

  /// `12:5: error: message [id]`.
  static func line(_ finding: Finding) -> String {
    "\(finding.place?.line ?? 0):\(finding.place?.column ?? 0): \(finding.severity.rawValue):"
      + " \(finding.message) [\(finding.id)]"
  }

  /// What the set is compared with: `NAME.previous.yaml` beside `NAME.bad.yaml` and `NAME.good.yaml`.
  func comparison() throws -> SetComparison {
    let stem = path.split(separator: ".").dropLast(2).joined(separator: ".")
    let file = "\(stem).previous.yaml"
    guard FileManager.default.fileExists(atPath: PackageRoot.path(of: file)) else {
      return SetComparison()
    }
    let reading = ManifestReader.read([
      SourceFile(path: file, text: try PackageRoot.text(of: file))
    ])
    return SetComparison(
      previous: NamedSet(
        name: "the previous render", ObjectSet(members: reading.members, facts: Self.facts)))
  }

  /// What the fixtures may refer to without holding it.
  static let facts = Facts(
    objects: [
      DeclaredObject(group: "storage.k8s.io", kind: "StorageClass", name: "fast"),
      DeclaredObject(group: "networking.k8s.io", kind: "IngressClass", name: "nginx"),
      DeclaredObject(kind: "Secret", namespace: "shop", name: "generated", keys: ["password"]),
      DeclaredObject(kind: "Secret", namespace: "shop", name: "open"),
    ],
    customGroups: [
      "cert-manager.io", "external-secrets.io", "postgresql.cnpg.io", "templates.gatekeeper.sh",
      "bitnami.com", "helm.toolkit.fluxcd.io", "kyverno.io",
    ],
    images: ImageFacts(
      publishedTags: [
        "registry.example.com/ci/server": ["latest-production", "sha-*-production"]
      ]))

  static let all: [Fixture] = {
    let root = PackageRoot.path(of: "Tests/AnalysisTests/Fixtures")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return paths.filter { $0.hasSuffix(".yaml") && !$0.hasSuffix(".previous.yaml") }.sorted().map {
      path in
      Fixture(
        family: String(path.split(separator: "/")[0]),
        path: "Tests/AnalysisTests/Fixtures/" + path)
    }
  }()
}
