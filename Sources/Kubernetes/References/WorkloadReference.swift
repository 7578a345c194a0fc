package import Scalars

/// Pods of the set with their named ports, and who runs them.
///
/// ```swift
/// let server = deployment.reference(ports: ServerPort.self)
/// ServiceSpec(server, ports: [.http: 80])
/// NetworkPolicyPeer(workload: server)
/// PodDisruptionBudgetSpec(maxUnavailable: 1, selector: LabelSelector(server))
/// ```
package struct WorkloadReference<Port: PortSet>: Sendable {
  package let apiVersion: String
  package let kind: String
  package let name: DNSName
  package let namespace: DNSLabel?
  /// Labels that these pods have and no others of the namespace.
  package let podLabels: StringMap<String>

  init(
    apiVersion: String, kind: String, metadata: ObjectMeta, podLabels: StringMap<String>,
    template: PodTemplateSpec?
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    name = metadata.requiredName
    namespace = metadata.namespace
    self.podLabels = podLabels
    guard let template else { return }
    let labels = template.metadata?.labels
    for label in podLabels.entries {
      precondition(
        labels?[label.key] == label.value,
        "the pods of \(kind) \(name) do not have the label \(label.key)=\(label.value)")
    }
    for port in Port.allCases {
      precondition(
        template.has(port), "\(kind) \(name) has no port \(port.rawValue) with \(port.number)")
    }
  }
}

extension PodTemplateSpec {
  fileprivate func has(_ port: some PortSet) -> Bool {
    let containers = (spec?.containers ?? []) + (spec?.initContainers ?? [])
    return containers.contains { container in
      container.ports?.contains { $0.name == port.name && $0.containerPort == port.number } ?? false
    }
  }
}

extension Deployment {
  /// The pods for those who refer to them; a port of the set that they lack is a mistake of ours.
  package func reference<Port: PortSet>(ports: Port.Type) -> WorkloadReference<Port> {
    WorkloadReference(
      apiVersion: Self.apiVersion, kind: Self.kind, metadata: metadata,
      podLabels: spec.selector.matchLabels ?? [:], template: spec.template)
  }
}

extension StatefulSet {
  /// The pods for those who refer to them; a port of the set that they lack is a mistake of ours.
  package func reference<Port: PortSet>(ports: Port.Type) -> WorkloadReference<Port> {
    WorkloadReference(
      apiVersion: Self.apiVersion, kind: Self.kind, metadata: metadata,
      podLabels: spec.selector.matchLabels ?? [:], template: spec.template)
  }
}

extension DaemonSet {
  /// The pods for those who refer to them; a port of the set that they lack is a mistake of ours.
  package func reference<Port: PortSet>(ports: Port.Type) -> WorkloadReference<Port> {
    WorkloadReference(
      apiVersion: Self.apiVersion, kind: Self.kind, metadata: metadata,
      podLabels: spec.selector.matchLabels ?? [:], template: spec.template)
  }
}

extension CronJob {
  /// The pods of all its jobs, which a CronJob itself has no selector for.
  package func reference(podLabels: StringMap<String>) -> WorkloadReference<NoPort> {
    WorkloadReference(
      apiVersion: Self.apiVersion, kind: Self.kind, metadata: metadata, podLabels: podLabels,
      template: spec.jobTemplate.spec?.template ?? PodTemplateSpec())
  }
}

extension Job {
  /// The pods for those who refer to them by labels of the template.
  package func reference(podLabels: StringMap<String>) -> WorkloadReference<NoPort> {
    WorkloadReference(
      apiVersion: Self.apiVersion, kind: Self.kind, metadata: metadata, podLabels: podLabels,
      template: spec?.template ?? PodTemplateSpec())
  }
}
