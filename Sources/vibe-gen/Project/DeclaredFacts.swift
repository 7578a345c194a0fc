import Analysis
import Environment
import Kubernetes
import Manifests
import Scalars

/// What an environment says exists without its set, as the checks know it.
enum DeclaredFacts {
  /// - Parameters:
  ///   - spec: the environment.
  ///   - flows: every connection that it needs.
  /// - Returns: what holds beside the objects of its set.
  static func of(_ spec: EnvironmentSpec, flows: [Flow] = []) -> Facts {
    var facts = Facts(
      kubernetes: spec.kubernetesVersion, objects: objects(spec), pods: pods(spec),
      customGroups: customGroups(spec.provides),
      profile: Facts.Profile(rawValue: spec.name) ?? .production,
      images: ImageFacts(
        registries: Set(spec.security.admission?.registries ?? []),
        requiresDigests: spec.security.admission?.requireDigest ?? false))
    facts.network = NetworkFacts(
      apiServer: spec.provides.apiServer?.networks ?? [],
      apiServerPort: spec.provides.apiServer?.port, nodes: spec.provides.nodes?.networks ?? [])
    facts.network.flows = self.flows(flows, spec)
    facts.order = .given
    return facts
  }

  /// The connections from which the policies are made.
  private static func flows(_ flows: [Flow], _ spec: EnvironmentSpec) -> [DeclaredFlow] {
    flows.flatMap { flow in
      ends(flow.source, spec).flatMap { source in
        ends(flow.destination, spec).flatMap { destination in
          flow.ports.map { port in
            DeclaredFlow(
              from: source, to: destination, port: port.number,
              transport: port.transport.rawValue)
          }
        }
      }
    }
  }

  private static func ends(_ peer: FlowPeer, _ spec: EnvironmentSpec) -> [DeclaredFlow.End] {
    switch peer {
    case .workload(let workload):
      [
        .pods(
          DeclaredPods(
            name: workload.name, namespace: spec.namespace.description,
            labels: labels(workload.selector)))
      ]
    case .elsewhere(let pods): [.pods(DeclaredPods(pods, name: "pods of \(pods.namespace)"))]
    case .neighbours(let namespace, let selector):
      [
        .pods(
          DeclaredPods(
            name: "pods of \(namespace)", namespace: namespace.description,
            labels: labels(selector)))
      ]
    case .networks(let networks, let except):
      networks.map { network in
        let isInternet = network.isEverything && !except.isEmpty
        let areNodes = spec.provides.nodes?.networks.contains(network) == true
        return .addresses(
          isInternet ? "the Internet" : areNodes ? "the nodes" : network.description, [network])
      }
    }
  }

  private static func labels(_ map: StringMap<String>) -> [String: String] {
    Dictionary(uniqueKeysWithValues: map.entries.map { ($0.key, $0.value) })
  }

  /// API groups of what runs in the cluster.
  private static func customGroups(_ provides: ProvidesSpec) -> Set<String> {
    let groups: [(Bool, [String])] = [
      (provides.certManager, ["cert-manager.io", "acme.cert-manager.io"]),
      (provides.secretStore != nil, ["external-secrets.io"]),
      (provides.sealedSecrets, ["bitnami.com"]),
      (provides.prometheusOperator, ["monitoring.coreos.com"]),
      (provides.keda != nil, ["keda.sh"]),
      (provides.gatekeeper, ["templates.gatekeeper.sh", "constraints.gatekeeper.sh"]),
      (provides.kyverno, ["kyverno.io", "policies.kyverno.io"]),
      (provides.cloudNativePG != nil, ["postgresql.cnpg.io"]),
    ]
    return Set(groups.flatMap { isThere, names in isThere ? names : [] })
  }

  private static func objects(_ spec: EnvironmentSpec) -> [DeclaredObject] {
    var objects: [DeclaredObject] = []
    if let storageClass = spec.provides.storageClass {
      objects.append(
        DeclaredObject(
          group: "storage.k8s.io", kind: "StorageClass", name: storageClass.description))
    }
    if let controller = spec.provides.ingressController {
      objects.append(
        DeclaredObject(
          group: "networking.k8s.io", kind: "IngressClass", name: controller.className.description))
    }
    if let store = spec.provides.secretStore {
      objects.append(
        DeclaredObject(
          group: "external-secrets.io", kind: store.kind.rawValue,
          namespace: store.kind == .secretStore ? spec.namespace.description : "",
          name: store.name.description))
    }
    if spec.provides.certManager {
      // Where its own manifests put it.
      objects.append(DeclaredObject(kind: "Namespace", name: "cert-manager"))
      objects.append(
        DeclaredObject(
          group: "apps", kind: "Deployment", namespace: "cert-manager", name: "cert-manager"))
    }
    return objects + generatedSecrets(spec)
  }

  /// Secrets that `vibe-gen secrets generate` makes and a person applies.
  private static func generatedSecrets(_ spec: EnvironmentSpec) -> [DeclaredObject] {
    guard case .generated = spec.secrets.provider else { return [] }
    return SecretPlan(spec).secrets.map {
      DeclaredObject(
        kind: "Secret", namespace: spec.namespace.description, name: $0.name.description,
        keys: Set($0.entries.map(\.key)))
    }
  }

  private static func pods(_ spec: EnvironmentSpec) -> [DeclaredPods] {
    let provides = spec.provides
    let known: [(String, PodsElsewhere?)] = [
      ("the cluster's DNS", provides.dns), ("Prometheus", provides.prometheus),
      ("KEDA", provides.keda), ("CloudNativePG", provides.cloudNativePG),
      ("the ingress controller", provides.ingressController?.pods),
    ]
    return known.compactMap { name, pods in
      pods.map { DeclaredPods($0, name: name) }
    }
  }
}

extension DeclaredPods {
  fileprivate init(_ pods: PodsElsewhere, name: String) {
    self.init(
      name: name, namespace: pods.namespace.description,
      labels: Dictionary(
        uniqueKeysWithValues: pods.podLabels.map { ("\($0.key)", "\($0.value)") }))
  }
}
