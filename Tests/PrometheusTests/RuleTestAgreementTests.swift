import Findings
import Foundation
@testable import Prometheus
import TestSupport
import Testing
import YAML

/// Test files of rules: our runner and promtool must both pass one, or both fail it.
@Suite struct RuleTestAgreementTests {
  @Test("promtool passes and fails the same generated files")
  func generated() throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    var names: [String] = []
    var ours: [Bool] = []
    for seed in 0..<170 as Range<UInt64> {
      var generator = RuleTestGenerator(seed: seed)
      let files = generator.files(rulesName: "\(seed).rules.yaml")
      try scratch.write(files.rules, to: "\(seed).rules.yaml")
      for (kind, text) in [("true", files.test), ("damaged", files.damaged)] {
        let name = "\(seed).\(kind).yaml"
        try scratch.write(text, to: name)
        names.append(name)
        ours.append(RuleTestAgreementTests.passes(text, path: name, rules: files.rules))
      }
    }
    let verdicts = try RuleTestAgreementTests.verdicts(of: names, in: scratch)
    #expect(verdicts.count { $0 } > 150)
    #expect(verdicts.count { !$0 } > 80)
    for index in names.indices where ours[index] != verdicts[index] {
      let output = try RuleTestAgreementTests.output(of: names[index], in: scratch)
      let text = try scratch.text(of: names[index])
      Issue.record("\(names[index]): we say \(ours[index]), promtool \(output) on\n\(text)")
    }
  }

  @Test("promtool reads the same series, durations and keys, and refuses the same")
  func readings() throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    try scratch.write(RuleTestAgreementTests.rules, to: "rules.yaml")
    let files =
      RuleTestAgreementTests.series.map(RuleTestAgreementTests.file(values:))
      + RuleTestAgreementTests.labels.map(RuleTestAgreementTests.file(series:))
      + RuleTestAgreementTests.changes.map {
        RuleTestAgreementTests.base.replacing($0.0, with: $0.1)
      }
    let names = files.indices.map { "\($0).yaml" }
    for (name, text) in zip(names, files) { try scratch.write(text, to: name) }
    let verdicts = try RuleTestAgreementTests.verdicts(of: names, in: scratch)
    for (index, text) in files.enumerated() {
      let passes = RuleTestAgreementTests.passes(
        text, path: names[index], rules: RuleTestAgreementTests.rules)
      guard passes != verdicts[index] else { continue }
      let output = try RuleTestAgreementTests.output(of: names[index], in: scratch)
      Issue.record("we say \(passes), promtool \(output) on\n\(text)")
    }
  }

  @Test("promtool accepts and refuses the same rule files")
  func ruleFiles() throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let files =
      RuleTestAgreementTests.ruleChanges.map {
        RuleTestAgreementTests.rules.replacing($0.0, with: $0.1)
      }
      + RuleTestAgreementTests.templates.map {
        "groups:\n- name: g\n  rules:\n  - alert: A\n    expr: a\n    annotations:\n      t: "
          + PromQLText.quoted($0) + "\n"
      }
    let names = files.indices.map { "\($0).yaml" }
    for (name, text) in zip(names, files) { try scratch.write(text, to: name) }
    let check = try run("promtool", ["check", "rules"] + names, in: scratch.path)
    let bodies = check.outputText.components(separatedBy: "Checking ").dropFirst()
    try #require(bodies.count == names.count)
    for (text, body) in zip(files, bodies) {
      let reading = RuleFileReading(SourceFile(path: "rules.yaml", text: text))
      #expect(
        reading.findings.allSatisfy { $0.severity != .error } == body.contains("SUCCESS"),
        "\(text)\n\(reading.findings)")
    }
  }

  // MARK: Verdicts

  private static func passes(_ test: String, path: String, rules: String) -> Bool {
    RuleTestRunner().run(SourceFile(path: path, text: test)) { _ in
      [SourceFile(path: "rules.yaml", text: rules)]
    }.isPassed
  }

  /// Whether promtool passes each file, in one process: what fails has no SUCCESS behind its name.
  private static func verdicts(
    of names: [String], in folder: ScratchFolder
  ) throws -> [Bool] {
    let check = try run("promtool", ["test", "rules"] + names, in: folder.path)
    let bodies = check.outputText.components(separatedBy: "Unit Testing:").dropFirst()
    try #require(bodies.count == names.count)
    return bodies.map { $0.contains("SUCCESS") }
  }

  private static func output(of name: String, in folder: ScratchFolder) throws -> String {
    let check = try run("promtool", ["test", "rules", name], in: folder.path)
    return "\(check.outputText)\(check.errorText)"
  }

  // MARK: Files

  private static let rules = """
    groups:
    - name: g
      interval: 1m
      limit: 0
      rules:
      - alert: A
        expr: m > 1
        for: 1m
        labels: {a: b}
        annotations: {t: "{{ $value }}"}
      - record: a:b
        expr: m
        labels: {a: b}

    """

  private static let base = """
    rule_files:
    - rules.yaml
    evaluation_interval: 1m
    group_eval_order: [g]
    tests:
    - interval: 1m
      name: n
      external_url: http://a
      external_labels: {c: d}
      input_series:
      - series: m{x="y"}
        values: 2x5
      alert_rule_test:
      - eval_time: 2m
        alertname: A
        exp_alerts:
        - exp_labels: {x: "y", a: b}
          exp_annotations: {t: "2"}
      promql_expr_test:
      - expr: m
        eval_time: 1m
        exp_samples:
        - labels: m{x="y"}
          value: 2

    """

  private static func file(values: String) -> String {
    "tests:\n- interval: 1m\n  input_series:\n  - series: m\n    values: \(PromQLText.quoted(values))\n"
      + "  promql_expr_test:\n  - expr: count_over_time(m[1h]) + 0 * sum_over_time(m[1h])\n"
      + "    eval_time: 9m\n    exp_samples: [{labels: '{}', value: 3}]\n"
      + "  - expr: max_over_time(m[1h])\n    eval_time: 9m\n    exp_samples: [{labels: '{}', value: 3}]\n"
  }

  private static func file(series: String) -> String {
    "tests:\n- interval: 1m\n  input_series:\n  - series: \(PromQLText.quoted(series))\n    values: 1\n"
      + "  promql_expr_test:\n  - expr: '{a=~\".+\"}'\n    eval_time: 0s\n"
      + "    exp_samples: [{labels: \(PromQLText.quoted(series)), value: 1}]\n"
  }

  private static let series = [
    "1 2 3", "3x2", "1+1x2", "5-1x2", "3 _ 2 1", "_x3 1 2 3", "1 stale 2 3", "stale", "1x", "x3",
    "_",
    "1+2", "1 +1x2", "1+ 1x2", "-1+2x2", "+1+1x2", "1e0+1x2", "1.5+.75x2", ".5 1 3", "1.+1.x2",
    "0x2", "0x1F", "1_0", "Inf 1 2", "1 2 NaN", "inf", "-Inf 1 3", "NaNx3", "Infx3", "stalex3",
    "_ 1x2",
    "1x2_", "1x2 3x", "1--1x2", "1+-1x2", "1 2  3", " 1 2 3 ", "1,2,3", "1;2", "a", "3x1 2",
    "3x0 2 1",
    "_x0 1 2 3", "1x-1", "1x1.5", "3 3 3", "1e1x2", "1e+0+1x2", "1E0 2 3", "{{}}", "1 2 3 # x", "",
    "١ ٢", "1\t2\t3", "0b1", "0o1", "01 2 3", "1x02", "STALE", "1 2 3x0", "1x2x3", "_+1x2", "1-1",
    "3-1x2",
  ]

  private static let labels = [
    "m{a=\"b\"}", "{a=\"b\"}", "m{a=\"b\",}", "m{a='b'}", "m{a=`b`}", "m{ a = \"b\" }",
    "m {a=\"b\"}",
    "m{a!=\"b\"}", "m{a=~\"b\"}", "m{a=\"b\"", "m{a}", "m{a=b}", "{__name__=\"x\",a=\"b\"}",
    "a:b{a=\"c\"}",
    "m{a=\"b\",b=\"c\"}", "m{a=\"\"}", "m{a=\"b\",b=\"\"}", "1m{a=\"b\"}", "m{1a=\"b\"}",
    "m{a=\"\\\"\"}",
    "sum{a=\"b\"}", "on{a=\"b\"}", "m{on=\"x\",a=\"y\"}", "m[5m]", "m{a=\"b\"} offset 5m",
    "rate{a=\"b\"}",
    "m{a=\"é\"}", "m{a=\"b\" b=\"c\"}", "-m", "1", "by{a=\"x\"}", "bool{a=\"x\"}", "nan{a=\"x\"}",
    "inf{a=\"x\"}",
  ]

  /// A text of the base file and what stands there instead.
  private static let changes = [
    ("interval: 1m", "interval: 60s"), ("interval: 1m", "interval: 1"),
    ("interval: 1m", "interval: 0"),
    ("interval: 1m", "interval: 1x"), ("interval: 1m", "interval: 1.5m"),
    ("interval: 1m", "interval:"),
    ("interval: 1m", "interval: -1m"), ("interval: 1m", "interval: 1m0s"),
    ("interval: 1m", "interval: 0m60s"),
    ("name: n", "nam: n"), ("name: n", "name: 5"), ("name: n", "name: [n]"), ("  name: n\n", ""),
    ("values: 2x5", "value: 2x5"), ("alertname: A", "alertname: B"), ("    alertname: A\n", ""),
    ("alertname: A", "alert: A"), ("eval_time: 2m", "eval_time: 2"),
    ("eval_time: 2m", "eval_time: 120s"),
    ("eval_time: 2m", "eval_time: 2m1s"), ("eval_time: 2m", "eval_time: 59s"),
    ("value: 2", "value: 2.0"),
    ("value: 2", "value: '2'"), ("value: 2", "value: 3"), ("value: 2", "value: .nan"),
    ("value: 2", "value: two"),
    ("value: 2", "value:"), ("value: 2", "valu: 2"), ("expr: m", "expr: m +"),
    ("expr: m", "expr: ''"),
    ("expr: m", "expr: rate(m)"), ("expr: m", "expr: '\"a\"'"), ("expr: m", "expr: 2"),
    ("x: \"y\"", "x: z"),
    ("t: \"2\"", "t: 2"), ("t: \"2\"", "t: '3'"), ("t: \"2\"", "u: '2'"), ("[g]", "[g, g]"),
    ("[g]", "[h]"),
    ("[g]", "g"), ("{c: d}", "{c: 5}"), ("{c: d}", "[c]"), ("rules.yaml", "*.rules.yml"),
    ("tests:", "test:"),
    ("rule_files:", "rules_files:"), ("exp_alerts:", "exp_alert:"), ("exp_labels:", "labels:"),
    ("m{x=\"y\"}\n      value: 2", "m\n      value: 2"), ("labels: m{x=\"y\"}", "labels: ''"),
    ("labels: m{x=\"y\"}", "labels: 'm{x=\"y\"'"), ("external_url: http://a", "external_url: ''"),
    ("evaluation_interval: 1m", "evaluation_interval: 2m"), ("evaluation_interval: 1m\n", ""),
    ("evaluation_interval: 1m", "evaluation_interval: 30s"),
    ("evaluation_interval: 1m", "evaluation_interval: 7s"),
    ("rules.yaml", "rules.yaml\n- rules.yaml"), ("- interval: 1m\n  name", "- name"),
    ("2x5", "2x1 stale"),
    ("2x5", "2x5\n  - series: m{x=\"y\"}\n    values: 3x5"),
    ("eval_time: 1m\n", "eval_time: 20m\n"),
  ]

  private static let ruleChanges = [
    ("name: g", "name: ''"), ("  name: g", "  nam: g"), ("interval: 1m", "interval: 1"),
    ("limit: 0", "limit: a"),
    ("interval: 1m", "interval: 0s"), ("alert: A", "alert: ''"),
    ("alert: A", "alert: A\n    record: b"),
    ("expr: m > 1", "expr: m >"), ("expr: m > 1", "exp: m"), ("for: 1m", "for: 1"),
    ("for: 1m", "for: 0"),
    ("for: 1m", "for: 1h30m"), ("for: 1m", "for: 1m1h"),
    ("for: 1m", "for: 1m\n    keep_firing_for: 5m"),
    ("{a: b}", "{1a: b}"), ("{a: b}", "{__name__: b}"), ("{a: b}", "{a: 5}"),
    ("{a: b}", "{a: [b]}"),
    ("{a: b}", "{a: null}"), ("{a: b}", "{'a-b': c}"), ("{t: ", "{'a-b': "), ("a:b", "a-b"),
    ("a:b", "1a"),
    ("record: a:b", "record: a:b\n    for: 1m"),
    ("record: a:b", "record: a:b\n    annotations: {a: b}"),
    ("record: a:b", "record: a:b\n    for: 0s"),
    ("record: a:b", "record: a:b\n    keep_firing_for: 1m"),
    ("groups:", "group:"), ("rules:", "rule:"), ("$value", "$valu"), ("{{ $value }}", "{{ $value"),
    ("groups:", "groups:\n- name: g\n"), ("groups:", "groups:\n- name: h\n"), ("labels:", "label:"),
    ("expr: m > 1", "expr: 1"), ("record: a:b", "record: é"), ("record: a:b", "record: on"),
    ("expr: m > 1", "expr: |\n      m\n      > 1"), ("", ""),
  ]

  private static let templates = [
    "{{ x }}", "{{ $x }}", "{{ $x := 1 }}{{ $x }}", "{{ if }}a{{ end }}", "{{ if 1 }}a",
    "{{ end }}", "{{ else }}",
    "{{ if 1 }}{{ else }}{{ else }}{{ end }}", "{{ if 1 }}{{ else if 2 }}{{ end }}",
    "{{ range . }}{{ end }}",
    "{{ break }}", "{{ range . }}{{ break }}{{ end }}", "{{ . }}", "{{ .x.y }}",
    "{{ $labels.a.b }}", "{{ 1 | 2 }}",
    "{{ 1 | len }}", "{{ | len }}", "{{ len | }}", "{{}}", "{{ }}", "{{ \"a\" }}", "{{ \"a }}",
    "{{ `a` }}", "{{ 'a' }}",
    "{{ 'ab' }}", "{{ 1.2.3 }}", "{{ 1e }}", "{{ 0x }}", "{{ (1) }}", "{{ (1 }}", "{{ 1) }}",
    "{{ /* c */ }}",
    "{{/* c */}}", "{{- /* c */ -}}", "{{/* c }}", "{{ template \"a\" }}", "{{ template a }}",
    "{{ define \"a\" }}b{{ end }}",
    "{{ define \"a\" }}b", "{{ block \"a\" . }}b{{ end }}", "{{ true.x }}", "{{ nil }}", "{{ $ }}",
    "{{ $.x }}", "{{ a.b }}",
    "{{ print 1 2 }}", "{{ print(1) }}", "{{ print (1) }}", "{{print 1}}", "{{print\n1}}",
    "{{ print \"a\"\"b\" }}", "}}", "{",
    "{{ with $x := 1 }}{{ $x }}{{ end }}{{ $x }}", "{{ range $i, $v := . }}{{ $i }}{{ end }}",
    "{{ range $i $v := . }}{{ end }}",
    "{{ $value = 2 }}", "{{ $nothing = 2 }}", "{{ $a, $b := 1 }}", "{{ humanise $value }}",
    "{{ $labels.a | toUpper | toLower }}",
    "{{ \"\\q\" }}", "{{ .  }}", "{{ .a .b }}", "{{ 1_000 }}", "{{ 1 := 2 }}", "{{ @ }}",
    "{{ $value| humanize}}", "{{-1}}", "{{- 1}}",
    "{{ continue }}", "{{ if 1 }}{{ end }}{{ end }}", "{{ with 1 }}{{ else }}a{{ end }}",
    "{{ not }}", "{{ index }}", "{{ a }} {{ if",
  ]
}
