/// All checks; a test compares this list with the files of `Checks/`.
package enum Catalogue {
  /// In the order of the families, and of the ids in them.
  package static let checks: [any Check.Type] = [
    SelectorTemplateMismatch.self,
    AutoscaledContainerWithoutRequest.self,
    DisruptionBudgetBlocksDrain.self,
    ReplicasFoughtByAutoscaler.self,
    RollingUpdateOnExclusiveClaim.self,
    DuplicateObject.self,
    IngressFromEverywhere.self,
    NamesWithoutDNS.self,
    PolicyNamesServicePort.self,
    StatefulSetWithoutHeadlessService.self,
    AutoscalerTargetMissing.self,
    ConfigMapKeyMissing.self,
    ConfigMapMissing.self,
    DisruptionBudgetWithoutPods.self,
    IngressClassUnknown.self,
    IngressPortMissing.self,
    IngressServiceMissing.self,
    IssuerMissing.self,
    NetworkPolicyPeerWithoutPods.self,
    NetworkPolicyWithoutPods.self,
    ObjectMissing.self,
    PersistentVolumeClaimMissing.self,
    RoleBindingDangling.self,
    SecretKeyMissing.self,
    SecretMissing.self,
    ServiceAccountMissing.self,
    ServicePortTargetMissing.self,
    ServiceWithoutPods.self,
    StorageClassUnknown.self,
  ]

  package static func check(_ id: String) -> (any Check.Type)? {
    checks.first { $0.info.id == id }
  }
}
