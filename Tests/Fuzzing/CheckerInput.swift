import Analysis
import Findings
import TestSupport
import YAML

/// All checks over changed manifests.
enum CheckerInput {
  static let numbers = [
    "9223372036854775807", "-9223372036854775808", "9223372036854775808", "0", "-1", "1e308",
    ".nan",
    "9223372036854775807Ei", "9223372036854775807%", "-5Gi", "9223372036854775807h", "2147483648",
  ]

  static func run(_ random: inout SeededGenerator, _ corpus: Corpus) -> String? {
    var files: [SourceFile] = []
    if random.once(in: 4) {
      let file = random.pick(corpus.manifests)
      files.append(SourceFile(path: file.path, bytes: ByteMutation.mutated(file.bytes, &random)))
    }
    let mutation = TreeMutation(corpus)
    let start = Int.random(in: corpus.documents.indices, using: &random)
    var documents = Array(corpus.documents[start...].prefix(Int.random(in: 1...12, using: &random)))
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      documents.append(random.pick(corpus.documents))
    }
    for index in documents.indices where index == 0 || random.once(in: 3) {
      documents[index] = mutation.mutated(documents[index], &random)
    }
    var text: [UInt8] = []
    Emitter.emit(documents, into: &text)
    files.append(SourceFile(path: "set.yaml", bytes: text))
    return check(files)
  }

  /// One document with one value in the place of every number.
  static func runNumber(_ seed: UInt64, _ corpus: Corpus) -> String? {
    // A prime far from both counts: a few seeds in a row meet documents of all kinds.
    let index = Int(seed) * 7919
    let document = corpus.documents[index % corpus.documents.count]
    let changed = TreeMutation.replacingNumbers(
      in: document, with: numbers[index / corpus.documents.count % numbers.count])
    return check([SourceFile(path: "set.yaml", text: Emitter.text(changed))])
  }

  /// Findings have one line and print in every format.
  static func check(_ files: [SourceFile]) -> String? {
    let reading = ManifestReader.read(files)
    let objects = ObjectSet(members: reading.members, facts: Facts())
    let findings = reading.findings + ObjectSetChecks.check(objects)
    for finding in findings where finding.message.contains("\n") {
      return "a message of several lines from \(finding.id)"
    }
    let report = Report(findings)
    for format in ReportFormat.allCases {
      _ = report.rendered(as: format, sources: SourceLines())
    }
    return nil
  }
}
