package import Findings
import Kubernetes

/// There are as many nodes or zones as the pods must be spread over.
package struct TopologyUnsatisfiable: Check {
  package static let info = CheckInfo(
    id: "avail-topology-unsatisfiable",
    finds: "pods that must not share a node or zone, of which there are too few",
    why: "the pods beyond the number stay Pending, and a rollout that starts one more never ends",
    mend: "prefer the spread instead of requiring it, or lower the replicas, or add nodes",
    source: "Kubernetes documentation, Assigning Pods to Nodes; Pod Topology Spread Constraints",
    facts: [.nodes],
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db, namespace: shop }
        spec:
          replicas: 5
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              affinity:
                podAntiAffinity:
                  requiredDuringSchedulingIgnoredDuringExecution:
                    - topologyKey: kubernetes.io/hostname
                      labelSelector: { matchLabels: { app: db } }
              containers:
                - name: db
                  image: registry.example.com/db:1.0.0
        """,
      good: """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db, namespace: shop }
        spec:
          replicas: 3
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              affinity:
                podAntiAffinity:
                  requiredDuringSchedulingIgnoredDuringExecution:
                    - topologyKey: kubernetes.io/hostname
                      labelSelector: { matchLabels: { app: db } }
              containers:
                - name: db
                  image: registry.example.com/db:1.0.0
        """, facts: .fourCores))

  package init() {}

  package func undecided(on objects: ObjectSet) -> [Undecided] {
    let demanding = objects.pods.first { !HardSpread.termsApart($0).isEmpty }
    guard objects.nodes.isEmpty, let demanding else { return [] }
    return [
      undecided(
        "whether there are enough nodes for pods that must not share one",
        about: demanding.workload, needs: .nodes)
    ]
  }

  package func run(on objects: ObjectSet) -> [Finding] {
    let nodes = objects.nodes
    guard !nodes.isEmpty else { return [] }
    return objects.pods.filter { !$0.kind.runsToCompletion && $0.kind != .daemonSet }.flatMap {
      pod -> [Finding] in
      let accepting = nodes.filter(NodeEligibility(pod).accepts)
      return apart(pod, accepting) + domains(pod, accepting)
    }
  }

  private func apart(_ pod: PodTemplate, _ nodes: [ClusterNode]) -> [Finding] {
    let replicas = pod.scale.maximum
    let surge = Rollout(pod, at: replicas).map { $0.needsRoom ? $0.surge : 0 } ?? 0
    return HardSpread.termsApart(pod).compactMap { term in
      guard let key = term["topologyKey"].text else { return nil }
      let domains = Set(nodes.compactMap { $0.labels[key] }).count
      guard replicas + surge > domains else { return nil }
      let sum = surge > 0 ? "\(replicas) pods and \(surge) during a rollout" : "\(replicas) pods"
      return finding(
        term["topologyKey"],
        "\(pod.description) has \(sum), each on another \(key), of which there are \(domains)")
    }
  }

  /// Source: Kubernetes 1.33 API, TopologySpreadConstraint.minDomains: while there are fewer domains, the
  /// least number of pods in one counts as 0.
  private func domains(_ pod: PodTemplate, _ nodes: [ClusterNode]) -> [Finding] {
    pod.spec["topologySpreadConstraints"].items.compactMap { constraint in
      guard constraint["whenUnsatisfiable"].text != "ScheduleAnyway",
        let key = constraint["topologyKey"].text
      else { return nil }
      let domains = Set(nodes.compactMap { $0.labels[key] }).count
      let skew = max(1, constraint["maxSkew"].integer ?? 1)
      let least = constraint["minDomains"].integer ?? 1
      let highest =
        domains < least ? domains.multipliedReportingOverflow(by: skew).partialValue : .max
      guard domains == 0 || pod.scale.maximum > highest else { return nil }
      return finding(
        constraint["topologyKey"],
        domains == 0
          ? "no node that takes \(pod.description) has the label \(key)"
          : "\(pod.description) has \(pod.scale.maximum) pods, but with \(domains) of \(least)"
            + " domains of \(key) at most \(highest) may run")
    }
  }
}
