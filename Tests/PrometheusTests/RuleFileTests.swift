import Prometheus
import Scalars
import Testing
import YAML

@Suite struct RuleFileTests {
  private static let errors = CounterSelector<Units.Count>(name: "errors_total", labels: ["pod"])

  @Test("a rule file has the keys of Prometheus in their usual order")
  func file() {
    let recording = RecordingRule("pod:errors:rate5m", Self.errors.rate(over: .seconds(300)))
    let alert = AlertingRule(
      "Errors", fires: recording.recorded.values > .perSecond("2"), for: .seconds(600),
      labels: [NamedValue("severity", "critical")],
      annotations: [.init("summary", "\(.label("pod")): \(.value), limit \("2/s")")])
    let file = RuleFile(groups: [
      RuleGroup("errors", interval: .seconds(30), rules: [recording.rule, .alert(alert)])
    ])
    #expect(
      Emitter.text(file.node) == """
        groups:
        - name: errors
          interval: 30s
          rules:
          - record: pod:errors:rate5m
            expr: rate(errors_total[5m])
          - alert: Errors
            expr: pod:errors:rate5m > 2
            for: 10m
            labels:
              severity: critical
            annotations:
              summary: "{{ $labels.pod }}: {{ $value | humanize }}/s, limit 2/s"

        """)
    #expect(file.groups[0].alerts.map(\.name) == ["Errors"])
  }

  @Test("a test file has the keys of promtool")
  func testFile() {
    let file = RuleTestFile(
      ruleFiles: ["../rules/errors.yaml"], evaluationInterval: .seconds(15),
      tests: [
        RuleTest(
          "fires", interval: .seconds(15),
          series: [
            InputSeries(
              "errors_total", [NamedValue("pod", "a")],
              .growing(by: 2.5, steps: 4).then(.constant(10, steps: 3)))
          ],
          alerts: [
            AlertTest("Errors", at: .zero, expects: []),
            AlertTest(
              "Errors", at: .seconds(75),
              expects: [
                ExpectedAlert(
                  labels: [NamedValue("pod", "a")], annotations: [NamedValue("summary", "a")])
              ]),
          ])
      ])
    #expect(
      Emitter.text(file.node) == """
        rule_files:
        - ../rules/errors.yaml
        evaluation_interval: 15s
        tests:
        - name: fires
          interval: 15s
          input_series:
          - series: errors_total{pod="a"}
            values: 0+2.5x4 10x3
          alert_rule_test:
          - eval_time: 0s
            alertname: Errors
            exp_alerts: []
          - eval_time: 1m15s
            alertname: Errors
            exp_alerts:
            - exp_labels:
                pod: a
              exp_annotations:
                summary: a

        """)
  }
}
