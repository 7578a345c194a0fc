package import Scalars

// Who selects, scales or limits the pods.

extension LabelSelector {
  /// Exactly the pods of the workload.
  package init<Port: PortSet>(_ workload: WorkloadReference<Port>) {
    self.init(matchLabels: workload.podLabels)
  }

  /// All objects: the empty selector.
  package static var everything: LabelSelector { LabelSelector() }
}

extension CrossVersionObjectReference {
  /// What a HorizontalPodAutoscaler scales.
  package init<Port: PortSet>(_ workload: WorkloadReference<Port>) {
    self.init(
      apiVersion: workload.apiVersion, kind: workload.kind, name: workload.name.description)
  }
}

extension ScaledObjectScaleTargetRef {
  /// What a ScaledObject scales.
  package init<Port: PortSet>(_ workload: WorkloadReference<Port>) {
    self.init(
      apiVersion: workload.apiVersion, kind: workload.kind, name: workload.name.description)
  }
}

extension NetworkPolicyPeer {
  /// The pods of the workload, in the policy's own namespace.
  package init<Port: PortSet>(workload: WorkloadReference<Port>) {
    self.init(podSelector: LabelSelector(workload))
  }

  /// Pods of another namespace; all of its pods when no labels are given.
  package init(namespace: DNSLabel, podLabels: StringMap<String>) {
    self.init(
      namespaceSelector: LabelSelector(matchLabels: [
        "kubernetes.io/metadata.name": namespace.description
      ]),
      podSelector: podLabels.isEmpty ? nil : LabelSelector(matchLabels: podLabels))
  }
}

extension NetworkPolicyPort {
  /// A port of the pods that the policy or the peer selects.
  package init(_ port: some PortSet) {
    self.init(protocol: port.transport, port: .int(port.number))
  }
}
