import Kubernetes

/// Pods that operators make from objects of a set, with the labels that they give them for sure.
package struct OperatorPods: Sendable {
  package var pods: DeclaredPods
  package var owner: ObjectSet.Member
  /// The Services in front of them, each with its ports.
  package var services: [String: [Int]]

  /// Sources: CloudNativePG 1.24 documentation, "Labels and annotations"; Prometheus Operator 0.75,
  /// pkg/prometheus/common.go and pkg/alertmanager/statefulset.go.
  static func of(_ member: ObjectSet.Member) -> OperatorPods? {
    let name = member.name
    func pods(_ what: String, _ labels: [String: String], _ services: [String: [Int]])
      -> OperatorPods
    {
      OperatorPods(
        pods: DeclaredPods(
          name: "\(what) \(name)", namespace: member.namespace, labels: labels),
        owner: member, services: services)
    }
    switch (member.identity.group, member.kind) {
    case ("postgresql.cnpg.io", "Cluster"):
      return pods(
        "the database cluster", ["cnpg.io/cluster": name],
        ["\(name)-rw": [5432], "\(name)-ro": [5432], "\(name)-r": [5432]])
    case ("monitoring.coreos.com", "Prometheus"), ("monitoring.coreos.com", "PrometheusAgent"):
      let labels = [
        "app.kubernetes.io/name": "prometheus", "app.kubernetes.io/instance": name,
        "prometheus": name, "operator.prometheus.io/name": name,
      ]
      return pods(
        "Prometheus",
        labels.merging(member.root[at: "spec", "podMetadata", "labels"].texts) { own, _ in own },
        ["prometheus-operated": [9090]])
    case ("monitoring.coreos.com", "Alertmanager"):
      let labels = [
        "app.kubernetes.io/name": "alertmanager", "app.kubernetes.io/instance": name,
        "alertmanager": name,
      ]
      return pods(
        "Alertmanager",
        labels.merging(member.root[at: "spec", "podMetadata", "labels"].texts) { own, _ in own },
        ["alertmanager-operated": [9093, 9094]])
    default: return nil
    }
  }
}
