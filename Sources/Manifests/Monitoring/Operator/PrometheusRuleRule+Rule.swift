import Kubernetes
import Prometheus
import Scalars

extension PrometheusRuleRule {
  /// The rule as an object of the Prometheus Operator has it.
  ///
  /// An AlertmanagerConfig takes alerts with its own namespace only, so each gets that label, even
  /// those that concern a node or nothing at all.
  init(_ rule: Rule, namespace: DNSLabel) {
    switch rule {
    case .record(let name, let expression):
      self.init(record: name, expr: .string(expression))
    case .alert(let alert):
      let labels = alert.labels + [NamedValue("namespace", "\(namespace)")]
      self.init(
        alert: alert.name, expr: .string(alert.expression), for: alert.for,
        labels: StringMap(uniqueKeys: labels.map { ($0.name, $0.value) }),
        annotations: StringMap(uniqueKeys: alert.templates.map { ($0.name, $0.value) }))
    }
  }
}
