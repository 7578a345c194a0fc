package import Findings
import Kubernetes
import Scalars

/// No object is of a version that is about to go.
package struct DeprecatedVersion: Check {
  package static let info = CheckInfo(
    id: "api-deprecated-version",
    finds: "an object of a version that is served, but deprecated",
    why: "an upgrade of the cluster makes the object impossible to apply",
    mend: "write the object in the version that replaces it",
    source: "Kubernetes documentation, Deprecated API Migration Guide",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: flowcontrol.apiserver.k8s.io/v1beta3
        kind: FlowSchema
        metadata: { name: shop }
        spec:
          priorityLevelConfiguration: { name: workload-low }
        """,
      good: """
        apiVersion: flowcontrol.apiserver.k8s.io/v1
        kind: FlowSchema
        metadata: { name: shop }
        spec:
          priorityLevelConfiguration: { name: workload-low }
        """,
      facts: Facts(kubernetes: KubernetesVersion(major: 1, minor: 31))))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let cluster = objects.facts.kubernetes
    return objects.members.compactMap { member in
      let version = member.object.apiVersion
      guard let retired = RetiredVersion.of(version, member.kind), retired.deprecated <= cluster,
        retired.removed.map({ $0 > cluster }) ?? true
      else { return nil }
      let end = retired.removed.map { " and removed in \($0)" } ?? ""
      return finding(
        member.root["apiVersion"],
        "\(version) \(member.kind) is deprecated since Kubernetes \(retired.deprecated)\(end),"
          + " the cluster has \(cluster)",
        hint: "use \(retired.replacement)")
    }
  }
}
