import Findings
import Foundation
import TestSupport
import Testing

@testable import YAML

/// What is emitted is the same value to every reader.
@Suite struct ReadersTests {
  private static let trees: [Node] = (0..<10_000).map { seed in
    var tree = RandomTree(seed: UInt64(seed))
    return tree.node()
  }

  @Test func `our parser reads what we emit as the same value`() throws {
    var bytes: [UInt8] = []
    Emitter.emit(Self.trees, into: &bytes)
    let stream = Parser.parse(SourceFile(path: "stream.yaml", bytes: bytes))
    #expect(stream.findings == [])
    try #require(stream.documents.count == Self.trees.count)
    for (seed, (expected, actual)) in zip(Self.trees, stream.documents).enumerated() {
      #expect(expected == actual, "seed \(seed): \(Emitter.text(expected))")
    }
  }

  @Test func `a document alone is the same text as in a stream`() {
    var alone: [UInt8] = []
    for tree in Self.trees.prefix(1000) {
      if !alone.isEmpty { alone += Array("---\n".utf8) }
      Emitter.emitDocument(tree, into: &alone)
    }
    let parsed = Parser.parse(SourceFile(path: "stream.yaml", bytes: alone))
    #expect(parsed.findings == [])
    #expect(parsed.documents == Array(Self.trees.prefix(1000)))
  }

  @Test func `PyYAML and ruamel.yaml read what we emit as the same value`() throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    var stream: [UInt8] = []
    Emitter.emit(Self.trees, into: &stream)
    try Data(stream).write(to: scratch.url("stream.yaml"))
    let values = Self.trees.map { JSONEmitter.text($0.withTaggedFloats) + "\n" }.joined()
    try scratch.write(values, to: "values.jsonl")
    let comparison = try run(
      PackageRoot.pythonInterpreter,
      [
        PackageRoot.path(of: "Tests/YAMLTests/Fixtures/compare_readers.py"),
        scratch.path + "/stream.yaml", scratch.path + "/values.jsonl",
      ])
    #expect(comparison.status == 0, "\(comparison.outputText)\(comparison.errorText)")
  }
}

extension Node {
  /// Floats as the comparison script expects them.
  fileprivate var withTaggedFloats: Node {
    switch content {
    case .scalar(let text, .float):
      .mapping([Entry("$float", .string(CanonicalNumber.float(text)))])
    case .scalar: self
    case .sequence(let items): .sequence(items.map(\.withTaggedFloats))
    case .mapping(let entries):
      .mapping(entries.map { Entry($0.key, $0.value.withTaggedFloats) })
    }
  }
}
