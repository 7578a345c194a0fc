// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.HTTPIngressPath.
package struct HTTPIngressPath: NodeConvertible {
  package var path: String?
  package var pathType: PathType
  package var backend: IngressBackend

  package init(
    path: String? = nil,
    pathType: PathType,
    backend: IngressBackend
  ) {
    self.path = path
    self.pathType = pathType
    self.backend = backend
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("path", self.path)
    fields.add("pathType", self.pathType)
    fields.add("backend", self.backend)
    return fields.node
  }
}
