import Foundation
import TestSupport
import Testing

@Suite("vibe-gen rules") struct RulesCommandTests {
  private static let rules = """
    groups:
      - name: g
        rules:
          - alert: TooMany
            expr: requests > 5
            for: 1m
            annotations: { text: "{{ $value }} requests" }

    """

  private static let test = """
    rule_files: [rules.yaml]
    evaluation_interval: 1m
    tests:
      - name: too many requests
        input_series:
          - { series: requests, values: 7x5 }
        alert_rule_test:
          - eval_time: 1m
            alertname: TooMany
            exp_alerts:
              - exp_annotations: { text: 7 requests }

    """

  private static func folder(rules: String = rules, test: String = test) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write(rules, to: "alerts/rules.yaml")
    try scratch.write(test, to: "alerts/test.yaml")
    return scratch
  }

  @Test("a test that passes says so, and nothing on standard output")
  func passes() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let result = try run(
      TestProject.program, ["rules", "test", "alerts/test.yaml"], in: folder.path)
    #expect(result.status == 0)
    #expect(result.outputText == "")
    #expect(result.errorText == "1 test in 1 file: all passed\n")
  }

  @Test("a failure is a finding at its expectation, in every format")
  func fails() throws {
    let folder = try Self.folder(test: Self.test.replacing("7 requests", with: "8 requests"))
    defer { folder.remove() }
    let arguments = ["rules", "test", "alerts/test.yaml"]
    let result = try run(TestProject.program, arguments, in: folder.path)
    #expect(result.status == 1)
    #expect(
      result.outputText.hasPrefix(
        "alerts/test.yaml:8:9: error: too many requests: TooMany at 1m: annotation text of {}:"
          + " expected '8 requests', found '7 requests' [rule-test]"), "\(result.outputText)")
    #expect(result.errorText == "1 test in 1 file: 1 failed\n")
    for format in ["json", "sarif", "junit", "github"] {
      let other = try run(
        TestProject.program, arguments + ["--findings-format", format], in: folder.path)
      #expect(other.status == 1)
      #expect(other.outputText.contains("expected '8 requests', found"))
      #expect(other.errorText == "")
    }
  }

  @Test(
    "what promtool does not read is named with its place",
    arguments: [
      ("exp_alerts", "exp_alert", "alerts/test.yaml:10:9: error: unknown key 'exp_alert'"),
      ("7x5", "7y5", "alerts/test.yaml:6:37: error: '7y5' is not a value"),
      (
        "7x5", "'{{schema:1}}'", "alerts/test.yaml:6:37: error: native histograms are not evaluated"
      ),
      ("eval_time: 1m", "eval_time: 1", "alerts/test.yaml:8:20: error: '1' is not a duration"),
      (
        "rules.yaml", "rule.yaml", "alerts/test.yaml:1:14: error: there is no rule file 'rule.yaml'"
      ),
      ("tests:", "test:", "alerts/test.yaml:3:1: error: unknown key 'test' in a test file"),
    ])
  func refused(text: String, replacement: String, message: String) throws {
    let folder = try Self.folder(test: Self.test.replacing(text, with: replacement))
    defer { folder.remove() }
    let result = try run(
      TestProject.program, ["rules", "test", "alerts/test.yaml"], in: folder.path)
    #expect(result.status == 1)
    #expect(result.outputText.contains(message), "\(result.outputText)")
  }

  @Test(
    "rules that Prometheus refuses are named with their place",
    arguments: [
      ("requests > 5", "rate(requests)", "5:20: error: argument 1 of rate is an instant vector"),
      ("for: 1m", "for: 1", "6:14: error: '1' is not a duration"),
      (
        "$value", "$valu",
        "7:30: error: 'text' has a template that is wrong: the variable '$valu' is not defined"
      ),
      ("alert:", "alerts:", "4:9: error: unknown key 'alerts' in a rule"),
    ])
  func wrongRules(text: String, replacement: String, message: String) throws {
    let folder = try Self.folder(rules: Self.rules.replacing(text, with: replacement))
    defer { folder.remove() }
    for command in [["check", "alerts/rules.yaml"], ["test", "alerts/test.yaml"]] {
      let result = try run(TestProject.program, ["rules"] + command, in: folder.path)
      #expect(result.status == 1)
      #expect(result.outputText.contains("alerts/rules.yaml:\(message)"), "\(result.outputText)")
    }
  }

  @Test("good rules are counted, files that are not there are usage, and versions count")
  func check() throws {
    let folder = try Self.folder(rules: Self.rules.replacing("> 5", with: "> limitk(1, a)"))
    defer { folder.remove() }
    func rules(_ arguments: String...) throws -> ProgramRun {
      try run(TestProject.program, ["rules"] + arguments, in: folder.path)
    }
    let good = try rules("check", "alerts/rules.yaml")
    #expect(good.status == 0)
    #expect(good.errorText == "1 rule in 1 file\n")
    #expect(try rules("check", "alerts/rules.yaml", "--prometheus", "3.0").status == 0)
    let old = try rules("check", "alerts/rules.yaml", "--prometheus", "2.42")
    #expect(old.status == 1)
    #expect(old.outputText.contains("Prometheus 2.42 does not know"))
    #expect(try rules("check", "nothing.yaml").status == 2)
    #expect(try rules("test", "nothing.yaml").status == 2)
    #expect(try rules("test", "alerts/test.yaml", "--prometheus", "x").status == 2)
  }

  @Test("the emitted tests pass where they stand")
  func emitted() throws {
    let path = "out/staging/prometheus/tests/vibe-ensemble-calm.test.yaml"
    #expect(try run(TestProject.program, ["rules", "test", path]).status == 0)
  }
}
