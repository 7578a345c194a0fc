package import Findings
import Kubernetes

/// The limit that a LimitRange gives leaves room for the request.
package struct DefaultLimitBelowRequest: Check {
  package static let info = CheckInfo(
    id: "res-limitrange-default-below-request",
    finds: "a container that requests more than the default limit that a LimitRange gives it",
    why: "the API server refuses the pod with a limit that nobody wrote",
    mend: "set the container's own limit, or raise the default of the LimitRange",
    source: "Kubernetes documentation, Limit Ranges: LimitRange and admission checks for Pods",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: LimitRange
        metadata: { name: limits, namespace: shop }
        spec:
          limits:
            - { type: Container, default: { memory: 256Mi } }
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
                  resources: { requests: { memory: 1Gi } }
        """,
      good: """
        apiVersion: v1
        kind: LimitRange
        metadata: { name: limits, namespace: shop }
        spec:
          limits:
            - { type: Container, default: { memory: 256Mi } }
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
                  resources: { requests: { memory: 1Gi }, limits: { memory: 1Gi } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap(\.containers).flatMap { container -> [Finding] in
      let resources = container.cursor["resources"]
      return resources["requests"].entries.compactMap { name, request in
        guard !resources[at: "limits", name].exists, let asked = request.quantity,
          let limit = container.limit(name), asked > limit
        else { return nil }
        return finding(
          request,
          "requests \(asked) \(name) and sets no limit, so a LimitRange limits it to \(limit)")
      }
    }
  }
}
