package import Findings
import Kubernetes

/// Hosts that settings name are there.
package struct HostUnknown: Check {
  package static let info = CheckInfo(
    id: "ref-host-unknown-service",
    finds:
      "a host in a variable, an argument or a file of settings that looks like a Service and is none",
    why: "the name does not resolve: the program does not start, or never reaches the other",
    mend:
      "write the name of the Service, or declare it under provides if it exists without the set",
    source: "Kubernetes documentation, DNS for Services and Pods",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Service
        metadata: { name: database, namespace: shop }
        spec:
          selector: { app: db }
          ports: [{ port: 5432 }]
        ---
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
                  env: [{ name: DATABASE_URL, value: postgres://shop@databse:5432/shop }]
        """,
      good: """
        apiVersion: v1
        kind: Service
        metadata: { name: database, namespace: shop }
        spec:
          selector: { app: db }
          ports: [{ port: 5432 }]
        ---
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
                  env: [{ name: DATABASE_URL, value: postgres://shop@database:5432/shop }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.hostUses.compactMap { use in
      guard use.isCertain, !use.usesOtherNames,
        case .unknown(let namespace, let name, let nearest) = objects.target(
          of: use.address.host, from: use.namespace)
      else { return nil }
      return
        (finding(
          at: use.place,
          "\(use.origin) names the host '\(use.address.host)', but namespace \(namespace) has no"
            + " Service '\(name)'",
          hint: nearest.map { "did you mean '\($0)'?" }))
    }
  }
}
