package import Findings
import Prometheus

/// Both sides of an operator must be able to have series with the same labels.
package struct LabelsNeverMatch: Check {
  package static let info = CheckInfo(
    id: "alert-labels-never-match",
    finds: "an operator between two vectors whose series can never have the same labels",
    why: "the result is always empty: the alert cannot fire, however bad things are",
    mend: "aggregate both sides to the labels that they share, or match on these",
    source: "Prometheus documentation, \"Operators\", vector matching",
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: ConnectionsNearLimit
          expr: sum by (datname) (pg_stat_activity_count) / sum by (job) (pg_settings_max_connections) > 0.9
        """),
      good: RuleExample.rules(
        """
        - alert: ConnectionsNearLimit
          expr: sum by (job) (pg_stat_activity_count) / sum by (job) (pg_settings_max_connections) > 0.9
        """)))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let monitoring = objects.monitoring
    return monitoring.readers.flatMap { reader in
      reader.tree.binaries.compactMap { problem($0, reader, monitoring) }
    }
  }

  private func problem(
    _ binary: PromQLBinary, _ reader: MetricReader, _ monitoring: Monitoring
  ) -> Finding? {
    guard binary.operator != .or, binary.left.valueType == .instantVector,
      binary.right.valueType == .instantVector, binary.matching.fills.isEmpty
    else { return nil }
    let left = binary.left.labels(monitoring.labels)
    let right = binary.right.labels(monitoring.labels)
    let names: [String] =
      switch binary.matching.labels {
      case .on(let names)?: names
      case .ignoring(let ignored)?:
        Set(left.present.keys).union(right.present.keys).subtracting(ignored).sorted()
      case nil: Set(left.present.keys).union(right.present.keys).sorted()
      }
    let isMatched = names.filter { $0 != "__name__" }
    let sign = binary.operator.rawValue
    for name in isMatched {
      switch (left.presence(of: name), right.presence(of: name)) {
      case (.present, .absent): return told(reader, sign, name, "left", "right")
      case (.absent, .present): return told(reader, sign, name, "right", "left")
      case (.present(let one?), .present(let other?)) where one != other:
        return finding(
          reader.expression,
          "\(reader.description): both sides of '\(sign)' are matched by \(name), which is '\(one)' on the "
            + "left and '\(other)' on the right")
      default: continue
      }
    }
    return ofOtherPrograms(binary, isMatched, reader, monitoring)
  }

  private func told(
    _ reader: MetricReader, _ sign: String, _ name: String, _ has: String, _ lacks: String
  ) -> Finding {
    finding(
      reader.expression,
      "\(reader.description): the sides of '\(sign)' never match: every series of the \(has) side has the label "
        + "\(name), and none of the \(lacks) side")
  }

  /// Series of two programs come from two targets, whose `instance` and `job` differ.
  private func ofOtherPrograms(
    _ binary: PromQLBinary, _ names: [String], _ reader: MetricReader, _ monitoring: Monitoring
  ) -> Finding? {
    guard let one = program(binary.left, monitoring), let other = program(binary.right, monitoring),
      one != other, let label = names.first(where: { $0 == "instance" || $0 == "job" }),
      !monitoring.jobs.contains(where: { $0.addedLabels.contains(label) })
    else { return nil }
    var finding = finding(
      reader.expression,
      "\(reader.description): the sides of '\(binary.operator.rawValue)' are series of \(one) and of \(other), whose "
        + "label \(label) differs")
    finding.severity = .warning
    return finding
  }

  /// The only program that exports what an operand reads with all its labels.
  private func program(_ operand: PromQLExpression, _ monitoring: Monitoring) -> String? {
    switch operand.kind {
    case .parentheses(let inner): return program(inner, monitoring)
    case .call(let call):
      guard let vector = call.arguments.first(where: { $0.valueType == .rangeVector }) else {
        return nil
      }
      return program(vector, monitoring)
    case .selector(let selector):
      return monitoring.facts(of: selector).first.flatMap { $0.producer?.program.rawValue }
    default: return nil
    }
  }
}
