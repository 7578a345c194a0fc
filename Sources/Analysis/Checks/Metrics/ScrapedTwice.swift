package import Findings

/// One endpoint must be scraped once.
package struct ScrapedTwice: Check {
  package static let info = CheckInfo(
    id: "met-scraped-twice",
    finds: "one endpoint in two scrape jobs, or a job that also asks ports which have no metrics",
    why: "sums count everything twice, and ports without metrics are targets that are always down",
    mend: "keep one of the jobs, or let each keep its own pods and the port of the metrics",
    source: "Prometheus documentation, \"Jobs and instances\"; \"Configuration\", relabel_config",
    severity: .warning,
    example: CheckExample(
      bad: RuleExample.configuration(
        """
        scrape_configs:
          - job_name: web
            static_configs: [{ targets: ["web.watch.svc:9090"] }]
          - job_name: pods
            kubernetes_sd_configs: [{ role: pod }]
        """) + "\n---\n" + web,
      good: RuleExample.configuration(
        """
        scrape_configs:
          - job_name: web
            static_configs: [{ targets: ["web.watch.svc:9090"] }]
        """) + "\n---\n" + web))

  private static let web =
    RuleExample.deployment(
      "web", image: "example.org/web:1.2.0", ports: "{ name: metrics, containerPort: 9090 }")
    + "\n---\n" + """
      apiVersion: v1
      kind: Service
      metadata: { name: web, namespace: watch }
      spec:
        selector: { app: web }
        ports: [{ name: metrics, port: 9090 }]
      """

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let jobs = objects.monitoring.jobs
    return inTwoJobs(jobs) + jobs.compactMap(otherPorts)
  }

  private struct Endpoint: Hashable {
    var pod: String
    var port: Int
    var path: String
  }

  private func inTwoJobs(_ jobs: [ScrapeJob]) -> [Finding] {
    var seen: [Endpoint: Int] = [:]
    return jobs.enumerated().flatMap { index, job -> [Finding] in
      var told: Set<Int> = []
      return job.targets.compactMap { target -> Finding? in
        guard let pod = target.pod, let port = target.port, !target.isUncertain else { return nil }
        let endpoint = Endpoint(pod: pod.description, port: port, path: target.path)
        guard let first = seen[endpoint] else {
          seen[endpoint] = index
          return nil
        }
        guard first != index, told.insert(first).inserted,
          jobs[first].configuration?.root.member.index == job.configuration?.root.member.index
        else { return nil }
        return finding(
          target.cursor ?? job.cursor["job_name"],
          "jobs \(jobs[first].name) and \(job.name) both scrape \(endpoint.path) on port \(port) of \(pod.description)"
        )
      }
    }
  }

  /// Several ports of one container are taken because nothing chooses among them.
  private func otherPorts(_ job: ScrapeJob) -> Finding? {
    guard job.configuration != nil, job.roles.isSubset(of: ["pod", "endpoints", "endpointslice"]),
      !job.roles.isEmpty, !job.choosesPort
    else { return nil }
    let byPod = Dictionary(grouping: job.targets.filter { $0.pod != nil && $0.port != nil }) {
      $0.pod?.description ?? ""
    }
    for (pod, targets) in byPod.sorted(by: { $0.key < $1.key }) {
      let ports = Set(targets.compactMap(\.port)).sorted()
      guard ports.count > 1 else { continue }
      let list = ports.map { "\($0)" }.joined(separator: ", ")
      return finding(
        job.cursor["job_name"],
        "job \(job.name) takes all ports of \(pod): \(list), and nothing tells which has metrics",
        hint: "add a rule that keeps the port by its name or number")
    }
    return nil
  }
}

extension ScrapeJob {
  /// A rule looks at the port, or writes the address anew.
  fileprivate var choosesPort: Bool {
    cursor["relabel_configs"].items.contains { rule in
      rule["target_label"].text == "__address__"
        || rule["source_labels"].items.contains { label in
          let name = label.text ?? ""
          return name.contains("port") || name.contains("container_name") || name == "__address__"
        }
    }
  }
}
