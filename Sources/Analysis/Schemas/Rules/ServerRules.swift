import YAML

/// What the API server refuses though the schema allows it.
///
/// A rule belongs to a definition and sees one value of it, wherever it stands. It is silent about what
/// the schema tells already, and about values that other checks of the catalogue are for.
/// Source: Kubernetes 1.33, pkg/apis/*/validation and the comments of k8s.io/api.
enum ServerRules {
  /// - Parameters:
  ///   - node: a mapping.
  ///   - root: the object that it is a part of.
  typealias Rule = @Sendable (_ node: Node, _ root: Node, _ faults: inout RuleFaults) -> Void

  /// The rule of a definition of the tables; nil: the schema is all there is.
  static func rule(of definition: String) -> Rule? { all[definition] }

  private static let all: [String: Rule] = ContainerRules.all
    .merging(PodRules.all) { first, _ in first }
    .merging(PlacementRules.all) { first, _ in first }
    .merging(VolumeRules.all) { first, _ in first }
    .merging(WorkloadRules.all) { first, _ in first }
    .merging(AutoscalerRules.all) { first, _ in first }
    .merging(NetworkRules.all) { first, _ in first }
    .merging(ServiceRules.all) { first, _ in first }
    .merging(SettingsRules.all) { first, _ in first }
    .merging(AccessRules.all) { first, _ in first }
    .merging(SelectorRules.all) { first, _ in first }
}
