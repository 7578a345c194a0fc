// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry.
package struct ManagedFieldsEntry: NodeConvertible {
  package var manager: String?
  package var operation: String?
  package var apiVersion: String?
  package var time: String?
  package var fieldsType: String?
  package var fieldsV1: Node?
  package var subresource: String?

  package init(
    manager: String? = nil,
    operation: String? = nil,
    apiVersion: String? = nil,
    time: String? = nil,
    fieldsType: String? = nil,
    fieldsV1: Node? = nil,
    subresource: String? = nil
  ) {
    self.manager = manager
    self.operation = operation
    self.apiVersion = apiVersion
    self.time = time
    self.fieldsType = fieldsType
    self.fieldsV1 = fieldsV1
    self.subresource = subresource
  }

  package var node: Node {
    var fields = Fields(capacity: 7)
    fields.add("manager", self.manager)
    fields.add("operation", self.operation)
    fields.add("apiVersion", self.apiVersion)
    fields.add("time", self.time)
    fields.add("fieldsType", self.fieldsType)
    fields.add("fieldsV1", self.fieldsV1)
    fields.add("subresource", self.subresource)
    return fields.node
  }
}
