package import Findings
import Kubernetes

/// A policy names the port of the pod, not of the Service in front of it.
package struct PolicyNamesServicePort: Check {
  package static let info = CheckInfo(
    id: "net-policy-service-port",
    finds: "a NetworkPolicy that allows the port of a Service where the pods listen on another",
    why: "the connection is refused: policies see the port after the Service has been resolved",
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
    let services = Dictionary(grouping: objects.services, by: \.service.namespace)
    return objects.networkPolicies.flatMap { policy -> [Finding] in
      let pods = objects.pods(policy.selection, in: policy.member.namespace)
      let listened = Set(pods.flatMap(\.containers).flatMap(\.ports).map(\.number))
      guard !listened.isEmpty else { return [] }
      let selected = Set(pods.map(\.workload.index))
      let routes = (services[policy.member.namespace] ?? []).filter { route in
        route.pods.contains { selected.contains($0.workload.index) }
      }
      return (policy.ingress?.rules ?? []).flatMap(\.ports).compactMap { port in
        guard let number = port.number?.lowerBound, !listened.contains(number),
          let route = routes.first(where: { $0.ports.contains { $0.number == number } }),
          let target = route.ports.first(where: { $0.number == number })
        else { return nil }
        return finding(
          port.cursor["port"],
          "port \(number) is that of Service \(route.service.name), its pods listen on \(target.target)"
        )
      }
    }
  }
}
