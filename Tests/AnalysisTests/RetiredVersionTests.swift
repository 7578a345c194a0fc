import Analysis
import Foundation
import Scalars
import TestSupport
import Testing

/// Compares the table of retired versions with the schemas of the releases.
@Suite struct RetiredVersionTests {
  @Test("the last release with a version is the one before its removal", arguments: Removal.all)
  func removal(_ removal: Removal) throws {
    let schemas = try Self.schemas()
    let path = { (minor: Int) in "\(schemas)/v1.\(minor).0-local/\(removal.schema)" }
    #expect(FileManager.default.fileExists(atPath: path(removal.minor - 1)))
    #expect(!FileManager.default.fileExists(atPath: path(removal.minor)))
  }

  @Test("a version is deprecated before it is removed")
  func order() {
    for retired in RetiredVersion.all {
      if let removed = retired.removed { #expect(retired.deprecated < removed) }
    }
  }

  /// The folder of the schemas in the test tools.
  private static func schemas() throws -> String {
    let libraries = PackageRoot.path(of: ".venv/lib")
    let python = try #require(
      try FileManager.default.contentsOfDirectory(atPath: libraries).first {
        $0.hasPrefix("python3")
      })
    return "\(libraries)/\(python)/site-packages/kubernetes_validate/kubernetes-json-schema"
  }
}

/// A kind with the release that lacks it first.
struct Removal: Sendable, CustomTestStringConvertible {
  var minor: Int
  /// The name of its file, such as `cronjob-batch-v1beta1.json`.
  var schema: String

  var testDescription: String { "\(schema) until 1.\(minor)" }

  /// Those that ended while schemas were published: the first ones are of 1.25.
  static let all: [Removal] = RetiredVersion.all.flatMap { retired -> [Removal] in
    guard let removed = retired.removed, removed > KubernetesVersion(major: 1, minor: 25) else {
      return []
    }
    let parts = retired.apiVersion.split(separator: "/")
    let group = parts[0].split(separator: ".")[0]
    return retired.kinds.map {
      Removal(minor: removed.minor, schema: "\($0.lowercased())-\(group)-\(parts[1]).json")
    }
  }
}
