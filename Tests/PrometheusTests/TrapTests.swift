import Prometheus
import Testing

/// Mistakes that the types cannot refuse stop the program that builds the query: the first test that
/// builds the rule finds them.
///
/// What the types do refuse is in `Fixtures/Refused.swift`.
@Suite struct TrapTests {
  @Test("a ratio whose sides keep different labels")
  func differentLabels() async {
    await #expect(processExitsWith: .failure) {
      let requests = CounterSelector<Units.Count>(name: "requests_total", labels: ["pod", "code"])
      let rate = requests.rate(over: .seconds(300))
      _ = rate.sum(by: "pod", "code") / rate.sum(by: "pod")
    }
  }

  /// Known defect D25: the numerator's series would be divided by themselves.
  @Test("a ratio of selected series by all, series by series")
  func selectedSeries() async {
    await #expect(processExitsWith: .failure) {
      let requests = CounterSelector<Units.Count>(name: "requests_total", labels: ["pod", "code"])
      let errors = requests.narrowed(by: .label("code", is: "500"))
      _ = errors.rate(over: .seconds(300)) / requests.rate(over: .seconds(300))
    }
  }

  /// Known defect D26: operands that never match.
  @Test("a match on a label that one side lacks")
  func matchingLabel() async {
    await #expect(processExitsWith: .failure) {
      let used = GaugeSelector<Units.Bytes>(name: "used_bytes", labels: ["claim"])
      let size = GaugeSelector<Units.Bytes>(name: "size_bytes", labels: ["volume"])
      _ = used.values.share(of: size.values, .on("claim"))
    }
  }

  @Test("a matcher on a label that the metric lacks")
  func unknownLabel() async {
    await #expect(processExitsWith: .failure) {
      _ = GaugeSelector<Units.Bytes>(name: "used_bytes", labels: ["claim"])
        .narrowed(by: .label("pod", is: "a"))
    }
  }

  @Test("an aggregation by a label that is gone")
  func lostLabel() async {
    await #expect(processExitsWith: .failure) {
      let used = GaugeSelector<Units.Bytes>(name: "used_bytes", labels: ["claim", "pod"])
      _ = used.values.sum(by: "claim").sum(by: "pod")
    }
  }

  @Test("a text that mentions a label that the condition drops")
  func lostLabelInText() async {
    await #expect(processExitsWith: .failure) {
      let used = GaugeSelector<Units.Bytes>(name: "used_bytes", labels: ["claim", "pod"])
      _ = AlertingRule(
        "Full", fires: used.values.sum(by: "claim") > .bytes(1), for: .zero, labels: [],
        annotations: [.init("summary", "\(.label("pod")) is full")])
    }
  }

  @Test("a text with a template action of its own")
  func templateAction() async {
    await #expect(processExitsWith: .failure) {
      _ = AnnotationText(stringLiteral: "{{ pg_settings_max_connections }}")
    }
  }

  @Test("a recording rule whose name has no level")
  func recordingName() async {
    await #expect(processExitsWith: .failure) {
      let used = GaugeSelector<Units.Bytes>(name: "used_bytes", labels: ["claim"])
      _ = RecordingRule("used_bytes_sum", used.values.sum())
    }
  }
}
