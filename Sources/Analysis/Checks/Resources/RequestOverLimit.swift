package import Findings
import Kubernetes

/// No container asks for more than it may use.
package struct RequestOverLimit: Check {
  package static let info = CheckInfo(
    id: "res-request-over-limit",
    finds: "a container whose request is above its limit",
    why: "the API server refuses the pod",
    mend: "raise the limit or lower the request",
    source:
      "Kubernetes documentation, Resource Management for Pods and Containers: Requests and limits",
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
                  resources: { requests: { memory: 1Gi }, limits: { memory: 512Mi } }
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
                  resources: { requests: { memory: 512Mi }, limits: { memory: 512Mi } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let clusters = objects.members("Cluster").map { $0.root["spec"] }
    let holders = objects.pods.flatMap { [$0.spec] + $0.containers.map(\.cursor) } + clusters
    return holders.flatMap { holder -> [Finding] in
      let resources = holder["resources"]
      return resources["requests"].entries.compactMap { name, request in
        let limit = resources[at: "limits", name]
        guard let asked = request.quantity, let most = limit.quantity, asked > most else {
          return nil
        }
        return finding(request, "requests \(asked) \(name), but the limit is \(most)")
      }
    }
  }
}
