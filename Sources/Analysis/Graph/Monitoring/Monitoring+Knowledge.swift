package import Prometheus

extension Monitoring {
  /// What is known of the series that a selector reads.
  package enum Knowledge: Sendable {
    /// Nothing: no single name, or a name of programs that are not known.
    case nothing
    /// Rules of the set record it.
    case recorded([RuleUse])
    /// It is exported by something of the set or of the cluster.
    case exported([KnownMetric])
    /// All programs that exported it run in a release that no longer does.
    case removed([KnownMetric])
    /// All programs that export it run in a release that does not yet.
    case tooNew([KnownMetric])
    /// The program that has such names is here, and has no metric of that name.
    case missing(MetricProducer, nearest: String?)
    /// The program that has such names is neither in the set nor a part of the cluster.
    case notDeployed(ExportingProgram)
    /// Of our own server, or of the targets whose scrapes were given, and none of them has it.
    case notExported(owner: String, nearest: String?)
  }

  package func knowledge(of selector: PromQLSelector) -> Knowledge {
    guard let name = selector.metricName else { return .nothing }
    let rules = rules(recording: name)
    if !rules.isEmpty { return .recorded(rules) }
    if let fact = BuiltInMetrics.table.fact(name) {
      return .exported([KnownMetric(fact, owner: "Prometheus", isFlag: name == "up")])
    }
    if configured.contains(name) { return .nothing }
    if let scraped = scraped(name) { return .exported([scraped]) }
    if hasServer, let metric = ServerMetricFacts.metric(name) { return .exported([metric]) }
    let programs = ExportingProgram.owning(name)
    guard !programs.isEmpty else { return ofApplications(name, selector) }
    return ofPrograms(name, programs, selector)
  }

  /// What the tables say of a name, whether its program is here or not.
  package func facts(of selector: PromQLSelector) -> [KnownMetric] {
    switch knowledge(of: selector) {
    case .exported(let metrics), .removed(let metrics), .tooNew(let metrics): return metrics
    case .notDeployed(let program):
      guard let fact = selector.metricName.flatMap(program.table.fact) else { return [] }
      return [
        KnownMetric(
          fact, owner: program.rawValue, isFlag: MetricFlags.contains(selector.metricName ?? ""))
      ]
    default: return []
    }
  }

  private func ofPrograms(
    _ name: String, _ programs: [ExportingProgram], _ selector: PromQLSelector
  ) -> Knowledge {
    let running = producers(for: selector).filter { programs.contains($0.program) }
    guard let first = running.first else {
      let outside = programs.first { !$0.isPartOfCluster } ?? programs[0]
      return .notDeployed(programs.first { $0.table.fact(name) != nil } ?? outside)
    }
    let known = running.compactMap { producer in
      producer.program.table.fact(name).map { fact in
        KnownMetric(
          fact, producer: producer, owner: producer.description,
          isFlag: MetricFlags.contains(name))
      }
    }
    guard !known.isEmpty else {
      let names = running.flatMap { $0.program.table.names }
      return .missing(first, nearest: NearestMetric.of(name, in: names))
    }
    let current = known.filter { $0.fact.isExported(by: $0.producer?.release) }
    if !current.isEmpty { return .exported(current) }
    let removed = known.filter { metric in
      metric.producer?.release.map(metric.fact.isRemoved) ?? false
    }
    return removed.isEmpty ? .tooNew(known) : .removed(removed)
  }

  private func ofApplications(_ name: String, _ selector: PromQLSelector) -> Knowledge {
    if !facts.scraped.isEmpty {
      return .notExported(
        owner: "the targets that were scraped",
        nearest: NearestMetric.of(name, in: facts.scraped.names))
    }
    guard hasServer else { return .nothing }
    // Only what is meant for the server: others may export what they like.
    let nearest = NearestMetric.of(name, in: ServerMetricFacts.all.keys)
    let isMeant =
      name.hasPrefix("vibe_") || jobs(for: selector).map(\.job).contains(where: isServerJob)
    return isMeant || nearest != nil
      ? .notExported(owner: "the server", nearest: nearest) : .nothing
  }

  private func isServerJob(_ job: ScrapeJob) -> Bool {
    !job.targets.isEmpty
      && job.targets.allSatisfy { $0.pod.map(ServerMetricFacts.isServer) ?? false }
  }

  private func scraped(_ name: String) -> KnownMetric? {
    guard let series = facts.scraped.series[name] else { return nil }
    let type: MetricType? =
      switch facts.scraped.kind(of: name) {
      case .counter: .counter
      case .gauge: .gauge
      case .histogram: .histogram
      case .summary: .summary
      default: nil
      }
    let always = series.alwaysLabeled.subtracting(["le", "quantile"])
    return KnownMetric(
      MetricFact(
        name: series.family, type: type, labels: always,
        optionalLabels: Set(series.labels.keys).subtracting(always), hasOtherLabels: false),
      owner: "the targets that were scraped")
  }

  // MARK: Jobs

  /// Jobs that a selector asks for by name, with whether it asks for any; all without such a matcher.
  func jobs(for selector: PromQLSelector) -> [(job: ScrapeJob, isNamed: Bool)] {
    let matchers = selector.matchers.filter { $0.label == "job" && !$0.acceptsAbsence }
    let named = jobs.filter { job in matchers.allSatisfy { $0.accepts(job.name) } }
    return named.map { ($0, !matchers.isEmpty) }
  }

  /// Programs whose series a selector can read: those behind the jobs that it names, where these are
  /// known, else all.
  private func producers(for selector: PromQLSelector) -> [MetricProducer] {
    let named = jobs(for: selector).filter(\.isNamed).map(\.job)
    let pods = named.flatMap(\.targets).compactMap(\.pod).map(\.description)
    guard !named.isEmpty, !pods.isEmpty, !named.contains(where: { $0.isOpen }) else {
      return producers
    }
    return producers.filter { producer in
      producer.pod.map { pods.contains($0.description) } ?? true
    }
  }

  // MARK: For the language

  /// Labels that targets have in most set-ups; that a series lacks one of them is never sure.
  private static let usualTargetLabels: Set<String> = [
    "job", "instance", "namespace", "pod", "container", "service", "endpoint", "node", "cluster",
    "environment", "env", "region", "zone", "app", "component", "team", "prometheus",
    "kubernetes_namespace", "kubernetes_name", "kubernetes_pod_name", "kubernetes_node",
    "exported_job", "exported_instance", "exported_namespace", "exported_pod",
    "exported_container", "exported_service",
  ]

  /// What is known of the labels that a selector reads.
  package func labels(of selector: PromQLSelector) -> PromQLLabels? {
    labels(of: selector, depth: 0)
  }

  private func labels(of selector: PromQLSelector, depth: Int) -> PromQLLabels? {
    if depth < 5, case .recorded(let rules) = knowledge(of: selector), rules.count == 1,
      let tree = rules[0].tree
    {
      var labels = tree.labels { self.labels(of: $0, depth: depth + 1) }
      for label in rules[0].labels { labels = labels.setting(label.name, to: label.value.text) }
      return labels
    }
    let facts = facts(of: selector)
    guard let first = facts.first else { return nil }
    var present = first.fact.labels
    var possible = Self.usualTargetLabels
    for metric in facts {
      present.formIntersection(metric.fact.labels)
      possible.formUnion(metric.fact.labels)
      possible.formUnion(metric.fact.optionalLabels)
    }
    for job in jobs { possible.formUnion(job.targetLabels) }
    let name = selector.metricName ?? ""
    if first.fact.type == .histogram, name.hasSuffix("_bucket") { present.insert("le") }
    if first.fact.type == .summary, name == first.fact.name { present.insert("quantile") }
    return .series(
      present: present.union(["job", "instance"]), possible: possible,
      isClosed: !facts.contains { $0.fact.hasOtherLabels }
        && !jobs.contains(where: \.rewritesLabels))
  }

  /// Between which values the samples lie that a selector reads.
  package func range(of selector: PromQLSelector) -> PromQLRange? {
    let name = selector.metricName ?? ""
    if name == "ALERTS" { return PromQLRange(1, 1, isWhole: true, tellsPresence: true) }
    if case .recorded(let rules) = knowledge(of: selector), rules.count == 1,
      let tree = rules[0].tree
    {
      return tree.range { $0.metricName == name ? nil : self.factRange(of: $0) }
    }
    return factRange(of: selector)
  }

  private func factRange(of selector: PromQLSelector) -> PromQLRange? {
    let metrics = facts(of: selector)
    guard let first = metrics.first else { return nil }
    if metrics.allSatisfy(\.isFlag) { return .flag }
    let name = selector.metricName ?? ""
    let isCount = name.hasSuffix("_count") || name.hasSuffix("_bucket")
    switch first.fact.type {
    case .counter: return .notNegative
    case .histogram, .summary: return isCount ? .notNegative : nil
    default: return nil
    }
  }
}

extension ExportingProgram {
  /// The programs that have names like this, the one with the longest beginning in common first.
  static func owning(_ name: String) -> [ExportingProgram] {
    allCases.compactMap { program in
      program.prefixes.filter(name.hasPrefix).map(\.utf8.count).max().map { (program, $0) }
    }.sorted { $0.1 > $1.1 }.map(\.0)
  }
}

extension PromQLMatcher {
  /// Whether a value of the label is selected.
  package func accepts(_ text: String) -> Bool {
    switch operation {
    case .equal: text == value
    case .notEqual: text != value
    case .matches: pattern?.matchesWhole(text) ?? true
    case .matchesNot: !(pattern?.matchesWhole(text) ?? false)
    }
  }

  /// The only values that are selected: those of `=`, and of a pattern of plain words; nil: many.
  package var values: [String]? {
    switch operation {
    case .equal: return [value]
    case .matches:
      let words = value.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let isPlain = words.allSatisfy { word in
        !word.isEmpty
          && word.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
              || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "/")
          }
      }
      return isPlain ? words : nil
    default: return nil
    }
  }
}
