package import Prometheus
import YAML

/// One rule of a set: of a ConfigMap's key or of an object of the Prometheus operator.
package struct RuleUse: Sendable {
  package enum Kind: String, Sendable {
    case alert, record
  }

  package let kind: Kind
  package let name: String
  package let group: String
  /// The rule as a whole.
  package let cursor: Cursor
  /// The expression as it is written; nil when there is none.
  package let text: String?
  package let parsed: ParsedPromQL?
  package let labels: [(name: String, value: Cursor)]
  package let annotations: [(name: String, value: Cursor)]
  /// Which text or object it is from, in the order of `Monitoring.sources`.
  let source: Int

  package var expression: Cursor { cursor["expr"] }

  /// The tree, when Prometheus would take it.
  package var tree: PromQLExpression? { parsed?.isValid == true ? parsed?.expression : nil }

  /// `group capacity, alert CpuOvercommitted`.
  package var description: String { "group \(group), \(kind.rawValue) \(name)" }

  package func label(_ name: String) -> String? {
    labels.first { $0.name == name }?.value.text
  }

  package func annotation(_ name: String) -> Cursor? {
    annotations.first { $0.name == name && $0.value.text?.isEmpty == false }?.value
  }

  /// Labels with their values, to compare rules by.
  var labelTexts: [String: String] {
    Dictionary(labels.map { ($0.name, $0.value.text ?? "") }) { first, _ in first }
  }

  /// - Parameters:
  ///   - cursor: the rule.
  ///   - group: the name of its group.
  ///   - source: which text or object it is from.
  init?(_ cursor: Cursor, group: String, source: Int) {
    if let name = cursor["alert"].text {
      (kind, self.name) = (.alert, name)
    } else if let name = cursor["record"].text {
      (kind, self.name) = (.record, name)
    } else {
      return nil
    }
    self.group = group
    self.cursor = cursor
    self.source = source
    text = cursor["expr"].text
    parsed = text.map { PromQLParser.parse($0) }
    labels = cursor["labels"].entries.map { ($0.key, $0.value) }
    annotations = cursor["annotations"].entries.map { ($0.key, $0.value) }
  }
}
