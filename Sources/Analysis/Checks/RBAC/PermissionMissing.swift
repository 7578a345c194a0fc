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
      let lacking = needs.filter { !Self.isGiven($0, by: own, objects) }
      return Self.groups(lacking).map { group in
        let verbs = group[0].verbs.joined(separator: ", ")
        var found = finding(
          group[0].cursor,
          "\(group[0].reason) needs \(verbs) on \(group.map(\.resource).joined(separator: ", ")),"
            + " which ServiceAccount \(pod.serviceAccountName) lacks")
        // Without any grant the set shows only a part of the system.
        if own.isEmpty { found.severity = .warning }
        return found
      }
    }
  }

  private static func isGiven(
    _ need: NeededAccess, by grants: [RoleGrant], _ objects: ObjectSet
  ) -> Bool {
    let givers = grants.filter { grant in
      objects.rules(of: grant).contains { rule in
        need.verbs.allSatisfy { rule.allows($0, need.group, need.resource) }
      }
    }.map(\.namespace)
    return givers.contains("")
      || !need.namespaces.isEmpty && need.namespaces.allSatisfy(givers.contains)
  }

  /// Needs of one place for one reason and the same verbs are one finding.
  private static func groups(_ needs: [NeededAccess]) -> [[NeededAccess]] {
    var groups: [[NeededAccess]] = []
    for need in needs {
      let index = groups.firstIndex {
        $0[0].reason == need.reason && $0[0].verbs == need.verbs
          && $0[0].cursor.path == need.cursor.path
      }
      if let index { groups[index].append(need) } else { groups.append([need]) }
    }
    return groups
  }
}
