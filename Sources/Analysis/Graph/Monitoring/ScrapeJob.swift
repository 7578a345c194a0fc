/// A job of Prometheus: of its configuration, or made by the operator from a monitor.
package struct ScrapeJob: Sendable {
  /// The job, or the endpoint of a monitor.
  package let cursor: Cursor
  package let name: String
  /// Seconds between scrapes.
  package let interval: Double
  package let path: String
  /// Labels of the series win over those of the target.
  package let honorsLabels: Bool
  /// Endpoints of the set that it finds, and static ones.
  package let targets: [ScrapeTarget]
  /// Roles of the discovery in the cluster that it uses: `pod`, `node`.
  package let roles: Set<String>
  /// It can find endpoints that are not in the set.
  package let isOpen: Bool
  /// The configuration that it is in; nil for monitors.
  package let configuration: PrometheusUse?
  /// Labels that rules of the job add to series after the scrape.
  package let addedLabels: Set<String>
  /// Series may lose or gain labels by patterns, so that nothing is sure about them.
  package let rewritesLabels: Bool

  /// The labels that series of some target have, besides those of the program.
  package var targetLabels: Set<String> {
    targets.reduce(into: addedLabels.union(["job", "instance"])) {
      $0.formUnion($1.labels.keys)
      $0.formUnion($1.openLabels)
    }
  }

  // MARK: Configuration

  static func all(of configuration: PrometheusUse, in objects: ObjectSet) -> [ScrapeJob] {
    configuration.root["scrape_configs"].items.map { job in
      ScrapeDiscovery(job, configuration, objects).job
    }
  }

  // MARK: Monitors

  /// Source: Prometheus operator, API reference, ServiceMonitorSpec, PodMonitorSpec.
  static func ofMonitors(in objects: ObjectSet) -> [ScrapeJob] {
    objects.members("ServiceMonitor").flatMap { ofServices($0, in: objects) }
      + objects.members("PodMonitor").flatMap { ofPods($0, in: objects) }
  }

  private static func namespaces(_ monitor: ObjectSet.Member, _ objects: ObjectSet) -> (
    names: [String], isOpen: Bool
  ) {
    let selector = monitor.root[at: "spec", "namespaceSelector"]
    if selector["any"].boolean == true { return (objects.namespaces.sorted(), true) }
    let names = selector["matchNames"].items.compactMap(\.text)
    return (names.isEmpty ? [monitor.namespace] : names, false)
  }

  private static func ofServices(
    _ monitor: ObjectSet.Member, in objects: ObjectSet
  ) -> [ScrapeJob] {
    let selection = LabelSelection(selector: monitor.root[at: "spec", "selector"])
    let (names, isOpen) = namespaces(monitor, objects)
    let services = objects.services.filter { route in
      names.contains(route.service.namespace) && selection.matches(route.service.labels)
    }
    let jobLabel = monitor.root[at: "spec", "jobLabel"].text
    return monitor.root[at: "spec", "endpoints"].items.flatMap { endpoint -> [ScrapeJob] in
      let name = endpoint["port"].text
      let byJob = Dictionary(grouping: services) { route in
        jobLabel.flatMap { route.service.labels[$0] } ?? route.service.name
      }
      return (byJob.isEmpty ? ["": []] : byJob).sorted { $0.key < $1.key }.map { job, routes in
        let targets = routes.flatMap { route in
          route.ports.filter { $0.name == name || name == nil }.flatMap { port in
            route.pods.map { pod in
              target(
                of: pod, port.number(in: pod), name, endpoint,
                [
                  "job": job, "namespace": route.service.namespace,
                  "service": route.service.name, "endpoint": name ?? "",
                ])
            }
          }
        }
        return made(endpoint, job, targets, isOpen: isOpen)
      }
    }
  }

  private static func ofPods(_ monitor: ObjectSet.Member, in objects: ObjectSet) -> [ScrapeJob] {
    let selection = LabelSelection(selector: monitor.root[at: "spec", "selector"])
    let (names, isOpen) = namespaces(monitor, objects)
    let pods = names.flatMap { objects.pods(selection, in: $0) }
    return monitor.root[at: "spec", "podMetricsEndpoints"].items.map { endpoint in
      let name = endpoint["port"].text
      let job = "\(monitor.namespace)/\(monitor.name)"
      let targets = pods.map { pod in
        let port = pod.containers.lazy.flatMap(\.ports).first { $0.name == name }
        return target(
          of: pod, port?.number, name, endpoint,
          ["job": job, "namespace": pod.namespace, "endpoint": name ?? ""])
      }
      return made(endpoint, job, targets, isOpen: isOpen)
    }
  }

  private static func target(
    of pod: PodTemplate, _ port: Int?, _ name: String?, _ endpoint: Cursor,
    _ labels: [String: String]
  ) -> ScrapeTarget {
    ScrapeTarget(
      pod: pod, port: port, portName: name, host: nil, path: endpoint["path"].text ?? "/metrics",
      labels: labels, openLabels: ["instance", "pod", "container"],
      isUncertain: !endpoint["relabelings"].items.isEmpty, cursor: nil)
  }

  private static func made(
    _ endpoint: Cursor, _ name: String, _ targets: [ScrapeTarget], isOpen: Bool
  ) -> ScrapeJob {
    let rules = endpoint["relabelings"].items + endpoint["metricRelabelings"].items
    return ScrapeJob(
      cursor: endpoint, name: name,
      interval: endpoint["interval"].text.flatMap(DurationText.seconds) ?? 30,
      path: endpoint["path"].text ?? "/metrics",
      honorsLabels: endpoint["honorLabels"].boolean ?? false, targets: targets,
      roles: ["endpoints"],
      isOpen: isOpen, configuration: nil,
      addedLabels: Set(rules.compactMap { $0["targetLabel"].text }),
      rewritesLabels: rules.contains { rule in
        ["labelmap", "LabelMap", "labeldrop", "LabelDrop", "labelkeep", "LabelKeep"]
          .contains(rule["action"].text)
      })
  }
}
