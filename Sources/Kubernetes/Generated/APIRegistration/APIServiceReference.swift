// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference.
package struct APIServiceReference: NodeConvertible {
  package internal(set) var name: String?
  package internal(set) var namespace: String?
  package internal(set) var port: Int?

  init(
    name: String? = nil,
    namespace: String? = nil,
    port: Int? = nil
  ) {
    self.name = name
    self.namespace = namespace
    self.port = port
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("name", self.name)
    fields.add("namespace", self.namespace)
    fields.add("port", self.port)
    return fields.node
  }
}
