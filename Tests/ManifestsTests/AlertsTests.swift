import Environment
import Findings
import Foundation
import Kubernetes
import Manifests
import Scalars
import TestSupport
import Testing
import YAML

@Suite struct AlertsTests {
  @Test("rules load and their tests pass for each environment")
  func environments() throws {
    try expectProven(
      Dictionary(
        uniqueKeysWithValues: ["development", "staging", "production"].map {
          ($0, try environment($0))
        }))
  }

  @Test("any share is a threshold of HighErrorRate")
  func errorRate() throws {
    try expectProven(
      variants(["0.1%", "1%", "7.5%", "12.345%", "50%", "99.9%"] as [Ratio]) {
        $0.alerts.highErrorRate.threshold = $1
      })
  }

  /// On a bound of the histogram, between two, in the first bucket and at the very end.
  @Test("any time is a threshold of HighLatency")
  func latency() throws {
    let milliseconds = [5, 7, 10, 99, 250, 300, 999, 1000, 1001, 2500, 9999, 10_000, 29_999]
    try expectProven(
      variants(milliseconds) { $0.alerts.highLatency.threshold = .milliseconds($1) })
  }

  @Test("any number is a threshold of PodCrashLooping")
  func restarts() throws {
    try expectProven(variants([0, 1, 20, 150]) { $0.alerts.podCrashLooping.threshold = $1 })
  }

  @Test("any share of any limit is a threshold of memory and CPU")
  func shares() throws {
    try expectProven(
      variants(0..<12) { spec, seed in
        var generator = SeededGenerator(seed: UInt64(seed))
        let bytes = Int.random(in: 100_000_000...64_000_000_000, using: &generator)
        spec.server.resources.limits.memory = .units(bytes)
        spec.server.resources.limits.cpu = .milli(Int.random(in: 100...64_000, using: &generator))
        spec.alerts.highMemoryUsage.threshold = .percent(Int.random(in: 1...99, using: &generator))
        spec.alerts.highCPUUsage.threshold = .percent(Int.random(in: 1...99, using: &generator))
      })
  }

  @Test("any time is long enough for 'for'")
  func hold() throws {
    try expectProven(
      variants([0, 1, 15, 100, 1800]) { spec, seconds in
        let duration = Duration.seconds(seconds)
        spec.alerts.highErrorRate.timing.for = duration
        spec.alerts.highLatency.timing.for = duration
        spec.alerts.podCrashLooping.timing.for = duration
        spec.alerts.databaseConnectionFailure.for = duration
        spec.alerts.highMemoryUsage.timing.for = duration
        spec.alerts.highCPUUsage.timing.for = duration
      })
  }

  /// What somebody might get wrong in a rule, as a replacement in its text.
  @Test(
    "the tests refuse a rule that is a little wrong",
    arguments: [
      ("> 0.05\n", "> 0.05001\n"), ("> 0.05\n", "> 0.04999\n"), ("> 1\n", "> 1.01\n"),
      ("> 1\n", "> 0.99\n"), ("> 5\n", ">= 5\n"), ("> 5\n", "> 6\n"), ("> 0.85\n", "> 0.85001\n"),
      ("> 0.85\n", "> 0.84999\n"), ("> 0.8\n", "> 0.80001\n"), ("> 0.8\n", "> 0.79999\n"),
      ("for: 5m", "for: 4m45s"), ("for: 2m", "for: 2m15s"), ("for: 10m", "for: 9m45s"),
      (#",route!~"/api/health|/healthz""#, ""), (#",namespace="vibe-ensemble""#, ""),
      (#",status_class="5xx""#, ""), ("min by", "max by"), (" or max by", " unless max by"),
      ("histogram_quantile(0.99", "histogram_quantile(0.98"), ("[1h]", "[30s]"),
      ("2147483648", "2147000000"), ("sum by (namespace) (rate(http", "(rate(http"),
    ])
  func bite(original: String, wrong: String) throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    for file in Alerts.files(for: try environment("production")) {
      let text = try text(of: file)
      let changed = text.replacingOccurrences(of: original, with: wrong)
      #expect(!file.path.contains("/rules/") || changed != text, "nothing to replace")
      try scratch.write(file.path.contains("/rules/") ? changed : text, to: file.path)
    }
    let test = try run(
      "promtool", ["test", "rules", "prometheus/tests/vibe-ensemble.test.yaml"], in: scratch.path)
    #expect(test.status == 1, "\(test.outputText)\(test.errorText)")
  }

  @Test("a threshold out of reach is an error that names the setting")
  func unreachable() throws {
    var spec = try environment("production")
    spec.alerts.highErrorRate.threshold = .percent(100)
    spec.alerts.highLatency.threshold = .seconds(30)
    spec.alerts.podCrashLooping.timing.for = .seconds(3600)
    spec.alerts.highMemoryUsage.threshold = .percent(100)
    spec.alerts.highCPUUsage.threshold = .percent(100)
    let findings = Alerts.findings(for: spec)
    #expect(
      findings.map(\.path) == [
        "alerts.highErrorRate.threshold", "alerts.highLatency.threshold",
        "alerts.podCrashLooping.for", "alerts.highMemoryUsage.threshold",
        "alerts.highCPUUsage.threshold",
      ])
    #expect(findings.allSatisfy { $0.id == "alert-never-fires" && $0.severity == .error })
    #expect(
      findings.map(\.message) == [
        "HighErrorRate can never fire: no share is above 100%",
        "HighLatency can never fire: the largest bucket of http_request_duration_seconds ends at"
          + " 30s",
        "PodCrashLooping can never fire: more than 5 restarts are not counted for long enough",
        "HighMemoryUsage can never fire: the kernel ends a container at its limit",
        "HighCPUUsage can never fire: the kernel slows a container down at its limit",
      ])
  }

  @Test("the environments' own thresholds are within reach")
  func reachable() throws {
    for name in ["development", "staging", "production"] {
      #expect(Alerts.findings(for: try environment(name)).isEmpty)
    }
  }

  /// Production, changed in one way for each of some values.
  private func variants<Values: Sequence>(
    _ values: Values, change: (inout EnvironmentSpec, Values.Element) -> Void
  ) throws -> [String: EnvironmentSpec] {
    let production = try environment("production")
    var variants: [String: EnvironmentSpec] = [:]
    for value in values {
      var spec = production
      change(&spec, value)
      variants["\(value)"] = spec
    }
    return variants
  }

  private func environment(_ name: String) throws -> EnvironmentSpec {
    let nodes = try ["base", name].map { file -> Node? in
      let path = "environments/\(file).yaml"
      return Parser.parseSingle(SourceFile(path: path, bytes: try PackageRoot.bytes(of: path))).node
    }
    let loaded = EnvironmentLoader.load(
      base: nodes[0], overlay: nodes[1], name: name,
      sources: MarkedSources(
        base: "environments/base.yaml", overlay: "environments/\(name).yaml"))
    return try #require(loaded.spec, "\(loaded.findings)")
  }

  /// Prometheus accepts the rules, and every generated test passes; the messages name the variant.
  private func expectProven(_ specs: [String: EnvironmentSpec]) throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    var rules: [String] = []
    var tests: [String] = []
    for (name, spec) in specs {
      for file in Alerts.files(for: spec) {
        let path = "\(name)/\(file.path)"
        try scratch.write(try text(of: file), to: path)
        if path.contains("/rules/") { rules.append(path) } else { tests.append(path) }
      }
    }
    #expect(rules.count == specs.count && tests.count == specs.count)
    let check = try run("promtool", ["check", "rules"] + rules, in: scratch.path)
    #expect(check.status == 0, "\(check.outputText)\(check.errorText)")
    let test = try run("promtool", ["test", "rules"] + tests, in: scratch.path)
    #expect(test.status == 0, "\(test.outputText)\(test.errorText)")
  }

  private func text(of file: ManifestFile) throws -> String {
    guard case .document(let node) = file.content else {
      Issue.record("\(file.path) is no document")
      return ""
    }
    return Emitter.text(node)
  }
}
