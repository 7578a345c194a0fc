@testable import Prometheus
import TestSupport
import YAML

/// Random rule files with tests whose expectations are what our evaluator finds, or nearly so.
struct RuleTestGenerator {
  struct Files {
    let rules: String
    /// With the expectations that our evaluator gives.
    let test: String
    /// With one expectation that is wrong.
    let damaged: String
  }

  private var random: SeededGenerator
  private var alerts: [String] = []
  private var records: [String] = []

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func files(rulesName: String) -> Files {
    let rules = ruleFile()
    let head = testHead(rulesName)
    var asked: [(name: String, isAlert: Bool, time: Int)] = []
    for _ in 0..<Int.random(in: 2...4, using: &random) where !alerts.isEmpty {
      asked.append((random.pick(alerts), true, Int.random(in: 0...24, using: &random) * 15))
    }
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      asked.append((question(), false, Int.random(in: 0...48, using: &random) * 7))
    }
    let blank =
      head
      + RuleTestGenerator.expectations(
        asked.map { (name: $0.name, isAlert: $0.isAlert, time: $0.time, lines: [String]()) })
    let found = RuleTestGenerator.found(blank, rules: rules)
    var answers = zip(asked, found).compactMap { asked, lines in
      lines.map { (name: asked.name, isAlert: asked.isAlert, time: asked.time, lines: $0) }
    }
    let test = head + RuleTestGenerator.expectations(answers)
    damage(&answers)
    return Files(
      rules: rules, test: test, damaged: head + RuleTestGenerator.expectations(answers))
  }

  // MARK: Rules

  private mutating func ruleFile() -> String {
    var file = "groups:\n"
    for group in ["g1", "g2"] {
      file += "- name: \(group)\n  rules:\n"
      for index in 0..<Int.random(in: 1...3, using: &random) {
        if random.once(in: 3) {
          let name = "\(group):record\(index)"
          records.append(name)
          file += "  - record: \(name)\n    expr: \(quoted(expression()))\n"
          if random.once(in: 3) {
            file += "    labels: {origin: \(group), plain: '{{ $value }}'}\n"
          }
        } else {
          file += alert("Alert\(group)\(index)")
        }
      }
    }
    return file
  }

  private mutating func alert(_ name: String) -> String {
    alerts.append(name)
    var rule = "  - alert: \(name)\n    expr: \(quoted(condition()))\n"
    if random.once(in: 2) { rule += "    for: \(random.pick(["0s", "15s", "45s", "1m", "2m"]))\n" }
    if random.once(in: 4) {
      rule += "    keep_firing_for: \(random.pick(["0s", "30s", "1m"]))\n"
    }
    rule += "    labels:\n      severity: \(random.pick(["page", "'{{ $labels.code }}x'", "''"]))\n"
    if random.once(in: 3) {
      rule += "      pod: \(quoted(random.pick(RuleTestGenerator.templates)))\n"
    }
    rule += "    annotations:\n"
    for index in 0..<Int.random(in: 1...3, using: &random) {
      rule += "      a\(index): \(quoted(random.pick(RuleTestGenerator.templates)))\n"
    }
    return rule
  }

  private mutating func condition() -> String {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return "absent(\(random.pick(["nothing", "gauge"])){pod=\"p1\",code=~\"4..\"})"
    case 1: return "changes(gauge[1m]) > \(Int.random(in: 0...3, using: &random))"
    case 2: return "\(expression()) unless on (pod) gauge{code=\"500\"} > 50"
    case 3 where !records.isEmpty: return "\(random.pick(records)) > 10"
    default:
      return "\(expression()) \(random.pick([">", "<", ">=", "!="])) "
        + "\(Int.random(in: -5...60, using: &random))"
    }
  }

  /// An expression whose result does not hang on the order in which numbers are added up.
  private mutating func expression() -> String {
    random.pick([
      "gauge", "counter", "gauge{pod=\"p1\"}", "sum by (pod) (gauge)", "max by (code) (counter)",
      "sum(gauge) by (pod, code)", "count without (pod) (counter > 20)", "increase(counter[1m])",
      "round(rate(counter[2m]), 0.01)", "gauge * on (pod) group_left (version) about",
      "gauge offset 30s", "max_over_time(gauge[45s])", "gauge and on (pod) about == 1",
      "label_replace(gauge, \"short\", \"$1\", \"pod\", \"p(.)\")", "time() - timestamp(gauge)",
      "round(histogram_quantile(0.9, sum by (le, pod) (increase(h_bucket[2m]))), 0.001)",
      "min_over_time(sum by (pod) (gauge)[1m:15s])", "clamp(gauge, 0, 20)", "vector(3) + 1",
      "absent_over_time(nothing{a=\"b\"}[1m])", "quantile_over_time(0.5, gauge[1m])",
      "predict_linear(counter[1m], 60) > 5", "last_over_time(gauge[30s])",
      "scalar(gauge{pod=\"p9\"}) or gauge",
      "resets(counter[3m])", "gauge @ 60", "sum by (pod) (ALERTS)", "ALERTS{alertstate=\"firing\"}",
    ])
  }

  private static let templates = [
    "{{ $value }}", "{{ $value | humanize }}", "{{ .Value | humanizeDuration }}s",
    "{{ $labels.pod }} is {{ $labels.code | toUpper }}",
    "{{ printf \"%.3f %s\" $value $labels.pod }}",
    "{{ if gt $value 20.0 }}high{{ else if eq $labels.pod \"p1\" }}one{{ else }}low{{ end }}",
    "{{ range query \"gauge{code='200'} > 30\" | sortByLabel \"pod\" }}{{ .Labels.pod }}={{ .Value }} {{ end }}",
    "{{ with query \"about{pod='p1'}\" }}{{ . | first | label \"version\" }}{{ end }}",
    "{{ range $name, $text := $labels }}[{{ $name }}:{{ $text }}]{{ end }}",
    "{{ $x := 3 }}{{ $x = 4 }}{{ $x }} {{- \" \" -}} {{ len $labels }}",
    "{{ humanize1024 $value }} {{ humanizePercentage $value }} {{ humanizeTimestamp $value }}",
    "{{ reReplaceAll \"p(.)\" \"pod-${1}\" $labels.pod }} {{ title \"a b-c d_e\" }} {{ match \"^p\" $labels.pod }}",
    "{{ stripPort \"h:80\" }} {{ stripDomain \"a.b.c:80\" }} {{ stripDomain \"10.0.0.1:80\" }} {{ parseDuration \"1h30m\" }}",
    "{{ $externalLabels.cluster }} {{ .ExternalLabels.nothing }} {{ $externalURL }}",
    "{{ define \"t\" }}<{{ . }}>{{ end }}{{ template \"t\" $labels.pod }}{{ template \"t\" 1.5 }}",
    "{{ index $labels \"pod\" }} {{ slice \"abcdef\" 1 3 }} {{ print 1 2 \"a\" true }} {{ println \"x\" }}",
    "{{ and 1 $labels.nothing }}|{{ or \"\" \"b\" }}|{{ not true }}|{{ html \"<a>\" }}|{{ urlquery \"a b&c\" }}",
    "{{ printf \"%d|%5d|%-4s|%q|%v|%x|%%|%+.1e|%t|%c\" 3 42 \"s\" \"q\\n\" 2.5 255 $value false 65 }}",
    "{{ printf \"%d\" $value }} {{ printf \"%s\" 1 }} {{ printf \"%v\" }} {{ printf \"a\" 1 }}",
    "{{ (query \"about{pod='p1'}\" | first).Value }} {{ (query \"about\" | len) }} {{ args 1 \"b\" }}",
    "{{/* nothing */}}plain {{ \"{{\" }} text{{ range query \"nothing\" }}x{{ else }}none{{ end }}",
    "{{ range $i, $s := query \"gauge\" | sortByLabel \"pod\" }}{{ if ge $i 1 }}{{ break }}{{ end }}{{ $i }}{{ end }}",
    "{{ ge 2 1 }} {{ lt \"a\" \"b\" }} {{ eq 1 2 1 }} {{ ne \"a\" \"b\" }} {{ le 1.5 1.5 }} {{ graphLink \"up\" }}",
    "{{ $value | printf \"%.1f\" | len }} {{ 0x1F }} {{ 1e3 }} {{ 'a' }} {{ -5 }} {{ .5 }} {{ `raw\\n` }}",
    "no action at all", "",
  ]

  // MARK: Tests

  private mutating func testHead(_ rulesName: String) -> String {
    var file = "rule_files: [\(rulesName)]\nevaluation_interval: 15s\n"
    if random.once(in: 3) {
      file += "group_eval_order: [g2, g1]\n"
    } else {
      file += "group_eval_order: [g1, g2]\n"
    }
    file += "tests:\n- interval: \(random.pick(["15s", "15s", "30s", "1m"]))\n  name: generated\n"
    file += "  external_labels: {cluster: c1}\n  external_url: http://prometheus.example.com/p\n"
    file += "  input_series:\n"
    for name in ["counter", "gauge"] {
      for pod in ["p1", "p2"] {
        for code in ["200", "500"] where !random.once(in: 6) {
          file += "  - series: '\(name){pod=\"\(pod)\", code=\"\(code)\"}'\n"
          file += "    values: '\(values(isCounter: name == "counter"))'\n"
        }
      }
    }
    for pod in ["p1", "p2"] {
      file += "  - series: about{pod=\"\(pod)\",version=\"v{\(pod)}\"}\n    values: 1x80\n"
      for (index, bound) in ["0.1", "1", "+Inf"].enumerated() {
        file +=
          "  - series: h_bucket{pod=\"\(pod)\",le=\"\(bound)\"}\n    values: 0+\(index * 6)x80\n"
      }
    }
    return file
  }

  private mutating func values(isCounter: Bool) -> String {
    var words: [String] = []
    for _ in 0..<Int.random(in: 2...6, using: &random) {
      let start = Int.random(in: isCounter ? 0...40 : -20...80, using: &random)
      let count = Int.random(in: 1...10, using: &random)
      words.append(
        random.pick([
          "_x\(count)", "_", "stale", "\(start)", "\(start)x\(count)", "\(start)+6x\(count)",
          "\(start)+15x\(count)", isCounter ? "\(start)+3x\(count)" : "\(start)-4x\(count)",
        ]))
    }
    return words.joined(separator: " ")
  }

  private mutating func question() -> String {
    records.isEmpty || random.once(in: 2) ? expression() : random.pick(records)
  }

  /// What our evaluator finds, as lines of the file; nil for what no test can expect.
  private static func found(_ test: String, rules: String) -> [[String]?] {
    let reading = RuleTestFileReading(SourceFile(path: "test.yaml", text: test))
    let groups = RuleFileReading(SourceFile(path: "rules.yaml", text: rules)).groups
    let ordered = reading.groupOrder.flatMap { name in groups.filter { $0.name == name } }
    var run = RuleTestRun(
      reading.tests[0], named: "", of: reading, groups: ordered, isThree: false, path: "")
    let outcome = run.outcome()
    let alerts = reading.tests[0].alerts.map { expectation -> [String]? in
      let firing = outcome.alerts.first {
        $0.expectation.name == expectation.name && $0.expectation.time == expectation.time
      }?.firing
      return firing.map { firing in
        firing.map { alert in
          var labels = alert.labels
          labels["alertname"] = ""
          return "    - exp_labels: \(mapping(labels.values))\n"
            + "      exp_annotations: \(mapping(alert.annotations))\n"
        }
      }
    }
    let expressions = reading.tests[0].expressions.enumerated().map { index, _ -> [String]? in
      guard outcome.expressions.indices.contains(index),
        case .success(let samples) = outcome.expressions[index].result,
        !samples.contains(where: { $0.value.isNaN })
      else { return nil }
      return samples.map { sample in
        let value =
          sample.value.isInfinite
          ? (sample.value > 0 ? ".inf" : "-.inf") : GoNumber.shortest(sample.value)
        return
          "    - labels: \(PromQLText.quoted(sample.labels.description))\n      value: \(value)\n"
      }
    }
    return alerts + expressions
  }

  private static func mapping(_ values: [String: String]) -> String {
    "{"
      + values.sorted { $0.key < $1.key }.map { "\($0.key): \(PromQLText.quoted($0.value))" }
      .joined(separator: ", ") + "}"
  }

  private static func expectations(
    _ asked: [(name: String, isAlert: Bool, time: Int, lines: [String])]
  ) -> String {
    var text = ""
    for (isAlert, key) in [(true, "alert_rule_test"), (false, "promql_expr_test")] {
      let part = asked.filter { $0.isAlert == isAlert }
      if part.isEmpty { continue }
      text += "  \(key):\n"
      for (name, _, time, lines) in part {
        text +=
          "  - eval_time: \(time)s\n    \(isAlert ? "alertname" : "expr"): \(PromQLText.quoted(name))\n"
        if !lines.isEmpty {
          text += "    \(isAlert ? "exp_alerts" : "exp_samples"):\n" + lines.joined()
        }
      }
    }
    return text
  }

  private mutating func damage(
    _ asked: inout [(name: String, isAlert: Bool, time: Int, lines: [String])]
  ) {
    guard !asked.isEmpty else { return }
    let index = Int.random(in: asked.indices, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: asked[index].time += 30
    case 1 where !asked[index].lines.isEmpty: asked[index].lines.removeLast()
    case 2 where !asked[index].lines.isEmpty:
      asked[index].lines[0] = asked[index].lines[0].replacing("p1", with: "p3")
        .replacing("1", with: "2")
    default:
      asked[index].lines.append(
        asked[index].isAlert
          ? "    - exp_labels: {a: b}\n" : "    - labels: '{a=\"b\"}'\n      value: 1\n")
    }
  }

  private func quoted(_ text: String) -> String { PromQLText.quoted(text) }
}
