package import Findings

/// PostgreSQL has more shared memory than a container gets by itself.
package struct DatabaseWithoutSharedMemory: Check {
  package static let info = CheckInfo(
    id: "res-shm-missing",
    finds: "PostgreSQL without a volume at /dev/shm",
    why:
      "a container has 64 MiB there: parallel queries fail with 'could not resize shared memory segment'",
    mend: "mount an emptyDir with medium: Memory and a sizeLimit at /dev/shm",
    source: "PostgreSQL 16 documentation, 19.4.1 Shared Memory: dynamic_shared_memory_type",
    severity: .warning,
    certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db, namespace: shop }
        spec:
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              containers:
                - name: db
                  image: postgres:16.9
        """,
      good: """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db, namespace: shop }
        spec:
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              volumes: [{ name: shm, emptyDir: { medium: Memory, sizeLimit: 64Mi } }]
              containers:
                - name: db
                  image: postgres:16.9
                  volumeMounts: [{ name: shm, mountPath: /dev/shm }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap(\.longRunning).compactMap { container in
      guard container.database == "postgres",
        !container.mounts.contains(where: { $0["mountPath"].text == "/dev/shm" })
      else { return nil }
      return finding(
        container.cursor["volumeMounts"],
        "container '\(container.name)' runs PostgreSQL and mounts nothing at /dev/shm")
    }
  }
}
