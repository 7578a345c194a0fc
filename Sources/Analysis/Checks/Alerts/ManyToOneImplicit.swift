package import Findings
import Prometheus

/// Where several series of one side match one of the other, the expression must say so.
package struct ManyToOneImplicit: Check {
  package static let info = CheckInfo(
    id: "alert-many-to-one-implicit",
    finds:
      "an operator between two vectors of which one can have several series for one of the other",
    why:
      "Prometheus answers with an error instead of a result, so the rule fails just when there is a second series",
    mend: "aggregate both sides by the same labels, or write group_left or group_right",
    source: "Prometheus documentation, \"Operators\", vector matching",
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: Full
          expr: sum by (job, datname) (pg_stat_activity_count) / on (job) sum by (job) (pg_settings_max_connections) > 0.9
        """),
      good: RuleExample.rules(
        """
        - alert: Full
          expr: sum by (job) (pg_stat_activity_count) / on (job) sum by (job) (pg_settings_max_connections) > 0.9
        """)))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let monitoring = objects.monitoring
    return monitoring.readers.flatMap { reader in
      reader.tree.binaries.compactMap { binary in
        problem(binary, monitoring).map {
          finding(reader.expression, "\(reader.description): \($0)")
        }
      }
    }
  }

  private func problem(_ binary: PromQLBinary, _ monitoring: Monitoring) -> String? {
    guard !binary.operator.isSetOperator, binary.left.valueType == .instantVector,
      binary.right.valueType == .instantVector, let labels = binary.matching.labels
    else { return nil }
    let sides: [(name: String, side: PromQLMatching.ManySide, operand: PromQLExpression)] = [
      ("left", .left, binary.left), ("right", .right, binary.right),
    ]
    for (name, side, operand) in sides where binary.matching.manySide != side {
      let extra = operand.severalValued(monitoring.labels).filter { label in
        switch labels {
        case .on(let names): !names.contains(label)
        case .ignoring(let names): names.contains(label)
        }
      }
      guard !extra.isEmpty else { continue }
      let hint =
        binary.matching.manySide == nil
        ? "'\(binary.operator.rawValue)' lacks group_\(name)"
        : "the \(name) side must have one series"
      return
        "the \(name) side of '\(binary.operator.rawValue)' can have several series for one match: its "
        + "label\(extra.count > 1 ? "s" : "") \(extra.joined(separator: ", ")) \(extra.count > 1 ? "are" : "is") "
        + "not matched, and \(hint)"
    }
    return nil
  }
}

extension PromQLExpression {
  /// Labels that tell series apart, so that there can be several when they are left out; sorted.
  ///
  /// What belongs to a target, or to the object that another label names, does not.
  func severalValued(_ known: KnownLabels) -> [String] {
    // What is grouped by is meant to differ; of other labels only those count that are surely there.
    let structural = labels
    let grouped = structural.closedNames?.filter { name in
      if case .present(let value?) = structural.presence(of: name) { return value.isEmpty }
      return true
    }
    let names =
      chosenOne ?? grouped ?? labels(known).present.filter { $0.value == nil }.map(\.key).sorted()
    return names.filter { !Self.dependent.contains($0) }
  }

  /// The labels of `topk by (…) (1, …)`: of each group one series is left.
  private var chosenOne: [String]? {
    var inner = self
    while case .parentheses(let content) = inner.kind { inner = content }
    guard case .aggregation(let aggregation) = inner.kind, aggregation.operator.selectsSeries,
      aggregation.parameter?.constant == 1, case .by(let names)? = aggregation.grouping
    else { return nil }
    return names.sorted()
  }

  private static let dependent: Set<String> = [
    "__name__", "job", "instance", "namespace", "uid", "node", "id", "name", "image", "image_id",
    "pod_ip", "host_ip", "service", "endpoint", "server", "cluster", "unit", "storageclass",
    "environment", "env", "region", "zone", "app", "team",
  ]
}

extension PromQLExpression {
  /// All operators between two expressions, from the outside in.
  var binaries: [PromQLBinary] {
    var found: [PromQLBinary] = []
    if case .binary(let binary) = kind { found.append(binary) }
    return found + children.flatMap(\.binaries)
  }
}
