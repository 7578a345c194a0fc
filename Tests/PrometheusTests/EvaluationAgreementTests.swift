import Foundation
@testable import Prometheus
import TestSupport
import Testing

/// Random expressions over random series: promtool must find what our evaluator found.
@Suite struct EvaluationAgreementTests {
  @Test("promtool finds the same samples", arguments: 0..<6 as Range<UInt64>)
  func agrees(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let storage = SeriesStorage()
    var file = "evaluation_interval: 15s\ntests:\n- interval: 15s\n  input_series:\n"
    for (series, values) in EvaluationAgreementTests.series(&random) {
      file += "  - series: \(series)\n    values: '\(values)'\n"
      let labels = try SeriesNotation.labels(series)
      var time: Int64 = 0
      for run in try SeriesNotation.runs(values) {
        for index in 0..<run.count {
          switch run.value {
          case .gap: break
          case .stale:
            storage.append(SeriesPoint(time: time, value: SeriesPoint.stale), to: labels)
          case .numbers(let first, let step):
            storage.append(
              SeriesPoint(time: time, value: first + Double(index) * step), to: labels)
          }
          time += 15_000
        }
      }
    }
    file += "  promql_expr_test:\n"
    var count = 0
    while count < 60 {
      var generator = EvaluatedExpressionGenerator(random: random)
      let text = generator.vector(depth: 0)
      random = generator.random
      let time = Int64.random(in: 0...80, using: &random) * 7_500
      let parsed = PromQLParser.parse(text)
      let expression = try #require(parsed.expression, "\(text)")
      #expect(parsed.isValid, "\(text): \(parsed.problems)")
      let evaluator = PromQLEvaluator(
        storage: storage, defaultStep: 15_000, isThree: false, queryTime: time)
      guard case .vector(let samples)? = try? evaluator.evaluate(expression),
        !samples.contains(where: { $0.value.isNaN })
      else { continue }
      count += 1
      file += "  - expr: '\(text.replacing("'", with: "''"))'\n    eval_time: \(time)ms\n"
      if !samples.isEmpty { file += "    exp_samples:\n" }
      for sample in samples {
        let value =
          sample.value.isInfinite
          ? (sample.value > 0 ? ".inf" : "-.inf") : GoNumber.shortest(sample.value)
        file += "    - labels: '\(sample.labels)'\n      value: \(value)\n"
      }
    }
    // A test that comes after all samples: promtool feeds series no further than it must.
    file += "  - expr: vector(1)\n    eval_time: 20m\n    exp_samples: [{labels: '{}', value: 1}]\n"
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    try scratch.write(file, to: "test.yaml")
    let check = try run("promtool", ["test", "rules", "test.yaml"], in: scratch.path)
    #expect(
      EvaluationAgreementTests.isNear(check.outputText + check.errorText),
      "\(check.outputText)\(check.errorText)")
  }

  /// Whether promtool's complaints, if any, are about last digits only.
  ///
  /// It feeds series in a random order, and so adds up in one.
  private static func isNear(_ output: String) -> Bool {
    let lines = output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let expected = lines.filter { $0.hasPrefix("exp:") }
    let found = lines.filter { $0.hasPrefix("got:") }
    let known = ["exp:", "got:", "expr:", "FAILED:", "SUCCESS", "Unit Testing:"]
    return expected.count == found.count
      && lines.allSatisfy { line in line.isEmpty || known.contains(where: line.hasPrefix) }
      && zip(expected, found).allSatisfy { expected, found in
        let left = expected.split(separator: " ").dropFirst()
        let right = found.split(separator: " ").dropFirst()
        return left.count == right.count
          && zip(left, right).allSatisfy { left, right in
            if left == right { return true }
            guard let left = Double(left.trimmingSuffix(",")),
              let right = Double(right.trimmingSuffix(","))
            else { return false }
            return abs(left - right) <= 1e-9 * max(1, abs(left))
          }
      }
  }

  private static func series(_ random: inout SeededGenerator) -> [(String, String)] {
    var result: [(String, String)] = []
    for name in ["counter", "gauge"] {
      for pod in ["p1", "p2", "p3"] {
        for code in ["200", "500"] {
          var words: [String] = []
          for _ in 0..<Int.random(in: 2...6, using: &random) {
            let start = Int.random(in: -20...100, using: &random)
            let step = Int.random(in: 0...9, using: &random)
            let count = Int.random(in: 1...12, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: words.append("_x\(count)")
            case 1: words.append("stale")
            case 2: words.append("\(start).25")
            default: words.append("\(name == "counter" ? abs(start) : start)+\(step)x\(count)")
            }
          }
          result.append(("\(name){pod=\"\(pod)\",code=\"\(code)\"}", words.joined(separator: " ")))
        }
      }
    }
    for pod in ["p1", "p2"] {
      result.append(("info{pod=\"\(pod)\",version=\"v-\(pod)\"}", "1x80"))
      for (index, bound) in ["0.1", "0.5", "1", "+Inf"].enumerated() {
        let step = Int.random(in: 0...3, using: &random) + index * 3
        result.append(("h_bucket{pod=\"\(pod)\",le=\"\(bound)\"}", "0+\(step)x80"))
      }
    }
    return result
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ suffix: String) -> Substring {
    hasSuffix(suffix) ? dropLast(suffix.count) : self
  }
}
