// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference.
package struct OwnerReference: NodeConvertible {
  package var apiVersion: String
  package var kind: String
  package var name: String
  package var uid: String
  package var blockOwnerDeletion: Bool?
  package var controller: Bool?

  package init(
    apiVersion: String,
    kind: String,
    name: String,
    uid: String,
    blockOwnerDeletion: Bool? = nil,
    controller: Bool? = nil
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.name = name
    self.uid = uid
    self.blockOwnerDeletion = blockOwnerDeletion
    self.controller = controller
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("apiVersion", self.apiVersion)
    fields.add("kind", self.kind)
    fields.add("name", self.name)
    fields.add("uid", self.uid)
    fields.add("blockOwnerDeletion", self.blockOwnerDeletion)
    fields.add("controller", self.controller)
    return fields.node
  }
}
