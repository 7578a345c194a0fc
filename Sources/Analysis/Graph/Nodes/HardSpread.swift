/// Domains that the pods of one workload must not share.
///
/// Source: Kubernetes documentation, "Assigning Pods to Nodes": Inter-pod affinity and anti-affinity.
enum HardSpread {
  /// Topology keys of the required anti-affinity that catches the workload's own pods.
  static func keysApart(_ pod: PodTemplate) -> [String] {
    termsApart(pod).compactMap { $0["topologyKey"].text }
  }

  static func termsApart(_ pod: PodTemplate) -> [Cursor] {
    pod.spec[at: "affinity", "podAntiAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"]
      .items.filter { LabelSelection(selector: $0["labelSelector"]).matches(pod.labels) }
  }
}
