package import Findings
import Kubernetes

/// Pods have a token of the API only when they may do something with it.
package struct TokenUnused: Check {
  package static let info = CheckInfo(
    id: "sec-sa-token-automount",
    finds:
      "a pod with a token of the API whose ServiceAccount no binding of the set gives anything",
    why: "who breaks into the container has a valid identity in the cluster for nothing in return",
    mend: "set automountServiceAccountToken: false, in the ServiceAccount or the pod",
    source: "Kubernetes documentation, Configure Service Accounts for Pods",
    severity: .warning,
    certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ServiceAccount
        metadata: { name: web-sa, namespace: shop }
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          serviceAccountName: web-sa
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
        """,
      good: """
        apiVersion: v1
        kind: ServiceAccount
        metadata: { name: web-sa, namespace: shop }
        automountServiceAccountToken: false
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          serviceAccountName: web-sa
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let grants = objects.roleGrants
    return objects.pods.compactMap { pod in
      let account = pod.serviceAccountName
      guard pod.mountsToken,
        account == "default" || objects.member("ServiceAccount", pod.namespace, account) != nil,
        !grants.contains(where: { $0.reaches(account, in: pod.namespace) })
      else { return nil }
      return finding(
        pod.spec["automountServiceAccountToken"],
        "a token of ServiceAccount \(account) is mounted, and no binding gives that account anything"
      )
    }
  }
}
