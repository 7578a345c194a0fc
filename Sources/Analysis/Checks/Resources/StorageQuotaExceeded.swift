package import Findings
import Kubernetes
import Scalars

/// The claims of a namespace fit into its quota.
package struct StorageQuotaExceeded: Check {
  package static let info = CheckInfo(
    id: "res-storage-quota-exceeded",
    finds: "claims that ask for more storage than a ResourceQuota of the namespace allows",
    why: "the last claims are refused and their pods wait for ever",
    mend: "raise requests.storage of the quota, or ask for less",
    source: "Kubernetes documentation, Resource Quotas: Quota for storage",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ResourceQuota
        metadata: { name: budget, namespace: shop }
        spec: { hard: { requests.storage: 1Gi } }
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: { name: data, namespace: shop }
        spec:
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 2Gi } }
        """,
      good: """
        apiVersion: v1
        kind: ResourceQuota
        metadata: { name: budget, namespace: shop }
        spec: { hard: { requests.storage: 2Gi } }
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: { name: data, namespace: shop }
        spec:
          accessModes: [ReadWriteOnce]
          resources: { requests: { storage: 2Gi } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.quotas.flatMap { quota -> [Finding] in
      let claims = objects.claims(in: quota.namespace)
      return quota.root[at: "spec", "hard"].entries.compactMap { name, field in
        guard name.hasSuffix("requests.storage"), let hard = field.quantity else { return nil }
        let storageClass = Self.storageClass(name)
        let counted = claims.filter { storageClass == nil || $0.storageClass == storageClass }
        let sum = counted.reduce(.zero) { $0 + $1.total }
        guard sum > hard else { return nil }
        let parts = counted.map {
          "\($0.size.member.name) \($0.count) x \($0.amount)"
        }
        return finding(
          field,
          "\(name) is \(hard), but the claims ask for \(sum): \(parts.joined(separator: ", "))")
      }
    }
  }

  /// The class in `fast.storageclass.storage.k8s.io/requests.storage`.
  private static func storageClass(_ name: String) -> String? {
    let suffix = ".storageclass.storage.k8s.io/requests.storage"
    return name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : nil
  }
}
