// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService.
package struct APIService: KubernetesObject {
  package static var apiVersion: String { "apiregistration.k8s.io/v1" }
  package static var kind: String { "APIService" }
  package static var isNamespaced: Bool { false }

  package var metadata: ObjectMeta
  @Boxed package var spec: APIServiceSpec?

  package init(
    metadata: ObjectMeta,
    spec: APIServiceSpec? = nil
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
