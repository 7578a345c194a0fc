package import Findings
import Kubernetes

/// Pods that take backups are not taken for those of the program.
package struct BackupLabelShared: Check {
  package static let info = CheckInfo(
    id: "bak-job-label-shared",
    finds:
      "pods of a backup that a Service sends requests to, or that policies take for the program",
    why:
      "while a backup runs, some requests go to its pod, where nobody listens; and what a policy opens for"
      + " the program is open for the backup",
    mend: "give the pods of the job labels of their own",
    source: "Kubernetes documentation, Service: a ready pod with the labels is an endpoint",
    example: CheckExample(
      bad: BackupExample.job("pg_dump -h db -f /backup/shop.sql shop", labels: "app: db"),
      good: BackupExample.job("pg_dump -h db -f /backup/shop.sql shop")))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.backups.jobs.compactMap { job in
      guard job.pod.kind.runsToCompletion else { return nil }
      let labels = job.pod.template[at: "metadata", "labels"]
      if let route = objects.services.first(where: { job.isCaught(by: $0) }),
        let program = route.pods.first(where: { !$0.kind.runsToCompletion })
      {
        return finding(
          labels,
          "Service \(route.service.namespace)/\(route.service.name) takes the pods of"
            + " \(job.description) for those of \(program.description): both have"
            + " \(job.pod.shared(with: route.spec["selector"]))")
      }
      for policy in objects.networkPolicies where job.isCaught(by: policy) {
        let others = objects.pods(policy.selection, in: policy.member.namespace)
        guard let program = others.first(where: { !$0.kind.runsToCompletion }) else { continue }
        var finding = finding(
          labels,
          "\(policy.member.identity) takes the pods of \(job.description) for those of"
            + " \(program.description): both have "
            + job.pod.shared(with: policy.member.root[at: "spec", "podSelector", "matchLabels"]))
        finding.severity = .warning
        return finding
      }
      return nil
    }
  }
}

extension BackupJob {
  fileprivate func isCaught(by route: ServiceRoute) -> Bool {
    route.pods.contains { $0.workload === pod.workload }
      && route.pods.contains { !$0.kind.runsToCompletion }
  }

  /// A policy for all pods, or for all of a product, is meant for the backup too.
  fileprivate func isCaught(by policy: NetworkPolicyRules) -> Bool {
    let labels = policy.member.root[at: "spec", "podSelector", "matchLabels"].entries
    return policy.member.namespace == pod.namespace && policy.selection.matches(pod.labels)
      && labels.contains { ["app", "app.kubernetes.io/name", "name", "k8s-app"].contains($0.key) }
  }
}

extension PodTemplate {
  /// The labels of a selector, as they are written.
  fileprivate func shared(with selector: Cursor) -> String {
    selector.entries.map { "\($0.key)=\($0.value.text ?? "")" }.joined(separator: ", ")
  }
}
