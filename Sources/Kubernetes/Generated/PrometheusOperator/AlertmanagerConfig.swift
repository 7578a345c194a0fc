// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig.
package struct AlertmanagerConfig: KubernetesObject {
  package static var apiVersion: String { "monitoring.coreos.com/v1alpha1" }
  package static var kind: String { "AlertmanagerConfig" }
  package static var isNamespaced: Bool { true }

  package var metadata: ObjectMeta
  package var spec: AlertmanagerConfigSpec

  package init(
    metadata: ObjectMeta,
    spec: AlertmanagerConfigSpec
  ) {
    self.metadata = metadata
    self.spec = spec
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("apiVersion", Self.apiVersion)
    fields.add("kind", Self.kind)
    fields.add("metadata", self.metadata)
    fields.add("spec", self.spec)
    return fields.node
  }
}
