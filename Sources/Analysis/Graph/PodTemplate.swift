import Kubernetes
/// The pods that one workload makes, whatever its kind.
package struct PodTemplate: Sendable {
  package let kind: WorkloadKind
  /// Metadata and spec of the pods.
  package let template: Cursor
  package let labels: [String: String]
  /// Those that run before the others come first.
  package let containers: [ContainerTemplate]
  package let serviceAccountName: String
  /// Whether a token of the API is mounted: the pod's own word, else its ServiceAccount's, else yes.
  package let mountsToken: Bool
  package let scale: Scale

  /// How many pods there are.
  package struct Scale: Sendable {
    /// As the workload says; 1 when it says nothing.
    package var replicas: Int
    /// The autoscaler that decides instead.
    package var autoscaler: Cursor?
    package var minimum: Int
    package var maximum: Int

    /// Where the autoscaler says its least number.
    package var minimumField: Cursor? {
      autoscaler.map { $0[isScaledObject ? "minReplicaCount" : "minReplicas"] }
    }
    /// Where the autoscaler says its greatest number.
    package var maximumField: Cursor? {
      autoscaler.map { $0[isScaledObject ? "maxReplicaCount" : "maxReplicas"] }
    }
    /// It is one of KEDA's.
    private var isScaledObject: Bool { autoscaler?.member.kind == "ScaledObject" }
  }

  package var workload: ObjectSet.Member { template.member }
  package var namespace: String { workload.namespace }
  package var spec: Cursor { template["spec"] }

  /// Containers that go on running, those with `restartPolicy: Always` among the first ones included.
  package var longRunning: [ContainerTemplate] {
    kind.runsToCompletion ? [] : containers.filter { !$0.isInit || $0.isSidecar }
  }

  /// Containers besides those that only run before the others.
  package var main: [ContainerTemplate] { containers.filter { !$0.isInit } }

  /// Volumes by name.
  package var volumes: [String: Cursor] {
    var volumes: [String: Cursor] = [:]
    for volume in spec["volumes"].items {
      if let name = volume["name"].text { volumes[name] = volume }
    }
    return volumes
  }

  /// The claims of a StatefulSet, by the name under which containers mount them.
  package var claimTemplates: [String: Cursor] {
    var claims: [String: Cursor] = [:]
    for claim in workload.root[at: "spec", "volumeClaimTemplates"].items {
      if let name = claim[at: "metadata", "name"].text { claims[name] = claim }
    }
    return claims
  }

  /// `Deployment shop/web`.
  package var description: String { workload.identity.description }
}
