internal import Scalars
package import YAML

extension RuleFile {
  /// The file as Prometheus reads it.
  ///
  /// Source: Prometheus documentation, "Recording rules", syntax.
  package var node: Node {
    .mapping([.init("groups", .sequence(groups.map(\.node)))])
  }
}

extension RuleGroup {
  /// The group alone: it is also an entry of `spec.groups` of a PrometheusRule.
  package var node: Node {
    var entries: [Node.Entry] = [.init("name", .string(name))]
    if let interval { entries.append(.init("interval", .string(interval.prometheusText))) }
    entries.append(.init("rules", .sequence(rules.map(\.node))))
    return .mapping(entries)
  }
}

extension Rule {
  fileprivate var node: Node {
    switch self {
    case .record(let name, let expression):
      .mapping([.init("record", .string(name)), .init("expr", .string(expression))])
    case .alert(let alert): alert.node
    }
  }
}

extension AlertingRule {
  fileprivate var node: Node {
    .mapping([
      .init("alert", .string(name)),
      .init("expr", .string(expression)),
      .init("for", .string(`for`.prometheusText)),
      .init("labels", labels.node),
      .init(
        "annotations",
        templates.node),
    ])
  }

  /// The annotations as Prometheus evaluates them.
  package var templates: [NamedValue] {
    annotations.map { NamedValue($0.name, $0.text.template(format)) }
  }
}

extension [NamedValue] {
  /// A mapping in this order.
  var node: Node { .mapping(map { .init($0.name, .string($0.value)) }) }
}
