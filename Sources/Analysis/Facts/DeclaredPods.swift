/// Pods that run in the cluster without the set: an ingress controller, DNS, a monitoring stack.
package struct DeclaredPods: Sendable, Hashable {
  /// What they are, for messages: `the ingress controller`.
  package var name: String
  package var namespace: String
  package var labels: [String: String]
  /// Labels of their namespace; `kubernetes.io/metadata.name` is always there.
  package var namespaceLabels: [String: String]

  package init(
    name: String, namespace: String, labels: [String: String],
    namespaceLabels: [String: String] = [:]
  ) {
    self.name = name
    self.namespace = namespace
    self.labels = labels
    self.namespaceLabels = namespaceLabels.merging(["kubernetes.io/metadata.name": namespace]) {
      first, _ in first
    }
  }
}
