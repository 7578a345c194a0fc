package import Findings
import Kubernetes

/// One component is managed in one way.
package struct HelmAndPlainMixed: Check {
  package static let info = CheckInfo(
    id: "ord-helm-and-plain-mixed",
    finds: "a component that a Helm chart and plain manifests of the set both claim",
    why:
      "each upgrade of the chart undoes the manifests, and each apply the chart; or both run at once",
    mend: "keep one: the chart with values, or the manifests",
    source: "Helm 3 documentation, Labels and Annotations; helm upgrade",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: ProcedureExample.runbook("helm upgrade web charts/web -n shop"),
      good: ProcedureExample.runbook("kubectl -n shop rollout restart deployment/web")))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let plain = objects.pods.filter { !$0.workload.isOfHelm && !$0.kind.runsToCompletion }
    return releases(plain, objects) + commands(plain, objects) + labels(plain, objects)
  }

  /// Objects that install a chart in the cluster.
  private func releases(_ plain: [PodTemplate], _ objects: ObjectSet) -> [Finding] {
    objects.members.compactMap { member in
      let spec = member.root["spec"]
      let chart: Cursor
      switch (member.identity.group, member.kind) {
      case ("helm.toolkit.fluxcd.io", "HelmRelease"): chart = spec[at: "chart", "spec", "chart"]
      case ("helm.cattle.io", "HelmChart"): chart = spec["chart"]
      case ("argoproj.io", "Application"): chart = spec[at: "source", "chart"]
      default: return nil
      }
      guard let name = chart.text,
        let other = plain.first(where: {
          $0.isComponent(of: name) || $0.isComponent(of: member.name)
        })
      else { return nil }
      return finding(
        chart,
        "\(member.identity) installs the chart \(name), and \(other.description) is a plain"
          + " manifest of the same component")
    }
  }

  /// `helm upgrade prometheus prometheus-community/kube-prometheus-stack`.
  private func commands(_ plain: [PodTemplate], _ objects: ObjectSet) -> [Finding] {
    objects.procedures.commands.compactMap { command in
      guard command.command.name == "helm" else { return nil }
      let words = command.words.compactMap { $0 }
      guard let verb = words.first, ["upgrade", "install"].contains(verb) else { return nil }
      let names = words.dropFirst().filter { !$0.hasPrefix("-") }.prefix(2).map { name in
        name.split(separator: "/").last.map(String.init) ?? name
      }
      guard let other = plain.first(where: { pod in names.contains(where: pod.isComponent) }) else {
        return nil
      }
      return finding(
        command,
        "helm \(verb)s \(names.joined(separator: " with chart ")), but \(other.description) is a plain"
          + " manifest of the same component")
    }
  }

  /// Objects with Helm's labels beside plain ones of the same name label.
  private func labels(_ plain: [PodTemplate], _ objects: ObjectSet) -> [Finding] {
    var charts: [String: PodTemplate] = [:]
    for pod in objects.pods where pod.workload.isOfHelm {
      let name = pod.workload.labels["app.kubernetes.io/name"] ?? pod.workload.name
      charts["\(pod.namespace)/\(name)"] = charts["\(pod.namespace)/\(name)"] ?? pod
    }
    guard !charts.isEmpty else { return [] }
    return plain.compactMap { pod in
      let name = pod.workload.labels["app.kubernetes.io/name"] ?? pod.workload.name
      guard let chart = charts["\(pod.namespace)/\(name)"] else { return nil }
      return finding(
        pod.workload,
        "\(chart.description) of the same component belongs to a chart, and this is a plain manifest"
      )
    }
  }
}

extension ObjectSet.Member {
  /// Source: Helm 3 documentation, "Labels and Annotations".
  fileprivate var isOfHelm: Bool {
    labels["app.kubernetes.io/managed-by"] == "Helm" || labels["helm.sh/chart"] != nil
      || annotations["meta.helm.sh/release-name"] != nil
  }
}

extension PodTemplate {
  /// A chart of that name installs the same program: `kube-prometheus-stack` a Prometheus.
  fileprivate func isComponent(of chart: String) -> Bool {
    let name = workload.labels["app.kubernetes.io/name"] ?? workload.name
    let own = Set([name, workload.name, labels["app"] ?? name])
    if own.contains(chart) { return true }
    return own.contains { Self.contents[chart]?.contains($0) ?? false }
  }

  private static let contents: [String: Set<String>] = [
    "kube-prometheus-stack": [
      "prometheus", "alertmanager", "grafana", "node-exporter", "kube-state-metrics",
    ],
    "prometheus-operator": ["prometheus", "alertmanager", "grafana"],
    "loki-stack": ["loki", "promtail", "grafana"],
    "postgresql": ["postgres", "postgresql"], "postgresql-ha": ["postgres", "postgresql"],
    "redis": ["redis"], "ingress-nginx": ["ingress-nginx-controller", "nginx-ingress"],
  ]
}
