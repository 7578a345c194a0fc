import Environment
import Foundation
import TestSupport
import YAML

/// The files of the tests: those of the project, and the fixtures over their base.
enum FixtureEnvironment {
  static let folder = "Tests/EnvironmentTests/Fixtures"

  static func file(_ path: String) throws -> SourceFile {
    SourceFile(path: path, bytes: try PackageRoot.bytes(of: path))
  }

  /// Lays an overlay's text over the fixtures' base.
  static func load(_ overlay: String, name: String = "fixture") throws -> LoadedEnvironment {
    EnvironmentLoader.load(
      base: try file("\(folder)/complete.yaml"),
      overlay: SourceFile(path: "overlay.yaml", text: overlay), name: name)
  }

  /// One of the project's own environments.
  static func project(_ name: String) throws -> LoadedEnvironment {
    EnvironmentLoader.load(
      base: try file("environments/base.yaml"), overlay: try file("environments/\(name).yaml"),
      name: name)
  }

  /// Every overlay of `environments/`, so that a new environment is tested without another change.
  static let projectNames =
    ((try? FileManager.default.contentsOfDirectory(atPath: PackageRoot.path(of: "environments")))
    ?? [])
    .filter { $0.hasSuffix(".yaml") && $0 != "base.yaml" }.map { String($0.dropLast(5)) }.sorted()

  /// `check-id/case.bad.yaml`, sorted.
  static func names(endingIn suffix: String) -> [String] {
    let root = PackageRoot.path(of: folder)
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted()
  }
}
