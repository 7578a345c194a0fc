package import Findings
import Kubernetes
import Scalars

/// Prometheus deletes old data before its volume is full.
package struct RetentionOverVolume: Check {
  package static let info = CheckInfo(
    id: "res-retention-over-volume",
    finds: "a retention size of Prometheus that is not below the size of its volume",
    why:
      "the volume is full before anything is deleted: Prometheus stops storing and cannot start again",
    mend: "set --storage.tsdb.retention.size to at most 85 per cent of the volume",
    source: "Prometheus 2.53 documentation, Storage: Right-Sizing Retention Size",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: { name: data, namespace: shop }
        spec:
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 10Gi } }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: prometheus, namespace: shop }
        spec:
          strategy: { type: Recreate }
          selector: { matchLabels: { app: prometheus } }
          template:
            metadata: { labels: { app: prometheus } }
            spec:
              volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]
              containers:
                - name: prometheus
                  image: registry.example.com/prometheus:1.0.0
                  args: [--storage.tsdb.path=/prometheus, --storage.tsdb.retention.size=10GB]
                  volumeMounts: [{ name: data, mountPath: /prometheus }]
        """,
      good: """
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: { name: data, namespace: shop }
        spec:
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 10Gi } }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: prometheus, namespace: shop }
        spec:
          strategy: { type: Recreate }
          selector: { matchLabels: { app: prometheus } }
          template:
            metadata: { labels: { app: prometheus } }
            spec:
              volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]
              containers:
                - name: prometheus
                  image: registry.example.com/prometheus:1.0.0
                  args: [--storage.tsdb.path=/prometheus, --storage.tsdb.retention.size=8GB]
                  volumeMounts: [{ name: data, mountPath: /prometheus }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap { pod in
      pod.containers.compactMap { container -> Finding? in
        guard let (argument, text) = container.option("storage.tsdb.retention.size"),
          let retention = Self.bytes(text),
          let path = container.option("storage.tsdb.path")?.value,
          let volume = size(of: path, in: container, of: pod, objects), retention >= volume
        else { return nil }
        return finding(
          argument, "the retention size \(text) is not below the volume's \(volume) at \(path)")
      }
    }
  }

  /// The size of the volume that holds a folder; nil when nothing says it.
  private func size(
    of path: String, in container: ContainerTemplate, of pod: PodTemplate, _ objects: ObjectSet
  ) -> Quantity? {
    guard
      let mount = container.mounts.first(where: { mount in
        mount["mountPath"].text.map { path == $0 || path.hasPrefix($0 + "/") } ?? false
      }), let name = mount["name"].text
    else { return nil }
    if let template = pod.claimTemplates[name] {
      return template[at: "spec", "resources", "requests", "storage"].quantity
    }
    guard let volume = pod.volumes[name] else { return nil }
    if let claim = volume[at: "persistentVolumeClaim", "claimName"].text {
      return objects.member("PersistentVolumeClaim", pod.namespace, claim)?
        .root[at: "spec", "resources", "requests", "storage"].quantity
    }
    return volume[at: "emptyDir", "sizeLimit"].quantity
  }

  /// Prometheus counts by 1024: `8GB` is 8 * 2^30 bytes.
  private static func bytes(_ text: String) -> Quantity? {
    guard text.hasSuffix("B") else { return nil }
    let amount = text.dropLast()
    if amount.last?.isNumber == true { return try? Quantity(parsing: String(amount)) }
    return try? Quantity(parsing: amount + "i")
  }
}
