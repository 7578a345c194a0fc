import Prometheus
import Scalars
import TestSupport
import Testing
import YAML

@Suite struct ValueFormatTests {
  @Test(
    "texts are those of Prometheus's template functions",
    arguments: [
      (ValueFormat.percentage, 0.05, "5%"), (.percentage, 0.123456, "12.35%"),
      (.percentage, 1.5, "150%"), (.duration, 0, "0s"), (.duration, 0.25, "250ms"),
      (.duration, 0.00002, "20us"), (.duration, 1.00125, "1.001s"), (.duration, 59.9, "59.9s"),
      (.duration, 125, "2m 5s"), (.duration, 3725, "1h 2m 5s"), (.duration, 90_061, "1d 1h 1m 1s"),
      (.bytes, 512, "512B"), (.bytes, 1536, "1.5kiB"), (.bytes, 2_147_483_648, "2GiB"),
      (.bytesPerSecond, 2048, "2kiB/s"), (.number(suffix: ""), 6, "6"),
      (.number(suffix: "/s"), 12_345, "12.35k/s"), (.number(suffix: ""), 0.5, "500m"),
      (.number(suffix: ""), 0, "0"), (.number(suffix: ""), 1_000_000, "1M"),
    ])
  func texts(format: ValueFormat, value: Double, expected: String) {
    #expect(format.text(value) == expected)
  }

  /// Each value is fired by an alert whose text must come out as ours does.
  @Test("promtool renders the same texts")
  func promtool() throws {
    let values = [0.000123, 0.05, 0.25, 0.9, 1, 1.5, 59.99, 60, 1023, 1024, 99_999, 3_700_000]
    var rules: [Rule] = []
    var tests: [RuleTest] = []
    for (index, value) in values.enumerated() {
      let name = "value_\(index)"
      let alerts = [
        alert("Seconds\(index)", series(name).values >= .seconds(.zero)),
        alert("Bytes\(index)", series(name).values >= .bytes(0)),
        alert("Count\(index)", series(name).values >= .count(0)),
        alert("Share\(index)", series(name).values >= .share("0")),
        alert("Rate\(index)", series(name).values >= .perSecond("0")),
      ]
      rules += alerts.map(Rule.alert)
      let labels = [NamedValue("a", "b")]
      tests.append(
        RuleTest(
          name, interval: .seconds(60),
          series: [InputSeries(name, labels, .constant(value, steps: 2))],
          alerts: alerts.map {
            AlertTest($0.name, at: .seconds(60), expects: [$0.firing(labels, value: value)])
          }))
    }
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    try scratch.write(
      Emitter.text(RuleFile(groups: [RuleGroup("g", rules: rules)]).node), to: "rules.yaml")
    let file = RuleTestFile(
      ruleFiles: ["rules.yaml"], evaluationInterval: .seconds(60), tests: tests)
    try scratch.write(Emitter.text(file.node), to: "test.yaml")
    let result = try run("promtool", ["test", "rules", "test.yaml"], in: scratch.path)
    #expect(result.status == 0, "\(result.outputText)\(result.errorText)")
  }

  private func series<Unit: SampleUnit>(_ name: String) -> GaugeSelector<Unit> {
    GaugeSelector(name: name, labels: ["a"])
  }

  private func alert<Unit: SampleUnit>(
    _ name: String, _ condition: AlertCondition<Unit>
  ) -> AlertingRule {
    AlertingRule(
      name, fires: condition, for: .zero, labels: [],
      annotations: [.init("summary", "\(.value) of \(.label("a"))")])
  }
}
