package import Findings

/// Prometheus must be allowed to read what a job scrapes through the API server or from kubelets.
package struct ScrapeNotAllowed: Check {
  package static let info = CheckInfo(
    id: "met-scrape-needs-rbac",
    finds: "a job that goes through nodes/proxy, or asks kubelets, without the right to",
    why: "every scrape of the job answers 403",
    mend:
      "give the role get on nodes/metrics or nodes/proxy, and on the path /metrics; better, ask kubelets directly",
    source: "Kubernetes documentation, \"Kubelet authentication/authorization\"",
    example: CheckExample(
      bad: prometheus + """
        - { apiGroups: [""], resources: [nodes, nodes/metrics], verbs: [get, list, watch] }
        """,
      good: prometheus + """
        - { apiGroups: [""], resources: [nodes, nodes/proxy], verbs: [get, list, watch] }
        """))

  private static let prometheus =
    RuleExample.configuration(
      """
      scrape_configs:
        - job_name: kubernetes-nodes
          scheme: https
          kubernetes_sd_configs: [{ role: node }]
          relabel_configs:
            - { target_label: __address__, replacement: "kubernetes.default.svc:443" }
            - source_labels: [__meta_kubernetes_node_name]
              target_label: __metrics_path__
              replacement: /api/v1/nodes/$1/proxy/metrics
      """) + "\n" + """
      ---
      apiVersion: v1
      kind: Pod
      metadata: { name: prometheus, namespace: watch }
      spec:
        serviceAccountName: prometheus
        volumes: [{ name: config, configMap: { name: prometheus } }]
        containers:
          - name: prometheus
            image: prom/prometheus:v3.4.0
            volumeMounts: [{ name: config, mountPath: /etc/prometheus }]
      ---
      apiVersion: rbac.authorization.k8s.io/v1
      kind: ClusterRoleBinding
      metadata: { name: prometheus }
      roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: prometheus }
      subjects: [{ kind: ServiceAccount, name: prometheus, namespace: watch }]
      ---
      apiVersion: rbac.authorization.k8s.io/v1
      kind: ClusterRole
      metadata: { name: prometheus }
      rules:

      """

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let grants = objects.roleGrants
    return objects.monitoring.jobs.compactMap { job in
      guard let pod = job.configuration?.pod, let need = Self.need(of: job) else { return nil }
      let own = grants.filter { $0.reaches(pod.serviceAccountName, in: pod.namespace) }
      // A role that is not in the set may give anything, and so may bindings that are not.
      guard !own.isEmpty, own.allSatisfy({ objects.member($0.role) != nil }) else { return nil }
      let isGiven = own.contains { grant in
        grant.namespace.isEmpty
          && objects.rules(of: grant).contains { rule in
            need.resources.contains { rule.allows("get", "", $0) }
          }
      }
      guard !isGiven else { return nil }
      return finding(
        job.cursor["job_name"],
        "job \(job.name) \(need.reason), which needs get on \(need.resources.joined(separator: " or ")), and "
          + "ServiceAccount \(pod.serviceAccountName) lacks it")
    }
  }

  /// Any one of the resources is enough.
  private static func need(of job: ScrapeJob) -> (resources: [String], reason: String)? {
    for rule in job.cursor["relabel_configs"].items {
      let text = rule["replacement"].text ?? ""
      guard text.hasPrefix("/api/v1/nodes/") else { continue }
      return (["nodes/proxy"], "scrapes through the API server's proxy to nodes")
    }
    guard job.roles == ["node"], job.cursor["scheme"].text == "https" else { return nil }
    let rewritesAddress = job.cursor["relabel_configs"].items.contains {
      $0["target_label"].text == "__address__"
    }
    guard !rewritesAddress else { return nil }
    return (["nodes/metrics", "nodes/proxy"], "asks the kubelets for \(job.path)")
  }
}
