package import Findings
import Kubernetes

/// A scratch volume has an end.
package struct ScratchVolumeWithoutSize: Check {
  package static let info = CheckInfo(
    id: "res-ephemeral-unbounded",
    finds: "an emptyDir without a sizeLimit",
    why: "one pod fills the disk of its node, and all pods there are evicted",
    mend: "set sizeLimit of the emptyDir",
    source: "Kubernetes documentation, Volumes: emptyDir",
    severity: .warning,
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
              volumes: [{ name: tmp, emptyDir: {} }]
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
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
              volumes: [{ name: tmp, emptyDir: { sizeLimit: 64Mi } }]
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap { pod in
      pod.spec["volumes"].items.compactMap { volume in
        let scratch = volume["emptyDir"]
        guard scratch.exists, !scratch["sizeLimit"].exists else { return nil }
        return finding(
          scratch, "the volume '\(volume["name"].text ?? "")' is an emptyDir without a sizeLimit")
      }
    }
  }
}
