package import Findings
import Kubernetes

/// A policy names the port of the pod, not of the Service in front of it.
package struct PolicyNamesServicePort: Check {
  package static let info = CheckInfo(
    id: "net-policy-service-port",
    finds: "a NetworkPolicy that allows the port of a Service where the pods listen on another",
    why:
      "the connection is refused: policies see the port after the Service has been resolved, on both sides",
    mend: "use the containerPort",
    source: "Kubernetes documentation, Network Policies: The NetworkPolicy resource",
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  ports: [{ name: http, containerPort: 8080 }]
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: gate, namespace: shop }
        spec:
          selector: { matchLabels: { app: gate } }
          template:
            metadata: { labels: { app: gate } }
            spec:
              containers:
                - name: gate
                  image: registry.example.com/gate:1.0.0
                  ports: [{ name: http, containerPort: 8080 }]
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selector: { app: web }
          ports: [{ port: 80, targetPort: http }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: web } }
          policyTypes: [Ingress]
          ingress: [{ from: [{ podSelector: { matchLabels: { app: gate } } }], ports: [{ port: 80 }] }]
        """,
      good: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  ports: [{ name: http, containerPort: 8080 }]
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: gate, namespace: shop }
        spec:
          selector: { matchLabels: { app: gate } }
          template:
            metadata: { labels: { app: gate } }
            spec:
              containers:
                - name: gate
                  image: registry.example.com/gate:1.0.0
                  ports: [{ name: http, containerPort: 8080 }]
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selector: { app: web }
          ports: [{ port: 80, targetPort: http }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: web } }
          policyTypes: [Ingress]
          ingress: [{ from: [{ podSelector: { matchLabels: { app: gate } } }], ports: [{ port: 8080 }] }]
        """))

  package init() {}

  package func derivations(
    of object: ObjectSet.Member, in objects: ObjectSet
  ) -> [Derivation] {
    let policies = objects.policies(of: object)
    let pods = policies.flatMap { objects.pods($0.selection, in: $0.member.namespace) }
    let routes = objects.services.filter { route in
      route.pods.contains { pod in pods.contains { $0.workload === pod.workload } }
    }
    return policies.flatMap { Derivation.rules($0, objects) } + routes.map { .ports($0) }
  }

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.networkPolicies.flatMap { policy -> [Finding] in
      let pods = objects.pods(policy.selection, in: policy.member.namespace)
      let ingress = (policy.ingress?.rules ?? []).flatMap(\.ports)
        .compactMap { finding($0, pods, objects) }
      let egress = (policy.egress?.rules ?? []).flatMap { rule -> [Finding] in
        let peers = rule.peers.flatMap { objects.pods(of: $0, in: policy.member.namespace) }
        return rule.ports.compactMap { finding($0, peers, objects) }
      }
      return ingress + egress
    }
  }

  /// - Parameters:
  ///   - port: what a rule opens.
  ///   - pods: those whose port it is.
  ///   - objects: the set.
  /// - Returns: a finding when it is the port of a Service in front of them, and none of theirs.
  private func finding(
    _ port: NetworkPolicyRules.Port, _ pods: [PodTemplate], _ objects: ObjectSet
  ) -> Finding? {
    let listened = Set(pods.flatMap(\.containers).flatMap(\.ports).map(\.number))
    guard !listened.isEmpty, let number = port.number?.lowerBound,
      port.number?.contains(where: listened.contains) == false
    else { return nil }
    for pod in pods {
      for route in objects.routes(to: pod) {
        let ports = route.ports.filter { $0.transport == port.transport }
        // Policies see it there, when another port of a Service leads to it.
        guard let own = ports.first(where: { $0.number == number }), own.target != "\(number)",
          !ports.contains(where: { $0.target == "\(number)" })
        else { continue }
        return finding(
          port.cursor["port"],
          "port \(number) is that of Service \(route.service.name), its pods listen on \(text(own, pod))"
        )
      }
    }
    return nil
  }

  /// The number that the pods listen on, with the name where the Service says a name.
  private func text(_ port: ServicePortRoute, _ pod: PodTemplate) -> String {
    guard Int(port.target) == nil, let number = port.number(in: pod) else { return port.target }
    return "\(number) (\(port.target))"
  }
}
