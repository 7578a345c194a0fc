import Environment
import Kubernetes
import Scalars
import YAML

/// NetworkPolicies: nothing is allowed but the declared flows.
///
/// For each workload there is one policy, with an ingress rule for each flow that ends at it and an
/// egress rule for each that begins there. Both ends come from the same `Flow`, so an open door
/// always leads into an open corridor.
///
/// Probes need no rule: traffic between a pod and its own node is always allowed. Source:
/// Kubernetes documentation, Network Policies.
enum Network {
  /// `kubectl label pod POD quarantine=true` cuts a pod off.
  static let quarantineLabel = "quarantine"

  static func policies(
    _ spec: EnvironmentSpec, workloads: [Workload], flows: [Flow]
  ) -> [NetworkPolicy] {
    [denyAll(spec), quarantine(spec)]
      + workloads.map { policy(spec, of: $0, flows: flows) }
  }

  // MARK: Policies

  /// Selects every pod and allows nothing; the other policies add what is allowed.
  private static func denyAll(_ spec: EnvironmentSpec) -> NetworkPolicy {
    NetworkPolicy(
      metadata: ObjectMeta("default-deny-all", in: spec),
      spec: NetworkPolicySpec(podSelector: LabelSelector(), policyTypes: [.ingress, .egress]))
  }

  /// A pod in quarantine talks to nobody.
  ///
  /// Policies only ever add: this one allows nothing, and it isolates because no other policy
  /// selects a pod in quarantine. It says so to those who list the policies, and it holds even if
  /// the policy above is deleted. Connections that are already open may live on, as the network
  /// plugin decides; the readiness probe then takes the pod out of the Services, since the database
  /// is out of its reach.
  private static func quarantine(_ spec: EnvironmentSpec) -> NetworkPolicy {
    NetworkPolicy(
      metadata: ObjectMeta("quarantine", in: spec),
      spec: NetworkPolicySpec(
        podSelector: LabelSelector(matchLabels: [quarantineLabel: "true"]),
        policyTypes: [.ingress, .egress]))
  }

  private static func policy(
    _ spec: EnvironmentSpec, of workload: Workload, flows: [Flow]
  ) -> NetworkPolicy {
    let ingress = flows.filter { $0.destination.isWorkload(workload) }.map { flow in
      NetworkPolicyIngressRule(from: peers(flow.source), ports: flow.policyPorts)
    }.withoutRepetitions(\.node)
    let egress = flows.filter { $0.source.isWorkload(workload) }.map { flow in
      NetworkPolicyEgressRule(to: peers(flow.destination), ports: flow.policyPorts)
    }.withoutRepetitions(\.node)
    return NetworkPolicy(
      metadata: ObjectMeta(
        name: DNSName(stringLiteral: "\(workload.name)-network-policy"), namespace: spec.namespace,
        labels: workload.labels(spec)),
      spec: NetworkPolicySpec(
        podSelector: notInQuarantine(workload.selector),
        policyTypes: [.ingress, .egress],
        ingress: ingress.isEmpty ? nil : ingress,
        egress: egress.isEmpty ? nil : egress))
  }

  // MARK: Peers

  private static func peers(_ peer: FlowPeer) -> [NetworkPolicyPeer] {
    switch peer {
    case .workload(let workload):
      [NetworkPolicyPeer(podSelector: notInQuarantine(workload.selector))]
    case .elsewhere(let pods):
      [
        NetworkPolicyPeer(
          namespaceSelector: LabelSelector(
            matchLabels: ["kubernetes.io/metadata.name": pods.namespace.description]),
          podSelector: LabelSelector(matchLabels: pods.labelMap))
      ]
    case .neighbours(let namespace, let labels):
      [NetworkPolicyPeer(namespace: namespace, podLabels: labels)]
    case .networks(let networks, let except):
      networks.map { network in
        // An exception must lie inside its network, or the API server refuses the policy.
        let inside = except.filter(network.contains)
        return NetworkPolicyPeer(
          ipBlock: IPBlock(
            cidr: network, except: inside.isEmpty ? nil : inside))
      }
    }
  }

  /// Leaves out pods in quarantine, at both ends: a policy that selected them would let them talk.
  private static func notInQuarantine(_ labels: StringMap<String>) -> LabelSelector {
    LabelSelector(
      matchLabels: labels,
      matchExpressions: [
        LabelSelectorRequirement(key: quarantineLabel, operator: .notIn, values: ["true"])
      ])
  }
}

extension Flow {
  fileprivate var policyPorts: [NetworkPolicyPort] {
    ports.map { NetworkPolicyPort(protocol: $0.transport, port: .int($0.number)) }
  }
}

extension FlowPeer {
  /// Names are unique among the workloads of a set.
  fileprivate func isWorkload(_ workload: Workload) -> Bool {
    guard case .workload(let own) = self else { return false }
    return own.name == workload.name
  }
}

extension Workload {
  /// Labels of an object that belongs to the workload.
  fileprivate func labels(_ spec: EnvironmentSpec) -> StringMap<String> {
    Component.allCases.first { $0.name == name }?.labels(spec) ?? ProductLabels.labels(spec)
  }
}

extension PodsElsewhere {
  fileprivate var labelMap: StringMap<String> {
    podLabels.reduce(into: [:]) { $0[$1.key.description] = $1.value.description }
  }
}

extension Array {
  /// Flows for different purposes may have the same ends and ports: one rule does for them.
  fileprivate func withoutRepetitions(_ node: (Element) -> Node) -> [Element] {
    var nodes: [Node] = []
    return filter { element in
      let own = node(element)
      guard !nodes.contains(own) else { return false }
      nodes.append(own)
      return true
    }
  }
}
