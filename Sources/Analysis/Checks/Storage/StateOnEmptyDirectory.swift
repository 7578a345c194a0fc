package import Findings
import Kubernetes

/// The data of a database outlives its pod.
package struct StateOnEmptyDirectory: Check {
  package static let info = CheckInfo(
    id: "sto-emptydir-for-state",
    finds: "a database whose data directory is an emptyDir",
    why: "all data is gone when the pod moves to another node, or is deleted",
    mend: "mount a PersistentVolumeClaim there",
    source: "Kubernetes documentation, Volumes: emptyDir; the documentation of each image",
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
          volumes: [{ name: data, emptyDir: {} }]
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: db, namespace: shop }
        spec:
          containers:
            - name: postgres
              image: postgres:17.2
              volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }]
          volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.filter { !$0.kind.runsToCompletion }.flatMap { pod in
      pod.main.compactMap { container in
        guard let directory = DatabaseImage.dataDirectory(of: container),
          let mount = DatabaseImage.mount(of: directory, in: container),
          let volume = mount["name"].text.flatMap({ pod.volumes[$0] }), volume["emptyDir"].exists
        else { return nil }
        return finding(
          volume["emptyDir"], "container \(container.name) keeps its data in \(directory) there")
      }
    }
  }
}
