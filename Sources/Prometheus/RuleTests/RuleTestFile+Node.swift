internal import Scalars
package import YAML

extension RuleTestFile {
  /// The file as promtool reads it.
  ///
  /// Source: Prometheus documentation, "Unit testing for rules", test file format.
  package var node: Node {
    .mapping([
      .init("rule_files", .sequence(ruleFiles.map(Node.string))),
      .init("evaluation_interval", .string(evaluationInterval.prometheusText)),
      .init("tests", .sequence(tests.map(\.node))),
    ])
  }
}

extension RuleTest {
  fileprivate var node: Node {
    .mapping([
      .init("name", .string(name)),
      .init("interval", .string(interval.prometheusText)),
      .init("input_series", .sequence(series.map(\.node))),
      .init("alert_rule_test", .sequence(alerts.map(\.node))),
    ])
  }
}

extension InputSeries {
  fileprivate var node: Node {
    .mapping([.init("series", .string(text)), .init("values", .string(values.text))])
  }
}

extension AlertTest {
  fileprivate var node: Node {
    .mapping([
      .init("eval_time", .string(time.prometheusText)),
      .init("alertname", .string(alert)),
      .init("exp_alerts", .sequence(expected.map(\.node))),
    ])
  }
}

extension ExpectedAlert {
  fileprivate var node: Node {
    .mapping([.init("exp_labels", labels.node), .init("exp_annotations", annotations.node)])
  }
}
