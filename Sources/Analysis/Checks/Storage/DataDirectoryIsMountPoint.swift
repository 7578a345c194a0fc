package import Findings
import Kubernetes

/// PostgreSQL keeps its data below the mount point, not in it.
package struct DataDirectoryIsMountPoint: Check {
  package static let info = CheckInfo(
    id: "sto-pgdata-is-mountpoint",
    finds: "a PostgreSQL whose data directory is the mount point of its volume",
    why: "initdb refuses a directory with lost+found in it, as new ext4 volumes have",
    mend: "set PGDATA to a directory below the mount point, or use a subPath",
    source: "PostgreSQL 17 documentation, section 18.2.1 Use of Secondary File Systems",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: db, namespace: shop }
        spec:
          containers:
            - name: postgres
              image: postgres:17.2
              volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }]
          volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: db, namespace: shop }
        spec:
          containers:
            - name: postgres
              image: postgres:17.2
              env: [{ name: PGDATA, value: /var/lib/postgresql/data/pgdata }]
              volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }]
          volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.filter { !$0.kind.runsToCompletion }.flatMap { pod -> [Finding] in
      let (volumes, claims) = (pod.volumes, pod.claimTemplates)
      return pod.main.filter(DatabaseImage.isPostgres).compactMap { container in
        guard let directory = DatabaseImage.dataDirectory(of: container),
          let mount = DatabaseImage.mount(of: directory, in: container),
          mount["mountPath"].text == directory, !mount["subPath"].exists,
          !mount["subPathExpr"].exists, let name = mount["name"].text,
          claims[name] != nil || volumes[name]?["persistentVolumeClaim"].exists == true
        else { return nil }
        return finding(
          mount["mountPath"], "\(directory) is PGDATA and the mount point of '\(name)'")
      }
    }
  }
}
