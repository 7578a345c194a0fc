import Foundation
import TestSupport
import Testing

@testable import YAML

/// A string is quoted exactly when some reader would take it for something else.
@Suite struct QuotingTests {
  @Test func `text is plain exactly when every reader takes it for that text`() throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let lines = Self.corpus().map { text in
      let entries = [
        Node.Entry("text", .string(text)), Node.Entry("value", .boolean(isPlain(text))),
        Node.Entry("key", .boolean(isPlain(text, isKey: true))),
      ]
      return JSONEmitter.text(.mapping(entries)) + "\n"
    }
    try scratch.write(lines.joined(), to: "texts.jsonl")
    let check = try run(
      PackageRoot.pythonInterpreter,
      [
        PackageRoot.path(of: "Tests/YAMLTests/Fixtures/check_quoting.py"),
        scratch.path + "/texts.jsonl",
      ])
    #expect(check.status == 0, "\(check.outputText)\(check.errorText)")
  }

  private func isPlain(_ text: String, isKey: Bool = false) -> Bool {
    var text = text
    var needsPlaceholders = false
    return text.withUTF8 {
      ScalarForm(of: $0, isKey: isKey, needsPlaceholders: &needsPlaceholders) == .plain
    }
  }

  /// All texts of up to three significant characters, words, and numbers with a slip in them.
  private static func corpus() -> [String] {
    var texts: Set<String> = [
      "", "yEs", "nULL", "=a", "<<<", "a\tb", "😀", "日本", "é", "a'b", "a\"b",
    ]
    let significant = [
      "0", "1", "9", ".", "_", ",", ":", "-", "+", "e", "x", "o", "n", "=", "<", "#", " ", "?", "a",
      "'", "\"", "~", "{", "@",
    ]
    for first in significant {
      texts.insert(first)
      for second in significant {
        texts.insert(first + second)
        for third in significant { texts.insert(first + second + third) }
      }
    }
    for word in ["yes", "no", "on", "off", "y", "n", "true", "false", "null"] {
      for text in [word, word.uppercased(), word.capitalized, word + "s", word + " ", "a" + word] {
        texts.insert(text)
      }
    }
    var generator = SeededGenerator(seed: 1)
    for number in numbers {
      texts.insert(number)
      for _ in 0..<60 {
        var slipped = Array(number)
        let index = Int.random(in: slipped.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: slipped.remove(at: index)
        case 1: slipped.insert(generator.pick(slips), at: index)
        default: slipped[index] = generator.pick(slips)
        }
        texts.insert(String(slipped))
      }
    }
    return texts.sorted()
  }

  private static let slips = Array("0189_,.:-+eExXobTZ a/")

  private static let numbers = [
    "0777", "0o777", "0x1F", "0b101", "0O17", "0X1F", "0B1", "1_000", "1,000", "1e3", "12e03",
    "1.5", "-0.5", "+12", "1.5e-3", "1_0.5e+1_0", ".5", "-.5e3", "5.", ".inf", "-.INF", "+.Inf",
    ".nan", ".NaN", "12:30:45", "1:30", "0:30", "08:30:00.5", "190:20:30.15", "2024-01-01",
    "2024-1-2", "2024-01-01T00:00:00Z", "2024-01-01 10:20:30.5 +01:00",
    "2001-12-14t21:59:43.10-05:00",
    "10.0.0.0/8", "10.0.0.1", "1.2.3", "250m", "1Gi", "00:11:22:33:44:55", "80:8080", "12345678901",
    "-_1", "0_7", "08", "1:60", "--5", "0x", "0o8", "0b2", "1e", "e3", "1.e5", "0b-1", "0o_+7",
    "1.5e_-3", ".5e_3", "-.5e_3", "...", "---",
  ]
}
