package import Findings
import Kubernetes

/// A workload selects the pods that it makes.
package struct SelectorTemplateMismatch: Check {
  package static let info = CheckInfo(
    id: "api-selector-template-mismatch",
    finds: "a workload whose selector does not match the labels of its own template",
    why: "the API server refuses the object",
    mend: "make spec.selector.matchLabels a part of spec.template.metadata.labels",
    source: "Kubernetes 1.33 API, apps/v1 DeploymentSpec.selector",
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: wbe } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  ports: [{ name: http, containerPort: 8080 }]
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
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.compactMap { pod in
      let selector = pod.workload.root[at: "spec", "selector"]
      guard selector["matchLabels"].exists || selector["matchExpressions"].exists,
        !LabelSelection(selector: selector).matches(pod.labels)
      else { return nil }
      return finding(selector, "the selector does not match the template's own labels")
    }
  }
}
