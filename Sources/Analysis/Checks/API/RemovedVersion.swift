package import Findings
import Kubernetes
import Scalars

/// The cluster still serves the version of every object.
package struct RemovedVersion: Check {
  package static let info = CheckInfo(
    id: "api-removed-version",
    finds: "an object of a version that the cluster's Kubernetes no longer serves",
    why: "the API server refuses the object, and with it the rest of what is applied together",
    mend: "write the object in the version that replaced it",
    source: "Kubernetes documentation, Deprecated API Migration Guide",
    example: CheckExample(
      bad: """
        apiVersion: policy/v1beta1
        kind: PodDisruptionBudget
        metadata: { name: web, namespace: shop }
        spec:
          minAvailable: 1
          selector: { matchLabels: { app: web } }
        """,
      good: """
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata: { name: web, namespace: shop }
        spec:
          minAvailable: 1
          selector: { matchLabels: { app: web } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members.compactMap { member in
      let version = member.object.apiVersion
      guard let retired = RetiredVersion.of(version, member.kind), let removed = retired.removed,
        removed <= objects.facts.kubernetes
      else { return nil }
      return finding(
        member.root["apiVersion"],
        "\(version) \(member.kind) was removed in Kubernetes \(removed),"
          + " the cluster has \(objects.facts.kubernetes)",
        hint: "use \(retired.replacement)")
    }
  }
}
