import Environment
import Findings
import Foundation
import Kubernetes
import Manifests
import TestSupport
import YAML

/// An environment as its files describe it, with what is built of it.
struct BuiltEnvironment: Sendable {
  var spec: EnvironmentSpec
  var manifests: ManifestSet

  var objects: [ManifestObject] { manifests.files.flatMap(\.objects) }

  init(_ spec: EnvironmentSpec) throws {
    self.spec = spec
    manifests = Manifests.build(spec, templates: try Self.templates.get())
  }

  /// One of the committed environments, or one of `Fixtures/environments/`: the modes that none of
  /// the committed ones uses.
  init(named name: String) throws {
    self = try Self.built[name]?.get() ?? BuiltEnvironment(Self.load(name))
  }

  /// What the folder `environments/` holds.
  static let committed = environmentNames(in: "environments").filter { $0 != "base" }
  static let fixtures = environmentNames(in: "Tests/ManifestsTests/Fixtures/environments")
  static let all = committed + fixtures

  static func spec(named name: String) throws -> EnvironmentSpec {
    try BuiltEnvironment(named: name).spec
  }

  static func dashboards(of name: String) throws -> [Dashboard] {
    let spec = try spec(named: name)
    return Dashboards.all(spec, AlertSet(spec))
  }

  /// Each is read and built once for all tests.
  private static let built = Dictionary(
    uniqueKeysWithValues: all.map { name in
      (name, Result { try BuiltEnvironment(load(name)) })
    })

  private static func load(_ name: String) throws -> EnvironmentSpec {
    let loaded = EnvironmentLoader.load(
      base: try source("environments/base.yaml"),
      overlay: try source("\(folder(of: name))/\(name).yaml"), name: name)
    guard let spec = loaded.spec else {
      throw EnvironmentRefused(name: name, findings: loaded.findings)
    }
    return spec
  }

  static let templates = Result {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: PackageRoot.path(of: "templates"))
    return TemplateSet(try names.sorted().map { try source("templates/\($0)") })
  }

  /// A folder that cannot be read gives no name, and every test that counts on one fails.
  private static func environmentNames(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: PackageRoot.path(of: folder))
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// Where the overlay stands.
  static func folder(of name: String) -> String {
    committed.contains(name) ? "environments" : "Tests/ManifestsTests/Fixtures/environments"
  }

  private static func source(_ path: String) throws -> SourceFile {
    SourceFile(path: path, bytes: try PackageRoot.bytes(of: path))
  }
}

/// An environment that the tests stand on does not load.
struct EnvironmentRefused: Error, CustomStringConvertible {
  var name: String
  var findings: [Finding]
  var description: String {
    "environment \(name): " + findings.map(\.message).joined(separator: "; ")
  }
}
