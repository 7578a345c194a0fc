// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.apps.v1.StatefulSetSpec.
package struct StatefulSetSpec: NodeConvertible {
  package var serviceName: DNSLabel?
  package var replicas: Int?
  package var revisionHistoryLimit: Int?
  package var minReadySeconds: Int?
  package var podManagementPolicy: PodManagementPolicy?
  package var updateStrategy: StatefulSetUpdateStrategy?
  package var persistentVolumeClaimRetentionPolicy: StatefulSetPersistentVolumeClaimRetentionPolicy?
  package var ordinals: StatefulSetOrdinals?
  package var selector: LabelSelector
  package var template: PodTemplateSpec
  package var volumeClaimTemplates: [PersistentVolumeClaim]?

  package init(
    serviceName: DNSLabel? = nil,
    replicas: Int? = nil,
    revisionHistoryLimit: Int? = nil,
    minReadySeconds: Int? = nil,
    podManagementPolicy: PodManagementPolicy? = nil,
    updateStrategy: StatefulSetUpdateStrategy? = nil,
    persistentVolumeClaimRetentionPolicy: StatefulSetPersistentVolumeClaimRetentionPolicy? = nil,
    ordinals: StatefulSetOrdinals? = nil,
    selector: LabelSelector,
    template: PodTemplateSpec,
    volumeClaimTemplates: [PersistentVolumeClaim]? = nil
  ) {
    self.serviceName = serviceName
    self.replicas = replicas
    self.revisionHistoryLimit = revisionHistoryLimit
    self.minReadySeconds = minReadySeconds
    self.podManagementPolicy = podManagementPolicy
    self.updateStrategy = updateStrategy
    self.persistentVolumeClaimRetentionPolicy = persistentVolumeClaimRetentionPolicy
    self.ordinals = ordinals
    self.selector = selector
    self.template = template
    self.volumeClaimTemplates = volumeClaimTemplates
  }

  package var node: Node {
    var fields = Fields(capacity: 11)
    fields.add("serviceName", self.serviceName)
    fields.add("replicas", self.replicas)
    fields.add("revisionHistoryLimit", self.revisionHistoryLimit)
    fields.add("minReadySeconds", self.minReadySeconds)
    fields.add("podManagementPolicy", self.podManagementPolicy)
    fields.add("updateStrategy", self.updateStrategy)
    fields.add("persistentVolumeClaimRetentionPolicy", self.persistentVolumeClaimRetentionPolicy)
    fields.add("ordinals", self.ordinals)
    fields.add("selector", self.selector)
    fields.add("template", self.template)
    fields.add("volumeClaimTemplates", self.volumeClaimTemplates)
    return fields.node
  }
}
