package import Findings
import Kubernetes

/// Every ServiceAccount that a pod or a binding names is there.
package struct ServiceAccountMissing: Check {
  package static let info = CheckInfo(
    id: "ref-service-account-missing",
    finds: "a pod or a binding that names a ServiceAccount which is nowhere",
    why: "the API server refuses the pods, and only the events of the ReplicaSet say so",
    mend: "correct the name, or add the ServiceAccount",
    source: "Kubernetes documentation, Configure Service Accounts for Pods",
    facts: [.objectsElsewhere],
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
          serviceAccountName: web
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
        """,
      good: """
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
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    findings(missing: objects.missing("ServiceAccount"), in: objects)
  }

  package func undecided(on objects: ObjectSet) -> [Undecided] {
    undecided(objects.elsewhere("ServiceAccount"))
  }
}
