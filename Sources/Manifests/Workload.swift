package import Kubernetes

/// Pods that this environment runs, as the quota and the network policies need to know them.
///
/// Each concern that runs pods gives one beside its objects: the server, the database (also where
/// an operator makes the pods), the backups, the certificate solver.
package struct Workload: Sendable {
  /// `postgres`: names the network policy, `postgres-network-policy`.
  package var name: String
  /// Labels that select these pods and no others of the namespace.
  package var selector: StringMap<String>
  /// What one pod asks for; for pods that an operator makes, a template with the same containers'
  /// resources.
  package var template: PodTemplateSpec
  /// Most pods that exist at one time: the autoscaler's maximum, a rollout's surge, every job that
  /// can run at once.
  package var maximumPods: Int
  /// Volume claims that the workload's controller makes, one for each replica.
  ///
  /// Claims that are objects of the set are counted there and do not belong here.
  package var volumeClaims: [VolumeClaimDemand]

  package init(
    name: String, selector: StringMap<String>, template: PodTemplateSpec, maximumPods: Int,
    volumeClaims: [VolumeClaimDemand] = []
  ) {
    self.name = name
    self.selector = selector
    self.template = template
    self.maximumPods = maximumPods
    self.volumeClaims = volumeClaims
  }
}
