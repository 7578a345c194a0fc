package import Findings
import Kubernetes

/// A pod whose egress is closed may still ask for names.
package struct NamesWithoutDNS: Check {
  package static let info = CheckInfo(
    id: "net-dns-blocked",
    finds:
      "a pod under an egress policy that reaches others by name though no rule lets it ask DNS (53/UDP and 53/TCP)",
    why: "each connection fails with an unknown host",
    mend: "allow port 53 by UDP and TCP to the cluster's DNS",
    source: "Kubernetes documentation, Network Policies: Default policies",
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
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selector: { app: web }
          ports: [{ port: 80, targetPort: http }]
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
                  env: [{ name: TARGET, value: http://web:80 }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: gate } }
          policyTypes: [Egress]
          egress: [{ to: [{ podSelector: { matchLabels: { app: web } } }] }]
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
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selector: { app: web }
          ports: [{ port: 80, targetPort: http }]
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
                  env: [{ name: TARGET, value: http://web:80 }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: gate } }
          policyTypes: [Egress]
          egress: [{ to: [{ podSelector: { matchLabels: { app: web } } }] }, { ports: [{ port: 53, protocol: UDP }, { port: 53, protocol: TCP }] }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let servers = NameServers(objects)
    return objects.pods.compactMap { pod in
      let end = objects.end(pod)
      let policies = objects.policies(\.egress, of: end).filter { $0.selects(end) }
      guard let policy = policies.first, !objects.network.hasOthers(in: pod.namespace),
        let use = objects.nameUse(of: pod)?.text ?? flowByName(from: pod, objects)
      else { return nil }
      let missing = ["UDP", "TCP"].filter { transport in
        !policies.contains { policy in
          (policy.egress?.rules ?? []).contains {
            servers.answer($0, of: policy, transport: transport) != .no
          }
        }
      }
      guard !missing.isEmpty else { return nil }
      return finding(
        policy.member.root[at: "spec", "egress"],
        "\(pod.description) uses a name (\(use)), but no rule lets it reach port 53 by"
          + " \(missing.joined(separator: " and "))",
        hint: "add a rule to namespace kube-system, pods k8s-app=kube-dns, ports 53/UDP and 53/TCP")
    }
  }

  /// A Service that one of its files names.
  private func flowByName(from pod: PodTemplate, _ objects: ObjectSet) -> String? {
    let flow = objects.neededFlows.from(pod).first { $0.service != nil || $0.purpose == .dns }
    return flow.map { flow in
      flow.service.map { "\($0.name) in \(flow.text)" } ?? flow.text
    }
  }
}
