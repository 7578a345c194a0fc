/// What service discovery in Kubernetes finds in a set.
///
/// Source: Prometheus 3 documentation, "kubernetes_sd_config".
struct TargetDiscovery {
  private let objects: ObjectSet

  init(_ objects: ObjectSet) { self.objects = objects }

  /// - Parameters:
  ///   - role: what is looked for: `pod`, `endpoints`, `endpointslice`, `service`.
  ///   - namespaces: where; empty: everywhere.
  ///   - selections: by the labels of the role's own objects.
  /// - Returns: in the order of the set; none for roles that are about nodes or Ingresses.
  func targets(
    _ role: String, in namespaces: Set<String>, _ selections: [String: LabelSelection]
  ) -> [DiscoveredTarget] {
    switch role {
    case "pod":
      objects.pods.filter {
        isIn($0.namespace, namespaces) && matches(selections["pod"], $0.labels)
      }
      .flatMap(podTargets)
    case "endpoints", "endpointslice":
      routes(namespaces, selections).flatMap { endpointTargets($0, role, selections["pod"]) }
    case "service": routes(namespaces, selections).flatMap(serviceTargets)
    default: []
    }
  }

  private func routes(
    _ namespaces: Set<String>, _ selections: [String: LabelSelection]
  ) -> [ServiceRoute] {
    objects.services.filter { route in
      isIn(route.service.namespace, namespaces)
        && ["service", "endpoints", "endpointslice"].allSatisfy {
          matches(selections[$0], route.service.labels)
        }
    }
  }

  private func isIn(_ namespace: String, _ namespaces: Set<String>) -> Bool {
    namespaces.isEmpty || namespaces.contains(namespace)
  }

  private func matches(_ selection: LabelSelection?, _ labels: [String: String]) -> Bool {
    selection?.matches(labels) ?? true
  }

  // MARK: Pods

  private func podTargets(_ pod: PodTemplate) -> [DiscoveredTarget] {
    let labels = podLabels(pod)
    return pod.containers.flatMap { container -> [DiscoveredTarget] in
      let ports = container.ports
      let base = labels.merging(containerLabels(container)) { $1 }
      guard !ports.isEmpty else {
        return [target(base, pod, address: DiscoveredTarget.podAddress)]
      }
      return ports.map { port in
        target(
          base.merging(portLabels(port)) { $1 }, pod,
          address: "\(DiscoveredTarget.podAddress):\(port.number)")
      }
    }
  }

  private func target(
    _ labels: [String: String?], _ pod: PodTemplate, address: String
  ) -> DiscoveredTarget {
    var labels = DiscoveredLabels(labels)
    labels["__address__"] = address
    return DiscoveredTarget(labels: labels, pod: pod)
  }

  /// A running pod that is ready, since others are not what one looks for.
  private func podLabels(_ pod: PodTemplate) -> [String: String?] {
    var labels: [String: String?] = [
      "__meta_kubernetes_namespace": pod.namespace,
      "__meta_kubernetes_pod_name": nil, "__meta_kubernetes_pod_ip": nil,
      "__meta_kubernetes_pod_node_name": nil, "__meta_kubernetes_pod_host_ip": nil,
      "__meta_kubernetes_pod_uid": nil, "__meta_kubernetes_pod_phase": "Running",
      "__meta_kubernetes_pod_ready": "true",
      "__meta_kubernetes_pod_controller_kind": pod.kind == .deployment
        ? "ReplicaSet" : pod.kind.rawValue,
      "__meta_kubernetes_pod_controller_name": pod.kind == .deployment
        ? nil
        : pod.workload.name,
    ]
    add(pod.labels, "__meta_kubernetes_pod_label", &labels)
    add(
      pod.template[at: "metadata", "annotations"].texts, "__meta_kubernetes_pod_annotation", &labels
    )
    return labels
  }

  private func containerLabels(_ container: ContainerTemplate) -> [String: String?] {
    [
      "__meta_kubernetes_pod_container_name": container.name,
      "__meta_kubernetes_pod_container_image": container.image ?? "",
      "__meta_kubernetes_pod_container_init": container.isInit ? "true" : "false",
      "__meta_kubernetes_pod_container_id": nil,
    ]
  }

  private func portLabels(_ port: ContainerPort) -> [String: String?] {
    [
      "__meta_kubernetes_pod_container_port_name": port.name ?? "",
      "__meta_kubernetes_pod_container_port_number": "\(port.number)",
      "__meta_kubernetes_pod_container_port_protocol": port.transport,
    ]
  }

  /// With the characters that a label of Prometheus lacks replaced.
  private func add(
    _ own: [String: String], _ prefix: String, _ labels: inout [String: String?]
  ) {
    for (key, value) in own {
      let name = String(
        key.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" as Character })
      labels["\(prefix)_\(name)"] = value
      labels["\(prefix)present_\(name)"] = "true"
    }
  }

  // MARK: Services

  private func serviceLabels(_ route: ServiceRoute) -> [String: String?] {
    let service = route.service
    var labels: [String: String?] = [
      "__meta_kubernetes_namespace": service.namespace,
      "__meta_kubernetes_service_name": service.name,
      "__meta_kubernetes_service_cluster_ip": nil,
      "__meta_kubernetes_service_type": route.spec["type"].text ?? "ClusterIP",
      "__meta_kubernetes_endpoints_name": service.name,
      "__meta_kubernetes_endpointslice_name": nil,
    ]
    add(service.labels, "__meta_kubernetes_service_label", &labels)
    add(service.labels, "__meta_kubernetes_endpoints_label", &labels)
    add(service.annotations, "__meta_kubernetes_service_annotation", &labels)
    return labels
  }

  private func serviceTargets(_ route: ServiceRoute) -> [DiscoveredTarget] {
    let host = "\(route.service.name).\(route.service.namespace).svc"
    return route.ports.map { port in
      var labels = DiscoveredLabels(
        serviceLabels(route).merging([
          "__meta_kubernetes_service_port_name": port.name ?? "",
          "__meta_kubernetes_service_port_number": "\(port.number)",
          "__meta_kubernetes_service_port_protocol": port.transport,
        ]) { $1 })
      labels["__address__"] = "\(host):\(port.number)"
      return DiscoveredTarget(labels: labels, pod: nil)
    }
  }

  /// The endpoints, and the other ports of the containers behind them.
  private func endpointTargets(
    _ route: ServiceRoute, _ role: String, _ pods: LabelSelection?
  ) -> [DiscoveredTarget] {
    let service = serviceLabels(route)
    let kind = role == "endpoints" ? "endpoint" : "endpointslice"
    return route.pods.filter { matches(pods, $0.labels) }.flatMap { pod -> [DiscoveredTarget] in
      let base = service.merging(podLabels(pod)) { $1 }
      var bound: Set<Int> = []
      let endpoints = route.ports.compactMap { port -> DiscoveredTarget? in
        guard let number = port.number(in: pod) else { return nil }
        bound.insert(number)
        var labels = base.merging([
          "__meta_kubernetes_\(kind)_port_name": port.name ?? "",
          "__meta_kubernetes_\(kind)_port_protocol": port.transport,
          "__meta_kubernetes_\(kind)_port": "\(number)",
          "__meta_kubernetes_endpoint_ready": "true",
          "__meta_kubernetes_endpointslice_endpoint_conditions_ready": "true",
          "__meta_kubernetes_endpoint_address_target_kind": "Pod",
          "__meta_kubernetes_endpointslice_address_target_kind": "Pod",
        ]) { $1 }
        for container in pod.containers {
          guard let own = container.ports.first(where: { $0.number == number }) else { continue }
          labels.merge(containerLabels(container).merging(portLabels(own)) { $1 }) { $1 }
        }
        return target(labels, pod, address: "\(DiscoveredTarget.podAddress):\(number)")
      }
      let others = pod.containers.flatMap { container in
        container.ports.filter { !bound.contains($0.number) }.map { port in
          target(
            base.merging(containerLabels(container)) { $1 }.merging(portLabels(port)) { $1 }, pod,
            address: "\(DiscoveredTarget.podAddress):\(port.number)")
        }
      }
      return endpoints + others
    }
  }
}
