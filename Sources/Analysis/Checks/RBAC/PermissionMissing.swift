package import Findings
import Kubernetes

/// What a program of the set asks of the API, its account may do.
package struct PermissionMissing: Check {
  package static let info = CheckInfo(
    id: "rbac-missing-permission",
    finds:
      "a Prometheus or kube-state-metrics whose ServiceAccount lacks a right that its configuration needs",
    why: "the API answers 403: the job has no targets, and no alert on it ever fires",
    mend: "add the rule to the role of the account",
    source:
      "Prometheus 3 documentation, kubernetes_sd_config; kube-state-metrics documentation, --resources",
    severity: .warning,
    certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ServiceAccount
        metadata: { name: prometheus-sa, namespace: shop }
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: prometheus, namespace: shop }
        data:
          prometheus.yml: |
            scrape_configs:
              - job_name: pods
                kubernetes_sd_configs: [{ role: pod }]
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: prometheus, namespace: shop }
        spec:
          serviceAccountName: prometheus-sa
          volumes: [{ name: config, configMap: { name: prometheus } }]
          containers:
            - name: prometheus
              image: prom/prometheus:v3.4.0
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata: { name: prometheus }
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: prometheus }
        subjects: [{ kind: ServiceAccount, name: prometheus-sa, namespace: shop }]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata: { name: prometheus }
        rules:
          - { apiGroups: [""], resources: [nodes], verbs: [get, list, watch] }
        """,
      good: """
        apiVersion: v1
        kind: ServiceAccount
        metadata: { name: prometheus-sa, namespace: shop }
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: prometheus, namespace: shop }
        data:
          prometheus.yml: |
            scrape_configs:
              - job_name: pods
                kubernetes_sd_configs: [{ role: pod }]
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: prometheus, namespace: shop }
        spec:
          serviceAccountName: prometheus-sa
          volumes: [{ name: config, configMap: { name: prometheus } }]
          containers:
            - name: prometheus
              image: prom/prometheus:v3.4.0
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata: { name: prometheus }
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: prometheus }
        subjects: [{ kind: ServiceAccount, name: prometheus-sa, namespace: shop }]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata: { name: prometheus }
        rules:
          - { apiGroups: [""], resources: [pods], verbs: [get, list, watch] }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let grants = objects.roleGrants
    return objects.pods.flatMap { pod -> [Finding] in
      let needs = NeededAccess.of(pod, in: objects)
      guard !needs.isEmpty else { return [] }
      let own = grants.filter { $0.reaches(pod.serviceAccountName, in: pod.namespace) }
      // A role that is not in the set may give anything.
      guard own.allSatisfy({ objects.member($0.role) != nil }) else { return [] }
      return needs.compactMap { need in
        let givers = own.filter { grant in
          objects.rules(of: grant).contains { rule in
            need.verbs.allSatisfy { rule.allows($0, need.group, need.resource) }
          }
        }.map(\.namespace)
        let isGiven =
          givers.contains("")
          || !need.namespaces.isEmpty && need.namespaces.allSatisfy(givers.contains)
        guard !isGiven else { return nil }
        return finding(
          need.cursor,
          "\(need.reason) needs \(need.verbs.joined(separator: ", ")) on \(need.resource), which "
            + "ServiceAccount \(pod.serviceAccountName) lacks")
      }
    }
  }
}
