package import Findings
import Kubernetes
import Scalars

/// Workloads carry the labels that tools show, and these say what is so.
package struct RecommendedLabels: Check {
  package static let info = CheckInfo(
    id: "id-recommended-labels",
    finds: "a workload without app.kubernetes.io/name, or with a version that is not its image's",
    why: "tools cannot group what belongs together, or show a version that does not run",
    mend: "set app.kubernetes.io/name, and app.kubernetes.io/version as the image's tag",
    source: "Kubernetes documentation, Recommended Labels",
    severity: .note,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
          labels: { app.kubernetes.io/name: web, app.kubernetes.io/version: 0.9.0 }
        spec: { containers: [{ name: web, image: registry.example.com/web:1.0.0 }] }
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
          labels: { app.kubernetes.io/name: web, app.kubernetes.io/version: 1.0.0 }
        spec: { containers: [{ name: web, image: registry.example.com/web:1.0.0 }] }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.compactMap { pod in
      let labels = pod.template[at: "metadata", "labels"]
      guard pod.labels["app.kubernetes.io/name"] != nil else {
        return finding(labels["app.kubernetes.io/name"], "the pods have no such label")
      }
      let version = labels["app.kubernetes.io/version"]
      let tags = pod.main.compactMap { $0.image.flatMap { ImageReference($0)?.tag } }
      // A tag may say more: 1.0.0-alpine, v1.0.0.
      guard let text = version.text, tags.count == pod.main.count, let first = tags.first,
        !tags.contains(where: { $0.contains(text) || text.contains($0) })
      else { return nil }
      return finding(version, "the label says \(text), the image \(first)")
    }
  }
}
