import Environment
import TestSupport
import Testing
import YAML

@Suite("Emitted configuration, read by the real programs")
struct MonitoringConfigurationTests {
  @Test(
    "promtool accepts configuration and rules", arguments: EmittedMonitoring.environments)
  func prometheus(name: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let emitted = try EmittedMonitoring(name)
    let substitution = LoopbackSubstitution(folder: folder.path)
    try folder.write(
      Emitter.text(substitution.prometheus(emitted.prometheus)), to: "prometheus.yml")
    #expect(!emitted.rules.isEmpty)
    for rule in emitted.rules { try folder.write(rule.value.string ?? "", to: "rules/\(rule.key)") }
    let result = try run("promtool", ["check", "config", "prometheus.yml"], in: folder.path)
    #expect(result.status == 0, "\(result.outputText)\(result.errorText)")
    #expect(result.outputText.contains("rules found"))
  }

  @Test("no job has the targets of another", arguments: EmittedMonitoring.environments)
  func nothingTwice(name: String) throws {
    let jobs = try EmittedMonitoring(name).prometheus["scrape_configs"]?.items ?? []
    let selections = jobs.map { job in
      [job["kubernetes_sd_configs"], job["relabel_configs"], job["metrics_path"]]
        .map { $0.map(Emitter.text) ?? "" }
    }
    #expect(Set(selections).count == jobs.count)
    // Each target once: of the ports that a pod declares, one is kept.
    for job in jobs where job["kubernetes_sd_configs"]?[0]?["role"]?.string == "pod" {
      let kept = (job["relabel_configs"]?.items ?? []).filter {
        $0["source_labels"]?[0]?.string == "__meta_kubernetes_pod_container_port_number"
          && $0["action"]?.string == "keep"
      }
      #expect(kept.count == 1)
    }
  }

  @Test("amtool accepts the configuration", arguments: EmittedMonitoring.environments)
  func alertmanager(name: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let emitted = try EmittedMonitoring(name)
    try folder.write(
      Emitter.text(LoopbackSubstitution.readable(emitted.alertmanager)), to: "alertmanager.yml")
    let result = try run("amtool", ["check-config", "alertmanager.yml"], in: folder.path)
    #expect(result.status == 0, "\(result.outputText)\(result.errorText)")
  }

  @Test(
    "alerts go to whom the environment names",
    arguments: [
      Route("production", ["severity=critical", "team=platform"], "on-call"),
      Route("production", ["severity=warning", "team=database"], "team"),
      Route("production", ["severity=info", "team=platform"], "mail"),
      Route("production", ["severity=critical", "alertname=Watchdog"], "dead-mans-switch"),
      Route("staging", ["severity=critical", "team=platform"], "team"),
      Route("staging", ["severity=info"], "mail"),
      Route("development", ["severity=critical"], "local"),
      Route("development", ["severity=info", "alertname=Watchdog"], "nobody"),
    ])
  func routes(route: Route) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let emitted = try EmittedMonitoring(route.environment)
    try folder.write(
      Emitter.text(LoopbackSubstitution.readable(emitted.alertmanager)), to: "alertmanager.yml")
    let result = try run(
      "amtool",
      ["config", "routes", "test", "--config.file=alertmanager.yml"] + route.labels,
      in: folder.path)
    #expect(result.outputText.split(separator: "\n") == [Substring(route.receiver)])
  }

  /// An alert's labels and who must hear of it.
  struct Route: CustomTestStringConvertible {
    var environment: String
    var labels: [String]
    var receiver: String

    init(_ environment: String, _ labels: [String], _ receiver: String) {
      self.environment = environment
      self.labels = labels
      self.receiver = receiver
    }

    var testDescription: String {
      "\(environment): \(labels.joined(separator: ", ")) to \(receiver)"
    }
  }
}
