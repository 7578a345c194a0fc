package import Findings
import Kubernetes

/// Environments differ in size, not in kind.
package struct EnvironmentDrift: Check {
  package static let info = CheckInfo(
    id: "cfg-environment-drift",
    finds:
      "a setting that another environment has and this one lacks, or a guard that is weaker than"
      + " there",
    why: "what was tried in staging is not what runs in production",
    mend: "set it in both, or take it out of both",
    source: "the sets of the environments",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: settings(["level: info"], "production"),
      good: settings(["level: info", "pool: \"20\""], "production"),
      others: ["staging": settings(["level: debug", "pool: \"5\""], "staging")]))

  private static func settings(_ lines: [String], _ name: String) -> String {
    """
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: settings, namespace: shop-\(name) }
    data:
    \(lines.map { "  " + $0 }.joined(separator: "\n"))
    """
  }

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    guard objects.facts.profile != .development else { return [] }
    let others = objects.comparison.environments.filter { $0.objects.facts.profile != .development }
    return others.flatMap { keys(objects, $0) + guards(objects, $0) }
  }

  private func keys(_ objects: ObjectSet, _ other: NamedSet) -> [Finding] {
    let theirs = Dictionary(
      other.objects.members("ConfigMap").map { (EnvironmentName.without($0.name), $0) }
    ) { first, _ in first }
    return objects.members("ConfigMap").flatMap { map -> [Finding] in
      guard let twin = theirs[EnvironmentName.without(map.name)] else { return [] }
      let own = Set(map.root["data"].entries.map(\.key))
      return twin.root["data"].entries.map(\.key).filter { key in
        !own.contains(key)
          && !own.contains { EnvironmentName.without($0) == EnvironmentName.without(key) }
      }.map { key in
        finding(
          map.root["data"], "\(other.name) sets '\(key)' in \(twin.identity), here it is not set")
      }
    }
  }

  /// What protects the other environment and not this one, where this is the real one.
  private func guards(_ objects: ObjectSet, _ other: NamedSet) -> [Finding] {
    guard objects.facts.profile == .production else { return [] }
    let theirs = Dictionary(
      other.objects.pods.map { ("\($0.kind) \(EnvironmentName.without($0.workload.name))", $0) }
    ) { first, _ in first }
    let fewer = objects.pods.compactMap { pod -> Finding? in
      guard let twin = theirs["\(pod.kind) \(EnvironmentName.without(pod.workload.name))"],
        pod.isReplicated, pod.scale.minimum < twin.scale.minimum
      else { return nil }
      return finding(
        pod.workload.root[at: "spec", "replicas"],
        "\(pod.description) runs \(pod.scale.minimum) pods at least, \(other.name) runs"
          + " \(twin.scale.minimum)")
    }
    let levels = objects.members("Namespace").compactMap { space -> Finding? in
      let label = space.root[at: "metadata", "labels", "pod-security.kubernetes.io/enforce"]
      let order = ["privileged", "baseline", "restricted"]
      let own = order.firstIndex(of: label.text ?? "privileged") ?? 0
      let others = other.objects.members("Namespace").compactMap { space in
        order.firstIndex(of: space.labels["pod-security.kubernetes.io/enforce"] ?? "privileged")
      }
      guard objects.members("Namespace").count == 1, others.count == 1, let best = others.first,
        own < best
      else { return nil }
      return finding(
        label, "it enforces \(order[own]), \(other.name) enforces \(order[best])")
    }
    return fewer + levels
  }
}
