import Kubernetes
package import Scalars

/// Volumes that an object of the set asks for.
package struct ClaimDemand: Sendable {
  /// The amount asked for.
  package let size: Cursor
  package let amount: Quantity
  /// How many claims of this size there are.
  package let count: Int
  package let storageClass: String?

  package var total: Quantity { amount * count }
}

extension ObjectSet {
  /// Every claim of a namespace: those of the set, of StatefulSets and of database clusters.
  ///
  /// Source: Kubernetes 1.33 API, StatefulSetSpec.volumeClaimTemplates; CloudNativePG 1.24 API,
  /// ClusterSpec.storage, .walStorage and .instances.
  package func claims(in namespace: String) -> [ClaimDemand] {
    let plain = members("PersistentVolumeClaim").filter { $0.namespace == namespace }
      .compactMap { Self.demand($0.root["spec"], count: 1) }
    let templates = pods(in: namespace).filter { $0.kind == .statefulSet }.flatMap { pod in
      pod.workload.root[at: "spec", "volumeClaimTemplates"].items.compactMap {
        Self.demand($0["spec"], count: pod.scale.minimum)
      }
    }
    let clusters = members("Cluster").filter {
      $0.namespace == namespace && $0.identity.group == "postgresql.cnpg.io"
    }.flatMap { cluster in
      ["storage", "walStorage"].compactMap { key -> ClaimDemand? in
        let spec = cluster.root["spec"]
        let size = spec[at: key, "size"]
        return size.quantity.map {
          ClaimDemand(
            size: size, amount: $0, count: spec["instances"].integer ?? 1,
            storageClass: spec[at: key, "storageClass"].text)
        }
      }
    }
    return plain + templates + clusters
  }

  private static func demand(_ spec: Cursor, count: Int) -> ClaimDemand? {
    let size = spec[at: "resources", "requests", "storage"]
    return size.quantity.map {
      ClaimDemand(
        size: size, amount: $0, count: count, storageClass: spec["storageClassName"].text)
    }
  }
}
