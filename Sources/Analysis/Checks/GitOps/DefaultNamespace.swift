package import Findings
import Kubernetes

/// Nothing stands in the namespace that everybody shares, besides rights to what is in it.
package struct DefaultNamespace: Check {
  package static let info = CheckInfo(
    id: "gitops-namespace-default",
    finds: "an object in the namespace default",
    why: "quotas, policies and rights are given by namespace, and everybody uses this one",
    mend: "give the set a namespace of its own",
    source: "Kubernetes documentation, Namespaces: Initial namespaces",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: default }
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: shop }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members.filter {
      // A Role has to stand where the objects are that it is about, such as the API server's Service.
      $0.namespace == "default" && $0.identity.group != "rbac.authorization.k8s.io"
    }.map {
      finding($0.root[at: "metadata", "namespace"], "the namespace is default")
    }
  }
}
