package import Findings

/// Pods that share an exclusive volume are not multiplied.
package struct ScaledSingleton: Check {
  package static let info = CheckInfo(
    id: "avail-hpa-on-singleton",
    finds:
      "a Deployment with several replicas, or an autoscaler, whose pods write to one ReadWriteOnce claim",
    why: "pods on other nodes never start, and two on one node write to the same files",
    mend: "keep one replica without an autoscaler, or use a StatefulSet with a claim for each pod",
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
        metadata: { name: db, namespace: shop }
        spec:
          replicas: 3
          strategy: { type: Recreate }
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]
              containers:
                - name: db
                  image: registry.example.com/db:1.0.0
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
        metadata: { name: db, namespace: shop }
        spec:
          replicas: 1
          strategy: { type: Recreate }
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]
              containers:
                - name: db
                  image: registry.example.com/db:1.0.0
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.compactMap { pod in
      guard !pod.kind.runsToCompletion, pod.scale.maximum > 1,
        let volume = objects.exclusiveVolume(of: pod)
      else { return nil }
      let claim = volume[at: "persistentVolumeClaim", "claimName"].text ?? ""
      let place =
        pod.scale.maximumField ?? pod.workload.root[at: "spec", "replicas"]
      return finding(
        place,
        "up to \(pod.scale.maximum) pods of \(pod.description) share the claim '\(claim)', which is"
          + " ReadWriteOnce")
    }
  }
}
