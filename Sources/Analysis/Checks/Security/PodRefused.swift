package import Findings

/// The pods of a workload pass the level that their namespace enforces.
package struct PodRefused: Check {
  package static let info = CheckInfo(
    id: "sec-psa-restricted-violation",
    finds: "a pod template that breaks the level which its namespace enforces",
    why: "the workload is accepted, and every pod that it makes is refused: nothing runs",
    mend: "mend all the named fields, or lower the level of the namespace",
    source: "Kubernetes documentation, Pod Security Standards and Pod Security Admission",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels: { pod-security.kubernetes.io/enforce: baseline }
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              securityContext: { privileged: true }
        """,
      good: """
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels: { pod-security.kubernetes.io/enforce: baseline }
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              securityContext: { privileged: false }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    zip(objects.pods, objects.podSecurityViolations).compactMap { pod, violations in
      guard let level = objects.enforcedLevel(in: pod.namespace) else { return nil }
      let reasons = violations.filter { $0.level <= level }
      guard let first = reasons.first else { return nil }
      return finding(
        first.cursor,
        "namespace \(pod.namespace) enforces \(level.rawValue) and refuses the pods: "
          + reasons.map(\.message).joined(separator: "; "))
    }
  }
}
