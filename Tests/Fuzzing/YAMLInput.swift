import Findings
import TestSupport
import YAML

/// The parser and the emitter over changed bytes.
enum YAMLInput {
  static func run(_ random: inout SeededGenerator, _ corpus: Corpus) -> String? {
    let file = random.pick(corpus.manifests + corpus.ruleFiles)
    let start = Int.random(in: 0...max(0, file.bytes.count - 1), using: &random)
    let part = Array(file.bytes[start...].prefix(random.pick([50, 500, 5000])))
    let bytes = ByteMutation.mutated(part, &random)
    return problem(of: bytes)
  }

  /// What is printed must read as the same.
  static func problem(of bytes: [UInt8]) -> String? {
    for acceptsMergeKeys in [false, true] {
      let options = ParserOptions(acceptsMergeKeys: acceptsMergeKeys)
      let stream = Parser.parse(SourceFile(path: "input.yaml", bytes: bytes), options: options)
      for finding in stream.findings where (finding.place?.line ?? 0) < 1 {
        return "a finding without a place: \(finding.message)"
      }
      guard stream.findings.isEmpty else { continue }
      var text: [UInt8] = []
      Emitter.emit(stream.documents, into: &text)
      let again = Parser.parse(SourceFile(path: "again.yaml", bytes: text))
      if again.documents != stream.documents { return "emitted documents read as others" }
    }
    return nil
  }
}
