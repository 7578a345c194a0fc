package import Findings
import Kubernetes

/// A pod that alone may mount its volume goes before its successor comes.
package struct RollingUpdateOnExclusiveClaim: Check {
  package static let info = CheckInfo(
    id: "avail-rolling-update-on-rwo-claim",
    finds:
      "a Deployment that starts a new pod before the old one ends, though both mount a ReadWriteOnce claim",
    why:
      "the new pod waits for the volume on another node, or two processes write to it on the same one",
    mend: "use strategy: { type: Recreate }, or a StatefulSet",
    source: "Kubernetes documentation, Persistent Volumes: Access Modes",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: { name: data, namespace: shop }
        spec:
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 1Gi } }
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
                  ports: [{ name: http, containerPort: 8080 }]
              volumes:
                - { name: data, persistentVolumeClaim: { claimName: data } }
        """,
      good: """
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: { name: data, namespace: shop }
        spec:
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 1Gi } }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          strategy: { type: Recreate }
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  ports: [{ name: http, containerPort: 8080 }]
              volumes:
                - { name: data, persistentVolumeClaim: { claimName: data } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.compactMap { pod in
      let strategy = pod.workload.root[at: "spec", "strategy"]
      guard let rollout = Rollout(pod, at: max(1, pod.scale.minimum)), rollout.surge > 0 else {
        return nil
      }
      return objects.exclusiveVolume(of: pod).map { volume in
        let name = volume[at: "persistentVolumeClaim", "claimName"]
        let kind = strategy.exists ? "rolling update" : "rolling update, the default strategy,"
        return finding(
          strategy,
          "a \(kind) surges by \(rollout.surge): it runs two pods on the claim"
            + " '\(name.text ?? "")', which is ReadWriteOnce")
      }
    }
  }
}
