import Prometheus
import Testing
import YAML

@Suite("Rules of prometheus-adapter") struct AdapterRuleTests {
  private let counter = CounterSelector<Units.Count>(
    name: "jobs_done_total", labels: ["job", "namespace", "pod", "queue"])

  private var rule: AdapterRule {
    AdapterRule(
      "jobs_per_second", rateOf: counter.narrowed(by: .label("queue", is: "mail")),
      over: .seconds(120),
      resources: [.init(label: "namespace", name: "namespace"), .init(label: "pod", name: "pod")])
  }

  @Test("a rule finds the series that belong to objects, and leaves the objects open")
  func fields() {
    #expect(
      Emitter.text(rule.node) == """
        seriesQuery: jobs_done_total{queue="mail",namespace!="",pod!=""}
        resources:
          overrides:
            namespace:
              resource: namespace
            pod:
              resource: pod
        name:
          as: jobs_per_second
        metricsQuery: sum by (<<.GroupBy>>) (rate(<<.Series>>{queue="mail",<<.LabelMatchers>>}[2m]))

        """)
  }
}
