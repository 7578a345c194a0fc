// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta.
package struct ObjectMeta: NodeConvertible {
  package var name: DNSName?
  package var generateName: String?
  package var namespace: DNSLabel?
  package var labels: StringMap<String>?
  package var annotations: StringMap<String>?
  package var ownerReferences: [OwnerReference]?
  package var finalizers: [String]?
  package var creationTimestamp: String?
  package var deletionGracePeriodSeconds: Int?
  package var deletionTimestamp: String?
  package var generation: Int?
  package var managedFields: [ManagedFieldsEntry]?
  package var resourceVersion: String?
  package var selfLink: String?
  package var uid: String?

  package init(
    name: DNSName? = nil,
    generateName: String? = nil,
    namespace: DNSLabel? = nil,
    labels: StringMap<String>? = nil,
    annotations: StringMap<String>? = nil,
    ownerReferences: [OwnerReference]? = nil,
    finalizers: [String]? = nil,
    creationTimestamp: String? = nil,
    deletionGracePeriodSeconds: Int? = nil,
    deletionTimestamp: String? = nil,
    generation: Int? = nil,
    managedFields: [ManagedFieldsEntry]? = nil,
    resourceVersion: String? = nil,
    selfLink: String? = nil,
    uid: String? = nil
  ) {
    self.name = name
    self.generateName = generateName
    self.namespace = namespace
    self.labels = labels
    self.annotations = annotations
    self.ownerReferences = ownerReferences
    self.finalizers = finalizers
    self.creationTimestamp = creationTimestamp
    self.deletionGracePeriodSeconds = deletionGracePeriodSeconds
    self.deletionTimestamp = deletionTimestamp
    self.generation = generation
    self.managedFields = managedFields
    self.resourceVersion = resourceVersion
    self.selfLink = selfLink
    self.uid = uid
  }

  package var node: Node {
    var fields = Fields(capacity: 15)
    fields.add("name", self.name)
    fields.add("generateName", self.generateName)
    fields.add("namespace", self.namespace)
    fields.add("labels", self.labels)
    fields.add("annotations", self.annotations)
    fields.add("ownerReferences", self.ownerReferences)
    fields.add("finalizers", self.finalizers)
    fields.add("creationTimestamp", self.creationTimestamp)
    fields.add("deletionGracePeriodSeconds", self.deletionGracePeriodSeconds)
    fields.add("deletionTimestamp", self.deletionTimestamp)
    fields.add("generation", self.generation)
    fields.add("managedFields", self.managedFields)
    fields.add("resourceVersion", self.resourceVersion)
    fields.add("selfLink", self.selfLink)
    fields.add("uid", self.uid)
    return fields.node
  }
}
