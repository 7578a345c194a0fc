import Foundation
import TestSupport

/// Expressions of our own making, and what promtool says about them.
enum PromQLCorpus {
  static let accepted = lines(of: "accepted-by-2.42") + combinations + regularExpressions
  static let refused = lines(of: "refused", comments: false) + wrongCombinations
  static let onlyInThree = lines(of: "only-in-3")

  /// Every operator between every kind of operand that fits it.
  private static let combinations: [String] =
    ["+", "-", "*", "/", "%", "^", "atan2"].flatMap { sign in
      ["1 \(sign) 2", "a \(sign) 2", "2 \(sign) a", "a \(sign) b", "rate(a[5m]) \(sign) on(c) b"]
    }
    + ["==", "!=", "<", ">", "<=", ">="].flatMap { sign in
      ["1 \(sign) bool 2", "a \(sign) 2", "a \(sign) b", "a \(sign) bool ignoring(c) b"]
    }
    + ["and", "or", "unless"].flatMap { sign in ["a \(sign) b", "a \(sign) on(c) (b)"] }

  private static let wrongCombinations: [String] =
    ["+", "-", "*", "/", "%", "^", "atan2", "==", "<", "and", "or"].flatMap { sign in
      ["a \(sign)", "a \(sign) b[5m]", "\"x\" \(sign) b", "a \(sign) group_left b"]
    }

  /// Conditions that select nothing by themselves, so that their emptiness does not matter.
  private static let regularExpressions: [String] =
    [".*", ".+", "a|b", "[a-z]+", "\\\\d{3}", "(a|b)?c", "5..", "[^/]+/.*", "(?i:error)", "a{2,}"]
    .map { "a{b=~\"\($0)\"}" }

  private static func lines(of name: String, comments: Bool = true) -> [String] {
    let path = "Tests/PrometheusTests/Fixtures/promql/\(name).txt"
    guard let text = try? PackageRoot.text(of: path) else { return [] }
    return text.split(separator: "\n").map(String.init).filter { !comments || !$0.hasPrefix("#") }
  }

  /// What promtool says about each expression: whether it accepts it.
  static func verdicts(of expressions: [String]) throws -> [Bool] {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    // JSON's strings are YAML's in double quotes, but for the escaped slash.
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let names = expressions.indices.map { "\($0).yaml" }
    for (name, expression) in zip(names, expressions) {
      let quoted = String(decoding: try encoder.encode(expression), as: UTF8.self)
      try scratch.write(
        "groups:\n- name: corpus\n  rules:\n  - record: a\n    expr: \(quoted)\n", to: name)
    }
    var accepted: Set<String> = []
    for start in stride(from: 0, to: names.count, by: 2000) {
      let part = Array(names[start..<min(start + 2000, names.count)])
      let check = try run("promtool", ["check", "rules"] + part, in: scratch.path)
      var file = ""
      for line in check.outputText.split(separator: "\n") {
        if line.hasPrefix("Checking ") {
          file = String(line.dropFirst("Checking ".count))
        } else if line.contains("SUCCESS") {
          accepted.insert(file)
        }
      }
    }
    return names.map(accepted.contains)
  }
}
