import Kubernetes

/// Flows of the monitors that the Prometheus Operator reads.
///
/// Source: Prometheus Operator 0.75, API reference, ServiceMonitorSpec and PodMonitorSpec.
struct MonitorFlows {
  let flows: [NeededFlow]

  init(_ objects: ObjectSet, _ made: [OperatorPods]) {
    let instances = made.filter { $0.owner.kind.hasPrefix("Prometheus") }
    flows =
      Monitor.all(in: objects).flatMap { monitor -> [NeededFlow] in
        let sources = Self.sources(of: monitor, instances, objects)
        return monitor.targets(in: objects).flatMap { target in
          sources.map { source in
            NeededFlow(
              purpose: .scrape, source: source, destination: .workload(target.pod),
              port: target.port, transport: "TCP", written: target.cursor,
              text: "endpoint \(target.name)")
          }
        }
      } + Self.annotated(objects) + Self.alerting(instances, objects)
      + Self.configured(instances, objects, FlowResolver(objects, made))
  }

  /// Who reads a monitor: the instances that select it; without any, whoever else is Prometheus.
  private static func sources(
    of monitor: Monitor, _ instances: [OperatorPods], _ objects: ObjectSet
  ) -> [FlowEnd] {
    guard instances.isEmpty else {
      return instances.filter { monitor.isSelected(by: $0.owner, in: objects) }
        .map { .declared($0.pods) }
    }
    let declared = declaredPrometheus(objects)
    guard declared.isEmpty else { return declared.map { .declared($0) } }
    return objects.pods.filter { pod in
      pod.main.contains { $0.image.map(isPrometheus) == true }
    }.map { .workload($0) }
  }

  private static func declaredPrometheus(_ objects: ObjectSet) -> [DeclaredPods] {
    objects.facts.pods.filter { $0.name.contains("Prometheus") }
  }

  /// `quay.io/prometheus/prometheus:v3.0.0`, `bitnami/prometheus`, but no exporter.
  private static func isPrometheus(_ image: String) -> Bool {
    let name = image.split(separator: "/").last ?? ""
    return name.prefix { $0 != ":" && $0 != "@" } == "prometheus"
  }

  // MARK: Without a monitor

  /// Pods that ask by the usual annotation for a Prometheus that the environment declares.
  private static func annotated(_ objects: ObjectSet) -> [NeededFlow] {
    let sources = declaredPrometheus(objects)
    guard !sources.isEmpty else { return [] }
    return objects.pods.flatMap { pod -> [NeededFlow] in
      let annotations = pod.template[at: "metadata", "annotations"]
      guard annotations["prometheus.io/scrape"].text == "true",
        let port = annotations["prometheus.io/port"].text.flatMap({ Int($0) })
      else { return [] }
      return sources.map {
        NeededFlow(
          purpose: .scrape, source: .declared($0), destination: .workload(pod), port: port,
          transport: "TCP", written: annotations["prometheus.io/port"],
          text: "annotation prometheus.io/port")
      }
    }
  }

  /// The targets of ScrapeConfigs.
  ///
  /// Source: Prometheus Operator 0.75, API reference, ScrapeConfigSpec.
  private static func configured(
    _ instances: [OperatorPods], _ objects: ObjectSet, _ resolver: FlowResolver
  ) -> [NeededFlow] {
    objects.members("ScrapeConfig").flatMap { configuration -> [NeededFlow] in
      let readers = instances.filter { instance in
        LabelSelection(selector: instance.owner.root[at: "spec", "scrapeConfigSelector"])
          .matches(configuration.labels)
      }
      return configuration.root[at: "spec", "staticConfigs"].items.flatMap { $0["targets"].items }
        .flatMap { target -> [NeededFlow] in
          guard let reference = target.text.flatMap(HostReference.init(whole:)) else { return [] }
          return resolver.find(reference.host, reference.port, from: configuration.namespace)
            .flatMap { found in
              readers.map { reader in
                NeededFlow(
                  purpose: .scrape, source: .declared(reader.pods),
                  destination: found.destination, port: found.port, transport: found.transport,
                  written: target, text: "target \(target.text ?? "")", service: found.service)
              }
            }
        }
    }
  }

  private static func alerting(
    _ instances: [OperatorPods], _ objects: ObjectSet
  ) -> [NeededFlow] {
    instances.flatMap { instance in
      instance.owner.root[at: "spec", "alerting", "alertmanagers"].items.flatMap { manager in
        let namespace = manager["namespace"].text ?? instance.owner.namespace
        guard let name = manager["name"].text, let route = objects.service(name, in: namespace)
        else { return [NeededFlow]() }
        let port = manager["port"].text
        return route.ports.filter { "\($0.number)" == port || $0.name == port }.flatMap { own in
          route.pods.compactMap { pod in
            own.number(in: pod).map {
              NeededFlow(
                purpose: .call, source: .declared(instance.pods), destination: .workload(pod),
                port: $0, transport: "TCP", written: manager["name"], text: "alerting",
                service: .init(name: name, port: own.number))
            }
          }
        }
      }
    }
  }
}
