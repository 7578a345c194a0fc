// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.EnvVarSource.
package struct EnvVarSource: NodeConvertible {
  package var configMapKeyRef: ConfigMapKeySelector?
  package var fieldRef: ObjectFieldSelector?
  @Boxed package var fileKeyRef: FileKeySelector?
  @Boxed package var resourceFieldRef: ResourceFieldSelector?
  package var secretKeyRef: SecretKeySelector?

  package init(
    configMapKeyRef: ConfigMapKeySelector? = nil,
    fieldRef: ObjectFieldSelector? = nil,
    fileKeyRef: FileKeySelector? = nil,
    resourceFieldRef: ResourceFieldSelector? = nil,
    secretKeyRef: SecretKeySelector? = nil
  ) {
    self.configMapKeyRef = configMapKeyRef
    self.fieldRef = fieldRef
    self.fileKeyRef = fileKeyRef
    self.resourceFieldRef = resourceFieldRef
    self.secretKeyRef = secretKeyRef
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("configMapKeyRef", self.configMapKeyRef)
    fields.add("fieldRef", self.fieldRef)
    fields.add("fileKeyRef", self.fileKeyRef)
    fields.add("resourceFieldRef", self.resourceFieldRef)
    fields.add("secretKeyRef", self.secretKeyRef)
    return fields.node
  }
}
