package import Findings
import Kubernetes

/// A claim for one node or one pod is used by one.
package struct ExclusiveClaimShared: Check {
  package static let info = CheckInfo(
    id: "sto-access-mode-vs-replicas",
    finds: "several pods that mount a claim which only one node or one pod may mount",
    why: "pods on other nodes wait for the volume for ever",
    mend: "use ReadWriteMany, a StatefulSet with claims of its own, or one replica",
    source: "Kubernetes documentation, Persistent Volumes: Access Modes",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: { name: files, namespace: shop }
        spec:
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 1Gi } }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          replicas: 2
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers: [{ name: web, image: registry.example.com/web:1.0.0 }]
              volumes: [{ name: files, persistentVolumeClaim: { claimName: files } }]
        """,
      good: """
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: { name: files, namespace: shop }
        spec:
          accessModes: [ReadWriteMany]
          resources: { requests: { storage: 1Gi } }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          replicas: 2
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers: [{ name: web, image: registry.example.com/web:1.0.0 }]
              volumes: [{ name: files, persistentVolumeClaim: { claimName: files } }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members("PersistentVolumeClaim").compactMap { claim in
      let modes = claim.root[at: "spec", "accessModes"].items.compactMap(\.text)
      let isForOnePod = modes == ["ReadWriteOncePod"]
      // A cluster for development has one node.
      guard isForOnePod || (modes == ["ReadWriteOnce"] && objects.facts.profile != .development)
      else { return nil }
      let users = objects.pods(in: claim.namespace).filter { pod in
        !pod.kind.runsToCompletion && (isForOnePod || !Self.isBoundToNode(pod))
          && Self.volume(of: pod, claim.name) != nil
      }
      // What an autoscaler does to such a workload is another check's.
      let count = users.map { $0.scale.autoscaler == nil ? $0.scale.replicas : 1 }.reduce(0, +)
      guard count > 1, let first = users.first, let volume = Self.volume(of: first, claim.name)
      else { return nil }
      let names = users.map(\.description).joined(separator: " and ")
      return finding(
        volume,
        "\(count) pods of \(names) mount PersistentVolumeClaim \(claim.name), which is \(modes[0])",
        related: [claim] + users.dropFirst().map(\.workload))
    }
  }

  private static func volume(of pod: PodTemplate, _ claim: String) -> Cursor? {
    pod.spec["volumes"].items.lazy.map { $0[at: "persistentVolumeClaim", "claimName"] }
      .first { $0.text == claim }
  }

  /// Its pods are kept together on a node.
  private static func isBoundToNode(_ pod: PodTemplate) -> Bool {
    pod.spec["nodeName"].exists || pod.spec[at: "affinity", "podAffinity"].exists
      || pod.spec[at: "nodeSelector", "kubernetes.io/hostname"].exists
  }
}
