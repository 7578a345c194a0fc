package import Findings
import Prometheus

/// Something must export what rules and dashboards ask for.
package struct ProducerMissing: Check {
  package static let info = CheckInfo(
    id: "met-no-producer",
    finds: "a metric that nothing in the set, and nothing that the cluster has, exports",
    why: "the alert can never fire, the record and the panel stay empty, and nothing reports that",
    mend: "run and scrape the program that exports it, or ask for a metric that is there",
    source:
      "the tables of Sources/Analysis/Facts/Metrics; the contract of the server; scrapes given with --metrics",
    facts: [.metrics],
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: RestartsOften
          expr: increase(kube_pod_container_status_restarts_total[1h]) > 5
        """, with: configuration),
      good: RuleExample.rules(
        """
        - alert: ReloadFailed
          expr: prometheus_config_last_reload_successful == 0
        """, with: configuration)))

  private static let configuration =
    RuleExample.configuration(
      """
      scrape_configs:
        - job_name: prometheus
          static_configs: [{ targets: ["localhost:9090"] }]
      """) + "\n---\n" + """
      apiVersion: v1
      kind: Pod
      metadata: { name: prometheus, namespace: watch }
      spec:
        volumes: [{ name: configuration, configMap: { name: prometheus } }]
        containers:
          - name: prometheus
            image: prom/prometheus:v3.4.0
            volumeMounts: [{ name: configuration, mountPath: /etc/prometheus }]
      """

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let monitoring = objects.monitoring
    return monitoring.readers.flatMap { reader -> [Finding] in
      var seen: Set<String> = []
      return reader.tree.selectors.compactMap { use in
        guard let name = use.selector.metricName, seen.insert(name).inserted,
          !use.surroundings.contains("absent")
        else { return nil }
        return problem(name, use.selector, reader, monitoring)
      }
    }
  }

  package func undecided(on objects: ObjectSet) -> [Undecided] {
    let monitoring = objects.monitoring
    var seen: Set<String> = []
    return monitoring.readers.flatMap { reader in
      reader.tree.selectors.compactMap { use -> Undecided? in
        guard let name = use.selector.metricName,
          case .nothing = monitoring.knowledge(of: use.selector), seen.insert(name).inserted
        else { return nil }
        return undecided("whether something exports \(name)", needs: .metrics)
      }
    }
  }

  private func problem(
    _ name: String, _ selector: PromQLSelector, _ reader: MetricReader, _ monitoring: Monitoring
  ) -> Finding? {
    switch monitoring.knowledge(of: selector) {
    case .notDeployed(let program): return notDeployed(program, name, reader, monitoring)
    case .tooNew(let metrics):
      guard let metric = metrics.first, let since = metric.fact.since else { return nil }
      return finding(
        reader.expression,
        "\(reader.description) asks for \(name), which came with \(metric.producer?.program.rawValue ?? "") \(since), "
          + "and the set runs \(metric.owner)", hint: "run a newer release")
    case .missing(let producer, let nearest):
      return missing(producer, nearest, name, reader)
    case .notExported(let owner, let nearest):
      return finding(
        reader.expression, "\(reader.description) asks for \(name), which \(owner) does not export",
        hint: nearest.map { "did you mean \($0)?" })
    case .exported(let metrics):
      return notScraped(metrics, name, reader, monitoring)
    case .nothing, .recorded, .removed: return nil
    }
  }

  private func notDeployed(
    _ program: ExportingProgram, _ name: String, _ reader: MetricReader, _ monitoring: Monitoring
  ) -> Finding? {
    // Without a configuration of Prometheus somebody else's is at work, with targets of its own.
    guard !monitoring.configurations.isEmpty else { return nil }
    let message =
      "\(reader.description) asks for \(name) of \(program.rawValue), which is not in the set"
    let hint = "run \(program.rawValue) and scrape it, or declare what the cluster has"
    guard monitoring.jobs.contains(where: \.isOpen) else {
      return finding(
        reader.expression, message + ", and no job of Prometheus looks outside", hint: hint)
    }
    // Jobs that look into the whole cluster may find it.
    guard !monitoring.jobs.contains(where: { $0.isOpen && $0.isNamed(after: program) }) else {
      return nil
    }
    return likely(
      finding(
        reader.expression, message + ", and no job of Prometheus is named after it", hint: hint))
  }

  private func missing(
    _ producer: MetricProducer, _ nearest: String?, _ name: String, _ reader: MetricReader
  ) -> Finding? {
    let found = finding(
      reader.expression,
      "\(reader.description) asks for \(name), and \(producer.description) exports no metric of that name",
      hint: nearest.map { "did you mean \($0)?" })
    if let complete = producer.program.completeUntil, let release = producer.release,
      release <= complete
    {
      return found
    }
    // A table with gaps knows a slip of the pen, no more.
    return nearest == nil ? nil : likely(found)
  }

  /// The program is here, and no job asks it.
  private func notScraped(
    _ metrics: [KnownMetric], _ name: String, _ reader: MetricReader, _ monitoring: Monitoring
  ) -> Finding? {
    guard !monitoring.configurations.isEmpty, !monitoring.jobs.contains(where: \.isOpen) else {
      return nil
    }
    let producers = metrics.compactMap(\.producer)
    guard producers.count == metrics.count, let first = producers.first else { return nil }
    if first.program.isPartOfCluster {
      guard !monitoring.jobs.contains(where: { $0.roles.contains("node") || $0.isForCluster })
      else {
        return nil
      }
      return finding(
        reader.expression,
        "\(reader.description) asks for \(name) of \(first.program.rawValue), and no job of Prometheus discovers nodes "
          + "or the API server")
    }
    let pods = producers.compactMap(\.pod?.description)
    guard pods.count == producers.count else { return nil }
    let scraped = Set(monitoring.jobs.flatMap(\.targets).compactMap(\.pod?.description))
    guard scraped.isDisjoint(with: pods) else { return nil }
    return finding(
      reader.expression,
      "\(reader.description) asks for \(name) of \(first.program.rawValue), and no job of Prometheus scrapes "
        + pods[0])
  }
}

extension ScrapeJob {
  /// Its name says that it is about a program: `kubernetes-kube-state-metrics`.
  fileprivate func isNamed(after program: ExportingProgram) -> Bool {
    let name = self.name.lowercased().filter { $0.isLetter }
    let letters = program.rawValue.lowercased().filter { $0.isLetter }
    let isOfCluster =
      program.isPartOfCluster
      && ["node", "kubelet", "cadvisor", "apiserver", "kubernetes"].contains { name.contains($0) }
    return isOfCluster || name.contains(letters)
      || Self.short[program]?.contains { name.contains($0) } ?? false || path == "/federate"
  }

  private static let short: [ExportingProgram: [String]] = [
    .kubeStateMetrics: ["ksm", "kubestate"], .nodeExporter: ["node"],
    .postgresExporter: ["postgres", "pg", "database", "db"], .redisExporter: ["redis"],
    .cloudNativePG: ["postgres", "pg", "cnpg", "database", "db"],
    .ingressNginx: ["nginx", "ingress"],
    .blackboxExporter: ["blackbox", "probe"], .certManager: ["cert"],
  ]

  /// It asks the API server, or addresses outside of the set.
  fileprivate var isForCluster: Bool {
    roles.contains("endpoints") || roles.contains("endpointslice")
      || targets.contains { $0.isOutside }
  }
}

extension Check {
  /// A finding that is not proved, as a warning.
  func likely(_ finding: Finding) -> Finding {
    var finding = finding
    finding.severity = .warning
    return finding
  }
}
