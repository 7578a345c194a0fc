/// Finds the targets of one job of a configuration.
struct ScrapeDiscovery {
  private let cursor: Cursor
  private let configuration: PrometheusUse
  private let objects: ObjectSet
  private let rules: RelabelRules

  init(_ cursor: Cursor, _ configuration: PrometheusUse, _ objects: ObjectSet) {
    self.cursor = cursor
    self.configuration = configuration
    self.objects = objects
    rules = RelabelRules(cursor["relabel_configs"].items)
  }

  var job: ScrapeJob {
    let path = cursor["metrics_path"].text ?? "/metrics"
    let discoveries = cursor["kubernetes_sd_configs"].items
    let afterScrape = RelabelRules(cursor["metric_relabel_configs"].items)
    let others = cursor.entries.contains { key, _ in
      key.hasSuffix("_sd_configs") && key != "kubernetes_sd_configs"
    }
    let found = discoveries.flatMap(targets) + staticTargets
    return ScrapeJob(
      cursor: cursor, name: cursor["job_name"].text ?? "",
      interval: cursor["scrape_interval"].text.flatMap(DurationText.seconds)
        ?? configuration.scrapeInterval,
      path: path, honorsLabels: cursor["honor_labels"].boolean ?? false, targets: found,
      roles: Set(discoveries.compactMap { $0["role"].text }),
      isOpen: others || discoveries.contains(where: isOpen) || found.contains { $0.isOutside }
        || path == "/federate",
      configuration: configuration,
      addedLabels: rules.writtenLabels.union(afterScrape.writtenLabels),
      rewritesLabels: rules.rewritesLabels || afterScrape.rewritesLabels)
  }

  // MARK: Static targets

  private var staticTargets: [ScrapeTarget] {
    cursor["static_configs"].items.flatMap { group -> [ScrapeTarget] in
      let labels = group["labels"].texts
      return group["targets"].items.flatMap { target -> [ScrapeTarget] in
        guard let address = target.text else { return [] }
        var known: RelabelRules.Labels = ["__address__": address]
        for (name, value) in labels { known.updateValue(value, forKey: name) }
        return self.target(known, at: target, pod: nil, portName: nil)
      }
    }
  }

  /// The target after relabeling, once for each pod behind its address.
  private func target(
    _ labels: RelabelRules.Labels, at cursor: Cursor?, pod: PodTemplate?, portName: String?
  ) -> [ScrapeTarget] {
    var labels = labels
    labels["job"] = .some(self.cursor["job_name"].text)
    labels["__metrics_path__"] = .some(self.cursor["metrics_path"].text ?? "/metrics")
    labels["__scheme__"] = .some(self.cursor["scheme"].text ?? "http")
    for (name, values) in self.cursor["params"].entries {
      labels["__param_\(name)"] = .some(values.items.first?.text)
    }
    guard case .kept(let kept, let isUncertain) = rules.apply(to: labels) else { return [] }
    let address = (kept["__address__"] ?? nil) ?? ""
    let (host, port) = Self.split(address)
    func made(_ pod: PodTemplate?, _ port: Int?) -> ScrapeTarget {
      let visible = kept.filter { !$0.key.hasPrefix("__") }
      return ScrapeTarget(
        pod: pod, port: port, portName: portName, host: cursor == nil ? nil : host,
        path: (kept["__metrics_path__"] ?? nil) ?? "/metrics",
        labels: visible.compactMapValues { $0 },
        openLabels: Set(visible.filter { $0.value == nil }.keys).union(["instance"]),
        isUncertain: isUncertain, cursor: cursor)
    }
    if let pod { return [made(pod, port)] }
    if host == "localhost" || host == "127.0.0.1", let own = configuration.pod {
      return [made(own, port)]
    }
    guard let service = ServiceHost(host, from: configuration.namespace).flatMap(objects.service)
    else { return [made(nil, port)] }
    let route = service.ports.first { $0.number == port }
    let pods = service.pods.map { made($0, service.isHeadless ? port : route?.number(in: $0)) }
    return pods.isEmpty ? [made(nil, port)] : pods
  }

  private static func split(_ address: String) -> (host: String, port: Int?) {
    guard let colon = address.lastIndex(of: ":"),
      let port = Int(address[address.index(after: colon)...])
    else { return (address, nil) }
    return (String(address[..<colon]), port)
  }

  // MARK: Discovery in the cluster

  /// It looks where others have objects, too.
  private func isOpen(_ discovery: Cursor) -> Bool {
    if discovery["api_server"].exists || discovery["kubeconfig_file"].exists { return true }
    let names = namespaces(of: discovery)
    guard let names else { return true }
    let created = Set(objects.members("Namespace").map(\.name))
    return !names.allSatisfy(created.contains)
  }

  /// Nil: all.
  private func namespaces(of discovery: Cursor) -> [String]? {
    var names = discovery[at: "namespaces", "names"].items.compactMap(\.text)
    if discovery[at: "namespaces", "own_namespace"].boolean == true {
      names.append(configuration.namespace)
    }
    return names.isEmpty ? nil : names
  }

  private func targets(of discovery: Cursor) -> [ScrapeTarget] {
    guard !discovery["api_server"].exists, !discovery["kubeconfig_file"].exists else { return [] }
    let names = namespaces(of: discovery)
    let selectors = discovery["selectors"].items.compactMap { selector in
      selector["role"].text.map { ($0, LabelText(selector["label"].text ?? "")) }
    }
    func isSelected(_ role: String, _ labels: [String: String]) -> Bool {
      selectors.allSatisfy { $0.0 != role || $0.1.matches(labels) }
    }
    func isLookedAt(_ namespace: String) -> Bool { names?.contains(namespace) ?? true }
    let pods = objects.pods.filter {
      isLookedAt($0.namespace) && isSelected("pod", $0.labels) && !$0.kind.runsToCompletion
    }
    let services = objects.services.filter {
      isLookedAt($0.service.namespace) && isSelected("service", $0.service.labels)
    }
    switch discovery["role"].text {
    case "pod": return pods.flatMap(targets(of:))
    case "endpoints", "endpointslice":
      return services.flatMap { targets(of: $0, isSlice: discovery["role"].text != "endpoints") }
    case "service":
      return services.flatMap { route in
        route.ports.flatMap { port -> [ScrapeTarget] in
          let host = "\(route.service.name).\(route.service.namespace).svc"
          var labels = Self.meta(of: route.service)
          labels["__address__"] = "\(host):\(port.number)"
          labels["__meta_kubernetes_service_port_number"] = "\(port.number)"
          labels["__meta_kubernetes_service_port_name"] = .some(port.name ?? "")
          return target(labels, at: nil, pod: nil, portName: port.name)
        }
      }
    default: return []
    }
  }

  private func targets(of pod: PodTemplate) -> [ScrapeTarget] {
    let meta = Self.meta(of: pod)
    return pod.containers.flatMap { container -> [ScrapeTarget] in
      let ports = container.ports
      guard !ports.isEmpty else {
        return target(
          meta.merging(Self.meta(of: container)) { $1 }.merging(["__address__": "pod"]) { $1 },
          at: nil, pod: pod, portName: nil)
      }
      return ports.flatMap { port in
        var labels = meta.merging(Self.meta(of: container)) { $1 }
        labels["__address__"] = "pod:\(port.number)"
        labels["__meta_kubernetes_pod_container_port_number"] = "\(port.number)"
        labels["__meta_kubernetes_pod_container_port_name"] = .some(port.name ?? "")
        labels["__meta_kubernetes_pod_container_port_protocol"] = .some(port.transport)
        return target(labels, at: nil, pod: pod, portName: port.name)
      }
    }
  }

  /// Source: Prometheus documentation, "Configuration", kubernetes_sd_config, endpoints: ports of the
  /// containers that the Service does not name are targets, too.
  private func targets(of route: ServiceRoute, isSlice: Bool) -> [ScrapeTarget] {
    let kind = isSlice ? "endpointslice" : "endpoints"
    let portPrefix = isSlice ? "endpointslice_port" : "endpoint_port"
    return route.pods.flatMap { pod -> [ScrapeTarget] in
      var meta = Self.meta(of: pod).merging(Self.meta(of: route.service)) { $1 }
      meta["__meta_kubernetes_\(kind)_name"] = .some(route.service.name)
      meta["__meta_kubernetes_endpoint_ready"] = "true"
      meta["__meta_kubernetes_endpointslice_endpoint_conditions_ready"] = "true"
      let named = route.ports.flatMap { port -> [ScrapeTarget] in
        guard let number = port.number(in: pod) else { return [] }
        var labels = meta
        labels["__address__"] = "pod:\(number)"
        labels["__meta_kubernetes_\(portPrefix)_name"] = .some(port.name ?? "")
        labels["__meta_kubernetes_\(portPrefix)_protocol"] = .some(port.transport)
        if !isSlice { labels["__meta_kubernetes_endpoint_port_number"] = "\(number)" }
        if let container = pod.containers.first(where: { $0.ports.contains { $0.number == number } }
        ) {
          labels.merge(Self.meta(of: container)) { $1 }
          labels["__meta_kubernetes_pod_container_port_number"] = "\(number)"
          let own = container.ports.first { $0.number == number }
          labels["__meta_kubernetes_pod_container_port_name"] = .some(own?.name ?? "")
        }
        return target(labels, at: nil, pod: pod, portName: port.name)
      }
      let taken = Set(route.ports.compactMap { $0.number(in: pod) })
      let others = pod.main.flatMap { container in
        container.ports.filter { !taken.contains($0.number) }.flatMap { port in
          var labels = meta.merging(Self.meta(of: container)) { $1 }
          labels["__address__"] = "pod:\(port.number)"
          labels["__meta_kubernetes_pod_container_port_number"] = "\(port.number)"
          labels["__meta_kubernetes_pod_container_port_name"] = .some(port.name ?? "")
          return target(labels, at: nil, pod: pod, portName: port.name)
        }
      }
      return named + others
    }
  }

  // MARK: Meta labels

  private static func meta(of pod: PodTemplate) -> RelabelRules.Labels {
    var labels: RelabelRules.Labels = [
      "__meta_kubernetes_namespace": pod.namespace,
      "__meta_kubernetes_pod_phase": "Running", "__meta_kubernetes_pod_ready": "true",
      "__meta_kubernetes_pod_name": nil, "__meta_kubernetes_pod_ip": nil,
      "__meta_kubernetes_pod_node_name": nil, "__meta_kubernetes_pod_host_ip": nil,
      "__meta_kubernetes_pod_uid": nil, "__meta_kubernetes_pod_controller_name": nil,
      "__meta_kubernetes_pod_controller_kind": nil,
    ]
    add(pod.labels, "pod_label", &labels)
    add(pod.template[at: "metadata", "annotations"].texts, "pod_annotation", &labels)
    return labels
  }

  private static func meta(of container: ContainerTemplate) -> RelabelRules.Labels {
    [
      "__meta_kubernetes_pod_container_name": container.name,
      "__meta_kubernetes_pod_container_init": container.isInit ? "true" : "false",
      "__meta_kubernetes_pod_container_image": container.image ?? "",
    ]
  }

  private static func meta(of service: ObjectSet.Member) -> RelabelRules.Labels {
    var labels: RelabelRules.Labels = [
      "__meta_kubernetes_namespace": service.namespace,
      "__meta_kubernetes_service_name": service.name,
      "__meta_kubernetes_service_type": service.root[at: "spec", "type"].text ?? "ClusterIP",
    ]
    add(service.labels, "service_label", &labels)
    add(service.annotations, "service_annotation", &labels)
    return labels
  }

  private static func add(
    _ texts: [String: String], _ kind: String, _ labels: inout RelabelRules.Labels
  ) {
    for (name, value) in texts {
      let clean = String(
        String.UnicodeScalarView(
          name.unicodeScalars.map {
            $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
              ? $0 : "_"
          }))
      labels.updateValue(value, forKey: "__meta_kubernetes_\(kind)_\(clean)")
      let present = kind.hasSuffix("label") ? "labelpresent" : "annotationpresent"
      let owner = kind.split(separator: "_")[0]
      labels.updateValue("true", forKey: "__meta_kubernetes_\(owner)_\(present)_\(clean)")
    }
  }
}

extension ScrapeTarget {
  /// Of no pod of the set.
  package var isOutside: Bool { pod == nil }
}
