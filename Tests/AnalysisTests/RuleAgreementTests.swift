import Analysis
import Findings
import Foundation
import TestSupport
import Testing
import YAML

/// Our verdicts on rule files beside those of promtool.
@Suite("Agreement with promtool check rules") struct RuleAgreementTests {
  @Test("both accept or both refuse every file of the corpus")
  func agreement() throws {
    let files = Self.templates.map(Self.alert) + Self.rules + Self.groups + Self.combined
    #expect(files.count >= 500)
    let accepted = try Self.verdicts(of: files)
    let both = Set(accepted)
    #expect(both == [true, false])
    for (file, isAccepted) in zip(files, accepted) {
      let problems = Self.problems(of: file)
      #expect(problems.isEmpty == isAccepted, "\(isAccepted ? "\(problems)" : "nothing"): \(file)")
    }
  }

  private static func problems(of text: String) -> [String] {
    let map = """
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: rules, namespace: watch }
      data:
        rules.yml: |
      """
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
    let file = SourceFile(
      path: "rules.yaml", text: ([map] + lines).joined(separator: "\n") + "\n")
    let objects = ObjectSet(members: ManifestReader.read([file]).members, facts: Facts())
    return ["alert-syntax", "alert-template-invalid"].compactMap(Catalogue.check)
      .flatMap { $0.init().run(on: objects) }.map(\.message)
      // A label that the expression drops is none of promtool's business.
      .filter { !$0.contains("prints the label") }
  }

  private static func verdicts(of files: [String]) throws -> [Bool] {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let names = files.indices.map { "\($0).yaml" }
    for (name, file) in zip(names, files) { try scratch.write(file + "\n", to: name) }
    let check = try run("promtool", ["check", "rules"] + names, in: scratch.path)
    var accepted: Set<String> = []
    var current = ""
    for line in check.outputText.split(separator: "\n") {
      if line.hasPrefix("Checking ") {
        current = String(line.dropFirst("Checking ".count))
      } else if line.contains("SUCCESS") {
        accepted.insert(current)
      }
    }
    return names.map(accepted.contains)
  }

  // MARK: Corpus

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private static func alert(_ template: String) -> String {
    """
    groups:
    - name: corpus
      rules:
      - alert: A
        expr: sum by (job) (up) == 0
        annotations: { summary: \(quoted(template)) }
    """
  }

  private static let actions = [
    "$value", ".Value", "$labels.job", ".Labels.job", "$labels", ".", "$", "$externalLabels.x",
    "$externalURL", "$unknown", "$value | humanize", "$value|humanize1024", "humanize $value",
    "$value | humanizePercentage | toUpper", "humanizeFoo $value", "pg_settings_max_connections",
    "query \"up\" | first | value", "query `up`", "len $labels", "index $labels \"job\"",
    "printf \"%.2f\" $value", "printf \"%d%%\" 3", "print", "\"text\"", "`raw`", "'c'", "'cc'",
    "1", "0x1F", "1.5e3", "1e", "0b101", "1_000", "+5", "-5", "- 5", "true", "false", "nil",
    "true | print", "print | true", "print | 1", "print | \"x\"", "$value |", "| print", "",
    " ", "(", ")", "($value)", "(printf \"%v\" $value) | toUpper", "(printf \"%v\" $value",
    "(index $labels \"job\").foo", "1.foo", "\"a\".b", "$labels.job.foo", "$labels . job",
    "$x := 1", "$x := $value", "$x = 1", "$x, $y := 1", "x := 1", ": 1", "$value:", "a b c",
    "toUpper \"a\" \"b\"", "eq 1 1", "and true false", "not", "$labels.job | match \"a\"",
    "\"unclosed", "`unclosed", "'", "\"a\\qb\"", "\"a\\nb\"", "#", "@", "$value // comment",
    "/* comment */", "- /* comment */ -", "/* unclosed", "/* a */ b", "if true", "end", "else",
    "range $labels", "with $value", "template \"x\"", "template x", "define \"x\"", "block \"x\" .",
    "break", "continue", "tmpl \"x\" .", "toTime $value", "args 1 2", "safeHtml \"x\"",
    "reReplaceAll \"a\" \"b\" $labels.job", "stripPort $labels.instance", "title \"x\"",
    "graphLink \"up\"", "tableLink \"up\"", "sortByLabel \"a\" (query \"up\")", "pathPrefix",
    "externalURL", "parseDuration \"1h\"", "strvalue .", "label \"x\" .", "now2", "UPPER \"x\"",
    "$labels.job, $value", "$labels.a-b", "$labels.1", ".1", ".a.b.c", "..", ".a..b", "$a.b",
    "é", "$é", "if", "with", "range", "if true }}a{{ end", "if true }}a{{ else }}b{{ end",
    "if true }}a{{ else if false }}b{{ else }}c{{ end", "if true }}a{{ else }}b{{ else }}c{{ end",
    "range $i, $v := query \"up\" }}{{ $i }}{{ $v.Value }}{{ end", "range $i, $v, $w := . }}{{ end",
    "range query \"up\" }}{{ break }}{{ continue }}{{ end", "range . }}{{ else }}none{{ end",
    "with $x := $value }}{{ $x }}{{ end }}{{ $x", "with $x := $value }}{{ $x }}{{ end",
    "define \"y\" }}text{{ end }}{{ template \"y\" .", "define \"y\" }}{{ end }}{{ template \"y\"",
    "if true }}{{ define \"z\" }}{{ end }}{{ end", "block \"b\" . }}x{{ end",
    "if and true (not false) }}{{ end",
    "$value}}{{", "- $value -", "-$value-", "-3", "- 3 -", "$labels.job -", "end }}{{ if true",
    "with . }}{{ .Labels.a }}{{ else }}b{{ end", "if true }}a", "$value }} }} {{ $value",
  ]

  private static let templates: [String] =
    actions.flatMap { ["{{ \($0) }}", "a {{\($0)}} b"] }
    + [
      "plain", "{ { $value } }", "{{", "}}", "{{{ $value }}}", "%{{ $value }}%", "{{ $value }", "{",
    ]

  private static let durations = [
    "5m", "1h30m", "0", "0s", "5", "5 m", "1m1h", "1d", "1w2d", "1y", "-5m", "m", "500ms", "1.5h",
    "", "5M", "1m30", "null", "~", "1h1h", "05m",
  ]

  private static func group(_ fields: String, rules: String = "[]") -> String {
    "groups:\n- name: corpus\n\(fields)  rules: \(rules)"
  }

  private static let fields = [
    "record: a", "alert: A", "record: a b", "record: '1a'", "record: a:b", "record: ''",
    "alert: ''", "alert: a b", "expr: up", "expr: up ==", "expr: ''", "expr: 1", "expr: [up]",
    "expr: 'sum by (a) (rate(b[5m]))'", "expr: rate(b)", "expr: 'a{b=\"c\"}'", "expr: '\"text\"'",
    "labels: { a: b }", "labels: { a-b: c }", "labels: { __name__: c }", "labels: { a: 1 }",
    "labels: { a: }", "labels: [a]", "labels: {}", "labels: { a: '{{ $labels.b }}' }",
    "labels: { a: '{{ nothing }}' }", "annotations: { a: b }", "annotations: { a-b: c }",
    "annotations: {}", "annotations: { a: '{{ end }}' }", "annotations: { 1a: c }",
    "unknown: 1", "severity: page", "for: 5m", "for: 0s", "for: soon", "keep_firing_for: 5m",
    "keep_firing_for: 0s", "Expr: up",
  ]

  private static let rules: [String] =
    durations.map { group("", rules: "\n  - { alert: A, expr: up, for: \($0) }") }
    + durations.map { group("", rules: "\n  - { alert: A, expr: up, for: '\($0)' }") }
    + fields.flatMap { field in
      ["alert: A, expr: up", "record: a, expr: up"].compactMap { start in
        let key = field.prefix { $0 != ":" }
        let rest = start.split(separator: ", ").filter { !$0.hasPrefix(key + ":") }
        return group("", rules: "\n  - { \((rest + [field[...]]).joined(separator: ", ")) }")
      }
    }

  private static let groups: [String] =
    durations.map { group("  interval: '\($0)'\n") }
    + [
      group("  limit: 5\n"), group("  limit: many\n"), group("  unknown: 5\n"), "groups: []",
      "groups:", "groups:\n- rules: []", "groups:\n- name: a\n- name: b",
      "groups:\n- name: a\n- name: a", "groups:\n- name: ''", "groups:\n- a",
      "groups:\n- name: a\n  rules:\n  - a", "groups:\n- name: a\n  rules: {}",
      "groups:\n- name: a\n  rules:\n  - {}", "groups:\n- name: a\n  rules:", "groups: []\nmore: 1",
    ]

  /// Two or three fields at random.
  private static let combined: [String] = (0..<160 as Range<UInt64>).map { seed in
    var generator = SeededGenerator(seed: seed)
    var keys: Set<Substring> = []
    var chosen: [String] = []
    for field in fields.shuffled(using: &generator) {
      guard chosen.count < 4, keys.insert(field.prefix { $0 != ":" }).inserted else { continue }
      chosen.append(field)
    }
    return group("", rules: "\n  - { \(chosen.joined(separator: ", ")) }")
  }
}
