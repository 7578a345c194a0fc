/// Flows of the scrape configuration that a pod is given.
///
/// Source: Prometheus 3 documentation, "Configuration".
struct ScrapeFlows {
  private let objects: ObjectSet
  private let resolver: FlowResolver

  init(_ objects: ObjectSet, _ resolver: FlowResolver) {
    self.objects = objects
    self.resolver = resolver
  }

  func flows(of pod: PodTemplate) -> [NeededFlow] {
    objects.files(of: pod).compactMap(\.embedded)
      .flatMap { text in text.root.map { configurations(in: $0, depth: 0) } ?? [] }
      .flatMap { root -> [NeededFlow] in
        let jobs = root["scrape_configs"].items.flatMap { job in
          flows(job, "job \(job["job_name"].text ?? "")", .scrape, pod, job["job_name"])
        }
        let alerting = root[at: "alerting", "alertmanagers"].items.flatMap { managers in
          flows(managers, "alerting", .call, pod, managers)
        }
        return jobs + alerting + remote(root, pod)
      }
  }

  /// Mappings with `scrape_configs`: the root, or a part of the configuration of another collector.
  private func configurations(in cursor: Cursor, depth: Int) -> [Cursor] {
    if cursor["scrape_configs"].exists || cursor["alerting"].exists { return [cursor] }
    guard depth < 4 else { return [] }
    return cursor.entries.flatMap { configurations(in: $0.value, depth: depth + 1) }
      + cursor.items.flatMap { configurations(in: $0, depth: depth + 1) }
  }

  private func remote(_ root: Cursor, _ pod: PodTemplate) -> [NeededFlow] {
    ["remote_write", "remote_read"].flatMap { key in
      root[key].items.flatMap { entry in
        HostReference.all(in: entry["url"].text ?? "").flatMap { reference in
          resolver.find(reference.host, reference.effectivePort, from: pod.namespace)
            .map { flow($0, .call, pod, entry["url"], key) }
        }
      }
    }
  }

  // MARK: One job

  private func flows(
    _ job: Cursor, _ name: String, _ purpose: NeededFlow.Purpose, _ pod: PodTemplate,
    _ written: Cursor
  ) -> [NeededFlow] {
    let relabeling = Relabeling(job["relabel_configs"].items)
    let scheme = job["scheme"].text ?? "http"
    let targets =
      staticTargets(job) + nameTargets(job)
      + job["kubernetes_sd_configs"].items.flatMap { discovered($0, home: pod.namespace) }
    return targets.flatMap { target -> [NeededFlow] in
      var labels = target.labels
      labels["__scheme__"] = scheme
      labels["job"] = job["job_name"].text ?? ""
      guard relabeling.apply(to: &labels) == .yes, let address = labels["__address__"] else {
        return []
      }
      return found(address, labels["__scheme__"] ?? scheme, target, from: pod.namespace)
        .filter { $0.destination.pod?.workload.index != pod.workload.index || needsNetwork(pod) }
        .map { flow($0, purpose, pod, written, name) }
    }
  }

  /// A single pod reaches itself whatever policies say.
  ///
  /// Source: Kubernetes documentation, Network Policies: "a Pod cannot block access to itself".
  private func needsNetwork(_ pod: PodTemplate) -> Bool { pod.scale.maximum > 1 }

  private func found(
    _ address: String, _ scheme: String, _ target: DiscoveredTarget, from namespace: String
  ) -> [FlowResolver.Found] {
    let parts = address.split(separator: ":", omittingEmptySubsequences: false)
    let port = parts.count > 1 ? Int(parts[1]) : scheme == "https" ? 443 : 80
    guard let host = parts.first, let port else { return [] }
    if host == DiscoveredTarget.podAddress, let pod = target.pod {
      return [.init(destination: .workload(pod), port: port, transport: "TCP")]
    }
    guard host != DiscoveredTarget.podAddress else { return [] }
    return resolver.find(String(host), port, from: namespace)
  }

  private func flow(
    _ found: FlowResolver.Found, _ purpose: NeededFlow.Purpose, _ pod: PodTemplate,
    _ written: Cursor, _ text: String
  ) -> NeededFlow {
    NeededFlow(
      purpose: purpose, source: .workload(pod), destination: found.destination, port: found.port,
      transport: found.transport, written: written, text: text, service: found.service)
  }

  // MARK: Targets

  private func staticTargets(_ job: Cursor) -> [DiscoveredTarget] {
    job["static_configs"].items.flatMap { group -> [DiscoveredTarget] in
      let own = group["labels"].entries.map { ($0.key, $0.value.text ?? "") }
      return group["targets"].items.compactMap(\.text).map { address in
        var labels = DiscoveredLabels([:])
        for (name, value) in own { labels[name] = value }
        labels["__address__"] = address
        return DiscoveredTarget(labels: labels, pod: nil)
      }
    }
  }

  /// Names that are looked up in DNS, without those of SRV records, whose port is not said.
  private func nameTargets(_ job: Cursor) -> [DiscoveredTarget] {
    job["dns_sd_configs"].items.flatMap { configuration -> [DiscoveredTarget] in
      guard let port = configuration["port"].text else { return [] }
      return configuration["names"].items.compactMap(\.text).map { name in
        var labels = DiscoveredLabels([:])
        labels["__address__"] = "\(name):\(port)"
        labels["__meta_dns_name"] = name
        return DiscoveredTarget(labels: labels, pod: nil)
      }
    }
  }

  private func discovered(_ configuration: Cursor, home: String) -> [DiscoveredTarget] {
    // Another cluster, or a user of its own.
    guard !configuration["api_server"].exists, !configuration["kubeconfig_file"].exists else {
      return []
    }
    var namespaces = Set(configuration[at: "namespaces", "names"].items.compactMap(\.text))
    if configuration[at: "namespaces", "own_namespace"].boolean == true { namespaces.insert(home) }
    var selections: [String: LabelSelection] = [:]
    for selector in configuration["selectors"].items {
      guard let role = selector["role"].text, let text = selector["label"].text,
        let selection = LabelSelection(text: text)
      else {
        // Fields of running objects are not known.
        if selector["field"].exists { return [] }
        continue
      }
      selections[role] = selection
    }
    return TargetDiscovery(objects).targets(
      configuration["role"].text ?? "", in: namespaces, selections)
  }
}
