@testable import Environment
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
        uniqueKeysWithValues: BuiltEnvironment.committed.map {
          ($0, try BuiltEnvironment.spec(named: $0))
        }))
  }

  /// The operations guide's six.
  private static let guide = [
    "HighErrorRate", "HighLatency", "PodCrashLooping", "DatabaseConnectionFailure",
    "HighMemoryUsage", "HighCPUUsage",
  ]

  /// The latencies lie on a bound of the histogram, between two, in the first bucket and at the very
  /// end; the other settings are drawn at random.
  @Test(
    "rules and tests fit any thresholds and limits",
    arguments: zip(
      [5, 7, 10, 99, 250, 300, 999, 1000, 1001, 2500, 9999, 10_000, 29_999],
      0..<13 as Range<UInt64>))
  func thresholds(latency: Int, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var spec = try BuiltEnvironment.spec(named: "production")
    spec.alerts.highLatency.threshold = .milliseconds(latency)
    spec.alerts.highErrorRate.threshold = share(&generator)
    spec.alerts.podCrashLooping.threshold = Int.random(in: 0...100, using: &generator)
    spec.alerts.highMemoryUsage.threshold = share(&generator)
    spec.alerts.highCPUUsage.threshold = share(&generator)
    spec.server.resources.limits.memory = .units(
      Int.random(in: 100_000_000...64_000_000_000, using: &generator))
    spec.server.resources.limits.cpu = .milli(Int.random(in: 100...64_000, using: &generator))
    let duration = Duration.seconds(generator.pick([0, 1, 15, 100, 600, 1800]))
    spec.alerts.highErrorRate.timing.for = duration
    spec.alerts.highLatency.timing.for = duration
    spec.alerts.podCrashLooping.timing.for = duration
    spec.alerts.databaseConnectionFailure.for = duration
    spec.alerts.highMemoryUsage.timing.for = duration
    spec.alerts.highCPUUsage.timing.for = duration
    #expect(AlertSet(spec).findings.isEmpty)
    try expectProven(["seed-\(seed)": spec], only: Self.guide)
  }

  /// What somebody might get wrong in rules, as replacements in their text: one for each alert, for
  /// all of them are found in one run.
  @Test(
    "the tests refuse rules that are a little wrong",
    arguments: [
      [
        ("HighErrorRate", "> 0.05", "> 0.05001"), ("HighLatency", "> 1", "> 1.01"),
        ("PodCrashLooping", "> 5", ">= 5"), ("DatabaseConnectionFailure", "min by", "max by"),
        ("HighMemoryUsage", "> 0.85", "> 0.85001"), ("HighCPUUsage", "> 0.8", "> 0.80001"),
      ],
      [
        ("HighErrorRate", "> 0.05", "> 0.04999"), ("HighLatency", "> 1", "> 0.99"),
        ("PodCrashLooping", "> 5", "> 6"), ("DatabaseConnectionFailure", " or max", " unless max"),
        ("HighMemoryUsage", "> 0.85", "> 0.84999"), ("HighCPUUsage", "> 0.8", "> 0.79999"),
      ],
      [
        ("HighErrorRate", "for: 5m", "for: 4m45s"), ("HighLatency", "for: 5m", "for: 5m15s"),
        ("PodCrashLooping", "for: 5m", "for: 4m45s"),
        ("DatabaseConnectionFailure", "for: 2m", "for: 2m15s"),
        ("HighMemoryUsage", "for: 10m", "for: 9m45s"), ("HighCPUUsage", "for: 10m", "for: 10m15s"),
      ],
      [
        ("HighErrorRate", #",namespace="vibe-ensemble""#, ""),
        ("HighLatency", #",namespace="vibe-ensemble""#, ""),
        ("PodCrashLooping", #"{namespace="vibe-ensemble"}"#, ""),
        ("DatabaseConnectionFailure", #",namespace="vibe-ensemble""#, ""),
        ("HighMemoryUsage", #",namespace="vibe-ensemble""#, ""),
        ("HighCPUUsage", #",namespace="vibe-ensemble""#, ""),
      ],
      [
        ("HighErrorRate", #",route!~"/api/health|/healthz""#, ""),
        ("HighLatency", #",route!~"/api/health|/healthz""#, ""),
        ("PodCrashLooping", "[1h]", "[30s]"), ("HighMemoryUsage", "2147483648", "2147000000"),
        ("HighCPUUsage", "[5m]", "[10m]"),
      ],
      [
        ("HighErrorRate", "sum by (namespace)", "sum by (namespace, pod, route, status_class)"),
        ("HighLatency", "(0.99", "(0.98"),
        ("PodCrashLooping", "(namespace, pod, container)", "(namespace)"),
      ],
    ])
  func bite(mistakes: [(alert: String, original: String, wrong: String)]) throws {
    let files = try files(of: BuiltEnvironment.spec(named: "production"), only: Self.guide)
    // The first part is the head of the file; each other is one rule.
    var rules = files[0].text.components(separatedBy: "- alert: ")
    for (alert, original, wrong) in mistakes {
      let index = try #require(rules.firstIndex { $0.hasPrefix(alert + "\n") })
      #expect(rules[index].contains(original))
      rules[index] = rules[index].replacingOccurrences(of: original, with: wrong)
    }
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    try scratch.write(rules.joined(separator: "- alert: "), to: files[0].path)
    try scratch.write(files[1].text, to: files[1].path)
    let test = try run("promtool", ["test", "rules", files[1].path], in: scratch.path)
    #expect(test.status == 1)
    let output = test.outputText + test.errorText
    for mistake in mistakes {
      #expect(output.contains("alertname: \(mistake.alert),"), "\(mistake)")
    }
  }

  @Test("a threshold out of reach is an error that names the setting")
  func unreachable() throws {
    var spec = try BuiltEnvironment.spec(named: "production")
    spec.alerts.highErrorRate.threshold = .percent(100)
    spec.alerts.highLatency.threshold = .seconds(30)
    spec.alerts.podCrashLooping.timing.for = .seconds(3600)
    spec.alerts.highMemoryUsage.threshold = .percent(100)
    spec.alerts.highCPUUsage.threshold = .percent(100)
    let findings = AlertSet(spec).findings
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

  @Test("a quota that the set itself fills is an error that names the setting")
  func neverSilent() throws {
    var spec = try BuiltEnvironment.spec(named: "production")
    spec.quota.headroomPercent = 11
    let findings = AlertSet(spec).findings
    #expect(findings.map(\.id) == ["alert-always-fires"])
    #expect(findings.map(\.path) == ["quota.headroomPercent"])
    #expect(
      findings.map(\.message) == [
        "QuotaNearFull would always fire: the set itself uses 91% of its quota"
      ])
    spec.quota.headroomPercent = 12
    #expect(AlertSet(spec).findings.isEmpty)
  }

  @Test("an autoscaler that has one choice only is not at its maximum")
  func oneChoice() throws {
    var spec = try BuiltEnvironment.spec(named: "production")
    #expect(AlertSet(spec).names.contains { $0.rawValue == "AutoscalerAtMaximum" })
    guard case .automatic(var range) = spec.server.scaling else {
      Issue.record("production does not scale")
      return
    }
    range.maxReplicas = range.minReplicas
    spec.server.scaling = .automatic(range)
    #expect(!AlertSet(spec).names.contains { $0.rawValue == "AutoscalerAtMaximum" })
  }

  @Test("links without addresses lead to what everybody has", arguments: BuiltEnvironment.all)
  func defaultLinks(name: String) throws {
    var spec = try BuiltEnvironment.spec(named: name)
    spec.monitoring.links = LinksSpec(runbooks: nil, dashboards: nil)
    guard case .deferred(let rules) = try #require(AlertSet(spec).files.first).content else {
      Issue.record("no rules")
      return
    }
    let isBundled = if case .bundled = spec.monitoring.mode { true } else { false }
    let dashboards = isBundled ? "http://localhost:3000/d/" : "/d/"
    let texts = rules().everyNode.compactMap { $0["annotations"]?.strings }
    #expect(!texts.isEmpty)
    #expect(texts.allSatisfy { $0["runbook_url"]?.hasPrefix("runbooks/") == true })
    #expect(texts.allSatisfy { $0["dashboard_url"]?.hasPrefix(dashboards) == true })
  }

  @Test("no two alerts share a name, and what an alert follows from is no accident of spelling")
  func names() throws {
    var known: Set<AlertName> = []
    for name in BuiltEnvironment.all {
      let names = AlertSet(try BuiltEnvironment.spec(named: name)).names
      #expect(Set(names).count == names.count)
      #expect(Set(names.map(\.runbookPath)).count == names.count)
      known.formUnion(names)
    }
    for name in known { #expect(known.isSuperset(of: name.followsFrom), "\(name.rawValue)") }
  }

  @Test("the environments' own thresholds are within reach")
  func reachable() throws {
    for name in BuiltEnvironment.committed {
      #expect(AlertSet(try BuiltEnvironment.spec(named: name)).findings.isEmpty)
    }
  }

  /// In steps of a thousandth of a per cent, none to all left out.
  private func share(_ generator: inout SeededGenerator) -> Ratio {
    Ratio(billionths: Int.random(in: 100...99_999, using: &generator) * 10_000)
  }

  /// Prometheus accepts the rules, and every generated test passes; the messages name the variant.
  private func expectProven(
    _ specs: [String: EnvironmentSpec], only names: [String]? = nil
  ) throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    var rules: [String] = []
    var tests: [String] = []
    for (name, spec) in specs {
      for file in try files(of: spec, only: names) {
        let path = "\(name)/\(file.path)"
        try scratch.write(file.text, to: path)
        if path.contains("/rules/") { rules.append(path) } else { tests.append(path) }
      }
    }
    #expect(rules.count == specs.count && tests.count >= specs.count)
    let check = try run("promtool", ["check", "rules"] + rules, in: scratch.path)
    #expect(check.status == 0, "\(check.outputText)\(check.errorText)")
    // A minute for each environment where nothing else runs; the limit is for a program that hangs.
    let test = try run("promtool", ["test", "rules"] + tests, in: scratch.path, seconds: 900)
    #expect(test.status == 0, "\(test.outputText)\(test.errorText)")
  }

  /// The rule file and its tests; of some alerts only, where promtool would take too long for all.
  private func files(
    of spec: EnvironmentSpec, only names: [String]?
  ) throws -> [(path: String, text: String)] {
    try AlertSet(spec).files.compactMap { file in
      guard case .deferred(let make) = file.content else {
        Issue.record("\(file.path) is no document")
        return nil
      }
      guard let names else { return (file.path, Emitter.text(make())) }
      return try reduced(make(), to: names).map { (file.path, Emitter.text($0)) }
    }
  }

  /// Nil for a file of tests without any.
  private func reduced(_ file: Node, to names: [String]) throws -> Node? {
    if let tests = file["tests"]?.items {
      let kept = tests.filter { test in
        names.contains { test["name"]?.string?.hasPrefix($0 + " ") == true }
      }
      return kept.isEmpty ? nil : file.replacing("tests", by: .sequence(kept))
    }
    let group = try #require(file["groups"]?[0])
    let rules = try #require(group["rules"]?.items).filter {
      $0["alert"]?.string.map(names.contains) ?? false
    }
    let kept = group.replacing("rules", by: .sequence(rules))
    return file.replacing("groups", by: .sequence([kept]))
  }
}

extension Node {
  /// The mapping with another value of a key.
  fileprivate func replacing(_ key: String, by value: Node) -> Node {
    .mapping((entries ?? []).map { $0.key == key ? .init(key, value) : $0 })
  }
}
