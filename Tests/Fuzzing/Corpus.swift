import Foundation
import TestSupport
import YAML

/// What is mutated: our own output, the cases of the checker, and expressions.
struct Corpus {
  /// Manifests, file by file.
  let manifests: [SourceFile]
  /// Their documents, each a small set of its own.
  let documents: [Node]
  let ruleFiles: [SourceFile]
  let testFiles: [SourceFile]
  let expressions: [String]
  let hostile: [(name: String, text: String)]

  /// The scale says how many times smaller hostile inputs are made.
  init(scale: Int) throws {
    hostile = HostileInput(scale: scale).all
    var manifests: [SourceFile] = []
    var ruleFiles: [SourceFile] = []
    var testFiles: [SourceFile] = []
    for path in try Corpus.files() {
      let file = SourceFile(path: path, bytes: try PackageRoot.bytes(of: path))
      if path.contains("/prometheus/rules/") || path.hasSuffix(".rules.yaml") {
        ruleFiles.append(file)
      } else if path.contains("/prometheus/tests/") || path.hasSuffix(".test.yaml") {
        testFiles.append(file)
      } else {
        manifests.append(file)
      }
    }
    self.manifests = manifests
    self.ruleFiles = ruleFiles
    self.testFiles = testFiles
    documents = manifests.flatMap { Parser.parse($0).documents }.filter { $0["kind"] != nil }
    expressions = try ["accepted-by-2.42", "only-in-3", "refused"].flatMap { name in
      try PackageRoot.text(of: "Tests/PrometheusTests/Fixtures/promql/\(name).txt")
        .split(separator: "\n").map(String.init)
    }
  }

  /// YAML below some folders, in the order of their paths.
  private static func files() throws -> [String] {
    let folders = [
      "out", "Tests/AnalysisTests/Cases", "Tests/AnalysisTests/Fixtures",
      "Tests/PrometheusTests/Fixtures/rule-tests",
    ]
    return folders.flatMap { folder -> [String] in
      let found = FileManager.default.enumerator(atPath: PackageRoot.path(of: folder))
      let names = found?.compactMap { $0 as? String } ?? []
      return names.filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
    }.sorted()
  }
}
