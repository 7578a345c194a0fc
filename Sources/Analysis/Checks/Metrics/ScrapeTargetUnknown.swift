package import Findings
import Kubernetes

/// A scrape job must find something.
package struct ScrapeTargetUnknown: Check {
  package static let info = CheckInfo(
    id: "met-scrape-target-unknown",
    finds:
      "a scrape job that finds no pod and no Service of the namespaces that it looks into, or none with its port",
    why:
      "the job has no targets, and Prometheus does not call that an error: every alert on it stays silent",
    mend:
      "make namespaces, selectors and keep rules of the job match the pods, their ports and annotations",
    source: "Prometheus documentation, \"Configuration\", kubernetes_sd_config, relabel_config",
    example: CheckExample(
      bad: RuleExample.configuration(
        """
        scrape_configs:
          - job_name: web
            kubernetes_sd_configs: [{ role: pod, namespaces: { names: [watch] } }]
            relabel_configs:
              - { source_labels: [__meta_kubernetes_pod_label_app], regex: webapp, action: keep }
        """) + "\n---\n" + web,
      good: RuleExample.configuration(
        """
        scrape_configs:
          - job_name: web
            kubernetes_sd_configs: [{ role: pod, namespaces: { names: [watch] } }]
            relabel_configs:
              - { source_labels: [__meta_kubernetes_pod_label_app], regex: web, action: keep }
        """) + "\n---\n" + web))

  private static let web = """
    apiVersion: v1
    kind: Namespace
    metadata: { name: watch }
    ---
    """ + "\n"
    + RuleExample.deployment(
      "web", image: "example.org/web:1.2.0", ports: "{ name: metrics, containerPort: 9090 }")

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.monitoring.jobs.flatMap { job in
      (discovered(job, objects).map { [$0] } ?? []) + written(job, objects)
    }
  }

  private func discovered(_ job: ScrapeJob, _ objects: ObjectSet) -> Finding? {
    let discoveries = job.cursor["kubernetes_sd_configs"].items
    guard job.configuration != nil, !discoveries.isEmpty, job.targets.isEmpty, !job.isOpen,
      job.roles.isSubset(of: ["pod", "endpoints", "endpointslice", "service"])
    else { return nil }
    let namespaces = discoveries.flatMap { $0[at: "namespaces", "names"].items.compactMap(\.text) }
    // Pods that an operator makes are not seen here.
    guard !objects.members.contains(where: { namespaces.contains($0.namespace) && $0.makesPods })
    else { return nil }
    let place =
      namespaces.isEmpty
      ? "" : " in namespace\(namespaces.count > 1 ? "s" : "") \(namespaces.joined(separator: ", "))"
    return finding(
      job.cursor["job_name"],
      "job \(job.name) finds no \(job.roles.contains("pod") ? "pod" : "Service")\(place) that its selectors and keep "
        + "rules let through")
  }

  /// Addresses of Services of the set with a port that these do not have.
  private func written(_ job: ScrapeJob, _ objects: ObjectSet) -> [Finding] {
    guard let configuration = job.configuration else { return [] }
    let targets = job.cursor["static_configs"].items.flatMap { $0["targets"].items }
    return targets.compactMap { cursor in
      guard let text = cursor.text, let colon = text.lastIndex(of: ":"),
        let port = Int(text[text.index(after: colon)...]),
        let name = ServiceHost(String(text[..<colon]), from: configuration.namespace),
        let route = objects.service(name), !route.hasNoSelector, !route.isHeadless,
        !route.ports.contains(where: { $0.number == port })
      else { return nil }
      let ports = route.ports.map { "\($0.number)" }.joined(separator: ", ")
      return finding(
        cursor,
        "job \(job.name) scrapes port \(port) of Service \(route.service.name), which has \(ports)")
    }
  }
}

extension ObjectSet.Member {
  /// A custom resource from which an operator makes pods, as far as its fields tell.
  fileprivate var makesPods: Bool {
    guard identity.group.contains("."), !identity.group.hasSuffix(".k8s.io") else { return false }
    return ["replicas", "instances", "size", "replicaCount", "numberOfInstances"].contains {
      root[at: "spec", $0].exists
    } || ["Prometheus", "Alertmanager", "Cluster"].contains(kind)
  }
}
