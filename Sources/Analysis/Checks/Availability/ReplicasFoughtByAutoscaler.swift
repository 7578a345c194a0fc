package import Findings
import Kubernetes

/// Only the autoscaler says how many replicas there are.
package struct ReplicasFoughtByAutoscaler: Check {
  package static let info = CheckInfo(
    id: "avail-replicas-fought-by-hpa",
    finds: "a workload that sets spec.replicas though an autoscaler scales it",
    why: "each apply throws the number of replicas back, under load too",
    mend: "remove spec.replicas: the autoscaler decides",
    source:
      "Kubernetes documentation, Horizontal Pod Autoscaling: Migrating Deployments to horizontal autoscaling",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          replicas: 3
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
    objects.pods.compactMap { pod in
      let replicas = pod.workload.root[at: "spec", "replicas"]
      guard let autoscaler = pod.scale.autoscaler, let count = replicas.integer else { return nil }
      var finding = finding(
        replicas,
        "replicas is \(count), but \(autoscaler.member.identity) keeps it between"
          + " \(pod.scale.minimum) and \(pod.scale.maximum)", related: [autoscaler.member])
      // Outside of the range every apply moves it; inside, only those under load.
      if count != 0, !(pod.scale.minimum...max(pod.scale.minimum, pod.scale.maximum) ~= count) {
        finding.severity = .error
      }
      return finding
    }
  }
}
