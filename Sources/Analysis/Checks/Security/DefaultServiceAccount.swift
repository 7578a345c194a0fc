package import Findings

/// Workloads have a ServiceAccount of their own.
package struct DefaultServiceAccount: Check {
  package static let info = CheckInfo(
    id: "sec-default-service-account",
    finds: "a pod that runs as the default ServiceAccount",
    why:
      "whatever anybody grants to that account, all pods of the namespace without their own have",
    mend: "add a ServiceAccount for the workload, and name it in serviceAccountName",
    source: "Kubernetes documentation, Configure Service Accounts for Pods",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
        """,
      good: """
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
    objects.pods.filter { $0.serviceAccountName == "default" }.map { pod in
      finding(
        pod.spec["serviceAccountName"],
        "the pod runs as ServiceAccount default, expected one of its own")
    }
  }
}
