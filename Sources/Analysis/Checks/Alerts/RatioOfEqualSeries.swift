package import Findings
import Prometheus

/// The share of some series in all must be taken of sums, not series by series.
package struct RatioOfEqualSeries: Check {
  package static let info = CheckInfo(
    id: "alert-ratio-of-equal-series",
    finds: "a division in which each series is divided by itself",
    why:
      "the result is 1 wherever there is one at all: a single failed request among a million fires the alert with 100 percent",
    mend: "sum both sides over the labels that the condition picks from",
    source: "Prometheus documentation, \"Operators\", vector matching: series match by all labels",
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: HighErrorRate
          expr: rate(http_requests_total{status=~"5.."}[5m]) / rate(http_requests_total[5m]) > 0.05
        """),
      good: RuleExample.rules(
        """
        - alert: HighErrorRate
          expr: sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m])) > 0.05
        """)))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.monitoring.readers.flatMap { reader in
      reader.tree.binaries.compactMap { binary in
        guard binary.operator == .divide, let labels = Self.picked(binary) else { return nil }
        let what =
          labels.isEmpty
          ? "both sides of '/' are the same series"
          : "both sides of '/' keep the label\(labels.count > 1 ? "s" : "") \(labels.joined(separator: ", ")), so each "
            + "series is divided by itself"
        return finding(
          reader.expression, "\(reader.description): \(what): the ratio is always 1",
          hint: labels.isEmpty
            ? nil : "sum both sides without \(labels.joined(separator: ", ")) before dividing")
      }
    }
  }

  /// The labels by which the left side picks from the right; nil where series do not meet themselves.
  private static func picked(_ binary: PromQLBinary) -> [String]? {
    guard binary.left.isPart(of: binary.right), binary.matching.manySide == nil,
      let part = binary.left.onlySelector, let whole = binary.right.onlySelector
    else { return nil }
    let all = Set(whole.matchers.map(\.text))
    let labels = Set(part.matchers.filter { !all.contains($0.text) }.map(\.label)).sorted()
    let left = binary.left.labels
    let isKept = labels.allSatisfy { label in
      if case .absent = left.presence(of: label) { return false }
      return binary.matching.labels?.matches(label) ?? true
    }
    // Nothing is picked, so a sum of all would be divided by itself as well.
    return isKept ? labels : nil
  }
}

extension PromQLMatching.Labels {
  fileprivate func matches(_ label: String) -> Bool {
    switch self {
    case .on(let names): names.contains(label)
    case .ignoring(let names): !names.contains(label)
    }
  }
}

extension PromQLExpression {
  /// The selector, if there is just one.
  var onlySelector: PromQLSelector? {
    let uses = selectors
    return uses.count == 1 ? uses[0].selector : nil
  }
}
