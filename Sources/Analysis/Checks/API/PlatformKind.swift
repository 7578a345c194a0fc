package import Findings
import Kubernetes

/// Every kind belongs to the platform that the set is for.
package struct PlatformKind: Check {
  package static let info = CheckInfo(
    id: "api-platform-kind",
    finds: "a kind that only OpenShift has",
    why: "another cluster does not know the kind, and applying it fails",
    mend: "use the kind of Kubernetes, or declare the API group as provided",
    source: "OpenShift 4.17 documentation, API reference",
    example: CheckExample(
      bad: """
        apiVersion: route.openshift.io/v1
        kind: Route
        metadata: { name: web, namespace: shop }
        spec: { to: { kind: Service, name: web } }
        """,
      good: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: web, namespace: shop }
        spec:
          defaultBackend: { service: { name: web, port: { number: 80 } } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members.compactMap { member in
      let group = member.identity.group
      guard group.hasSuffix(".openshift.io"), !objects.facts.customGroups.contains(group) else {
        return nil
      }
      return finding(
        member.root["kind"], "\(member.kind) of \(group) is known to OpenShift only",
        hint: Self.replacements[member.kind].map { "use \($0)" })
    }
  }

  private static let replacements = [
    "Route": "Ingress of networking.k8s.io/v1", "DeploymentConfig": "Deployment of apps/v1",
    "SecurityContextConstraints": "the pod-security.kubernetes.io labels of the Namespace",
    "Project": "Namespace", "ProjectRequest": "Namespace",
  ]
}
