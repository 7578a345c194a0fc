package import Findings
import Kubernetes

/// Every StorageClass that a claim asks for is there or declared.
package struct StorageClassUnknown: Check {
  package static let info = CheckInfo(
    id: "ref-storageclass-unknown",
    finds: "a claim that asks for a StorageClass which nobody declares",
    why: "the claim stays Pending, and so does its pod",
    mend: "correct the name, or declare what the cluster has",
    source: "Kubernetes documentation, Persistent Volumes: Class",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: { name: files, namespace: shop }
        spec:
          storageClassName: fsat
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 1Gi } }
        """,
      good: """
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: { name: files, namespace: shop }
        spec:
          storageClassName: fast
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 1Gi } }
        """,
      facts: Facts(
        objects: [DeclaredObject(group: "storage.k8s.io", kind: "StorageClass", name: "fast")])))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.missing("StorageClass").map { reference in
      finding(
        reference.name, "no StorageClass is called '\(reference.target.name)'",
        hint: objects.hint(for: reference.target))
    }
  }
}
