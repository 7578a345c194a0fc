package import Findings
import Kubernetes

/// Every workload that an autoscaler scales is there.
package struct AutoscalerTargetMissing: Check {
  package static let info = CheckInfo(
    id: "ref-hpa-target-missing",
    finds: "an autoscaler whose target is nowhere",
    why: "nothing is ever scaled",
    mend: "correct the name, kind or API version",
    source: "Kubernetes 1.33 API, autoscaling/v2 CrossVersionObjectReference",
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
                  resources: { requests: { cpu: 100m } }
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: { name: web, namespace: shop }
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: webb }
          minReplicas: 2
          maxReplicas: 5
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
                  resources: { requests: { cpu: 100m } }
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: { name: web, namespace: shop }
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          minReplicas: 2
          maxReplicas: 5
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.references.filter {
      $0.name.member.kind == "HorizontalPodAutoscaler" && !objects.contains($0.target)
    }.map { reference in
      finding(
        reference.name, "no \(reference.target.kind) is called '\(reference.target.name)'",
        hint: objects.hint(for: reference.target))
    }
  }
}
