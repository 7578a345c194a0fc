// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.autoscaling.v2.CrossVersionObjectReference.
package struct CrossVersionObjectReference: NodeConvertible {
  package internal(set) var apiVersion: String?
  package internal(set) var kind: String
  package internal(set) var name: String

  init(
    apiVersion: String? = nil,
    kind: String,
    name: String
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.name = name
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("apiVersion", self.apiVersion)
    fields.add("kind", self.kind)
    fields.add("name", self.name)
    return fields.node
  }
}
