import Contract
import Foundation
import TestSupport
import Testing

@Suite struct ExpositionTests {
  @Test("promtool finds nothing to criticise in the metrics as they would be exported")
  func lint() throws {
    let text = ServerMetrics.all.map { exposition($0) }.joined()
    let result = try run("promtool", ["check", "metrics"], input: Data(text.utf8))
    #expect(result.status == 0, "\(result.outputText)\(result.errorText)")
    #expect(result.outputText + result.errorText == "")
  }

  /// One sample of each series of a metric, in the text format.
  private func exposition(_ metric: some Metric) -> String {
    let kind = type(of: metric).kind
    let labels = metric.labels.map { label in
      if case .closed(let values) = label.values { return "\(label.name)=\"\(values[0])\"" }
      return "\(label.name)=\"registered\""
    }
    let head = """
      # HELP \(metric.name) \(metric.help)
      # TYPE \(metric.name) \(kind.rawValue)

      """
    guard kind == .histogram else {
      return head + "\(metric.name){\(labels.joined(separator: ","))} 1\n"
    }
    let buckets = ["1", "+Inf"].map {
      "\(metric.name)_bucket{\((labels + ["le=\"\($0)\""]).joined(separator: ","))} 1\n"
    }
    return head + buckets.joined()
      + ["sum", "count"].map { "\(metric.name)_\($0){\(labels.joined(separator: ","))} 1\n" }
      .joined()
  }
}
