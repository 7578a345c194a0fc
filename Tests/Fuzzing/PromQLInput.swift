import Findings
import Prometheus
import TestSupport

/// The parser of expressions over random and changed ones.
enum PromQLInput {
  static func run(_ seed: UInt64, _ random: inout SeededGenerator, _ corpus: Corpus) -> String? {
    var generator = PromQLGenerator(seed: seed)
    var text = random.once(in: 2) ? generator.expression() : random.pick(corpus.expressions)
    for _ in 0..<Int.random(in: 0...4, using: &random) { text = generator.mutated(text) }
    if random.once(in: 3) {
      let bytes = ByteMutation.mutated(Array(text.utf8), &random)
      text = String(decoding: bytes, as: UTF8.self)
    }
    return problem(of: text)
  }

  /// What is printed must parse to the same.
  static func problem(of text: String) -> String? {
    let parsed = PromQLParser.parse(text)
    for problem in parsed.problems {
      let place = problem.place(in: text, file: "f")
      if place.line < 1 || place.column < 1 { return "a problem without a place in \(text)" }
    }
    guard let expression = parsed.expression else { return nil }
    _ = expression.labels
    let printed = expression.text
    guard let again = PromQLParser.parse(printed).expression else {
      // Printing adds spaces and parentheses; a text at the limit may go beyond it.
      return printed.utf8.count > 10_000 ? nil : "printed as \(printed), which does not parse"
    }
    return again.text == printed ? nil : "printed as \(printed), and then as \(again.text)"
  }
}
