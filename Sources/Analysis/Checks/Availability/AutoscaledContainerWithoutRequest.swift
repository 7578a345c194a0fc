package import Findings
import Kubernetes

/// Every container of an autoscaled pod requests what is measured.
package struct AutoscaledContainerWithoutRequest: Check {
  package static let info = CheckInfo(
    id: "avail-hpa-container-without-request",
    finds:
      "an autoscaler on the utilization of a resource that a container of the pod does not request",
    why: "the autoscaler cannot compute a utilization and never scales",
    mend: "give every container of the pod a request of that resource",
    source: "Kubernetes documentation, Horizontal Pod Autoscaling: Algorithm details",
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
                  resources: { requests: { cpu: 100m } }
                - name: proxy
                  image: registry.example.com/proxy:1.0.0
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: { name: web, namespace: shop }
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          minReplicas: 2
          maxReplicas: 6
          metrics:
            - type: Resource
              resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } }
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
                  resources: { requests: { cpu: 100m } }
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: { name: web, namespace: shop }
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          minReplicas: 2
          maxReplicas: 6
          metrics:
            - type: Resource
              resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap { pod -> [Finding] in
      guard let autoscaler = pod.scale.autoscaler else { return [] }
      return pod.measuredRequests.filter { pod.podLevel($0) == nil }.flatMap { amount in
        pod.containers.filter { !$0.isInit || $0.isSidecar }.filter { $0.amount(amount) == nil }
          .map { container in
            finding(
              container.cursor[at: "resources", "requests", amount.resource],
              "container '\(container.name)' requests no \(amount.resource), of which"
                + " \(autoscaler.member.identity) measures the Utilization")
          }
      }
    }
  }
}
