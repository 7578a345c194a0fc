package import Findings
import Kubernetes

/// A policy opens ports that something listens on.
package struct PortOpenForNobody: Check {
  package static let info = CheckInfo(
    id: "net-allowed-but-unused",
    finds:
      "a port that a policy opens to pods none of whose containers has it: nothing declares it, no Service, probe or scrape leads to it",
    why:
      "the rule documents something that does not exist, and opens the port for whatever comes to listen there",
    mend: "drop the port from the rule, or declare it in the container that listens on it",
    source: "Kubernetes 1.33 API, networking/v1 NetworkPolicyPort; core/v1 ContainerPort",
    severity: .warning,
    certainty: .likely,
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
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: web } }
          policyTypes: [Ingress]
          ingress:
            - from: [{ podSelector: { matchLabels: { app: web } } }]
              ports: [{ port: 8080 }, { port: 9187 }]
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
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: web } }
          policyTypes: [Ingress]
          ingress:
            - from: [{ podSelector: { matchLabels: { app: web } } }]
              ports: [{ port: 8080 }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.networkPolicies.flatMap { policy -> [Finding] in
      let pods = objects.pods(policy.selection, in: policy.member.namespace)
      // Containers need not declare ports; those that declare some are taken at their word.
      guard !pods.isEmpty, pods.allSatisfy({ !$0.containers.flatMap(\.ports).isEmpty }) else {
        return []
      }
      let listened = pods.flatMap { Listening.ports(of: $0, in: objects) }
      let names = Set(listened.compactMap(\.name))
      var seen: Set<String> = []
      return (policy.ingress?.rules ?? []).flatMap(\.ports).compactMap { port -> Finding? in
        let isUsed =
          port.name.map(names.contains)
          ?? port.number.map { range in
            listened.contains { range.contains($0.number) && $0.transport == port.transport }
          } ?? true
        guard !isUsed, seen.insert(port.text).inserted,
          !Listening.isServicePort(port, of: pods, in: objects)
        else { return nil }
        let known = Set(
          listened.map { $0.transport == "TCP" ? "\($0.number)" : "\($0.number)/\($0.transport)" })
        return finding(
          port.cursor["port"],
          "port \(port.text) is open, but \(pods.map(\.description).joined(separator: ", ")) listens on"
            + " \(known.sorted().joined(separator: ", "))")
      }
    }
  }
}
