package import Findings
import Kubernetes

/// Every claim that a pod mounts is there.
package struct PersistentVolumeClaimMissing: Check {
  package static let info = CheckInfo(
    id: "ref-pvc-missing",
    finds: "a pod that mounts a PersistentVolumeClaim which is nowhere",
    why: "the pod stays Pending",
    mend: "correct the name, or add the claim",
    source: "Kubernetes 1.33 API, PersistentVolumeClaimVolumeSource",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: { name: files, namespace: shop }
        spec:
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 1Gi } }
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
          volumes:
            - { name: files, persistentVolumeClaim: { claimName: file } }
        """,
      good: """
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: { name: files, namespace: shop }
        spec:
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 1Gi } }
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
          volumes:
            - { name: files, persistentVolumeClaim: { claimName: files } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.missing("PersistentVolumeClaim").map { reference in
      finding(
        reference.name, "no PersistentVolumeClaim is called '\(reference.target.name)'",
        hint: objects.hint(for: reference.target))
    }
  }
}
