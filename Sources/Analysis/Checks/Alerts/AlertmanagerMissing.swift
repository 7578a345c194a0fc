package import Findings
import Kubernetes

/// A Prometheus with alerts must know where to send them.
package struct AlertmanagerMissing: Check {
  package static let info = CheckInfo(
    id: "alert-alertmanager-missing",
    finds:
      "a Prometheus with alert rules that sends alerts nowhere, or to a host of the cluster that does not exist",
    why: "alerts fire on a page that nobody looks at, and nobody is told",
    mend: "run an Alertmanager and name it under alerting.alertmanagers",
    source: "Prometheus documentation, \"Configuration\", alertmanager_config",
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
          for: 5m
        """,
        with: RuleExample.configuration(
          """
          rule_files: [/etc/prometheus/rules/*.yml]
          scrape_configs:
            - job_name: prometheus
              static_configs: [{ targets: ["localhost:9090"] }]
          """)),
      good: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
          for: 5m
        """,
        with: RuleExample.configuration(
          """
          rule_files: [/etc/prometheus/rules/*.yml]
          alerting:
            alertmanagers:
              - static_configs: [{ targets: ["alerts.example.org:9093"] }]
          scrape_configs:
            - job_name: prometheus
              static_configs: [{ targets: ["localhost:9090"] }]
          """))))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let monitoring = objects.monitoring
    let count = monitoring.alerts.count
    guard count > 0 else { return [] }
    let rules = count == 1 ? "the set has one alert rule" : "the set has \(count) alert rules"
    let configurations = monitoring.configurations.filter {
      !$0.root["rule_files"].items.isEmpty
    }.compactMap { problem($0, rules, objects) }
    let operated = objects.members("Prometheus").filter { member in
      member.identity.group == "monitoring.coreos.com"
        && member.root[at: "spec", "alerting", "alertmanagers"].items.isEmpty
        && !member.root[at: "spec", "additionalAlertManagerConfigs"].exists
    }.map {
      finding(
        $0.root[at: "spec", "alerting"], "Prometheus \($0.name) names no Alertmanager, and \(rules)"
      )
    }
    return configurations + operated
  }

  private func problem(
    _ configuration: PrometheusUse, _ rules: String, _ objects: ObjectSet
  ) -> Finding? {
    let alerting = configuration.root["alerting"]
    let managers = alerting["alertmanagers"].items
    guard !managers.isEmpty else {
      return finding(
        alerting["alertmanagers"],
        "the configuration of Prometheus names no Alertmanager, and \(rules)")
    }
    // What is discovered may be anywhere.
    guard
      managers.allSatisfy({
        $0["static_configs"].exists
          && $0.entries.allSatisfy { key, _ in
            !key.hasSuffix("_sd_configs")
          }
      })
    else { return nil }
    let targets = managers.flatMap { $0["static_configs"].items.flatMap { $0["targets"].items } }
    guard let first = targets.first else {
      return finding(alerting, "the list of Alertmanagers is empty, and \(rules)")
    }
    let hosts = targets.compactMap(\.text).map { text in
      String(text.lastIndex(of: ":").map { text[..<$0] } ?? text[...])
    }
    let isNowhere = hosts.allSatisfy { host in
      guard let service = ServiceHost(host, from: configuration.namespace), service.isSure else {
        return false
      }
      return objects.service(service) == nil
        && !objects.contains(
          ObjectIdentity(
            group: "", kind: "Service", namespace: service.namespace, name: service.service))
    }
    guard isNowhere else { return nil }
    return finding(
      first,
      "Prometheus sends alerts to \(hosts.joined(separator: ", ")), which no Service of the set is called, and "
        + rules)
  }
}
