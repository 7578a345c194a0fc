// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.HTTPGetAction.
package struct HTTPGetAction: NodeConvertible {
  package internal(set) var path: String?
  package internal(set) var port: IntOrString
  package internal(set) var scheme: URIScheme?
  package internal(set) var host: String?
  package internal(set) var httpHeaders: [HTTPHeader]?
  package internal(set) var `protocol`: String?

  init(
    path: String? = nil,
    port: IntOrString,
    scheme: URIScheme? = nil,
    host: String? = nil,
    httpHeaders: [HTTPHeader]? = nil,
    `protocol`: String? = nil
  ) {
    self.path = path
    self.port = port
    self.scheme = scheme
    self.host = host
    self.httpHeaders = httpHeaders
    self.`protocol` = `protocol`
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("path", self.path)
    fields.add("port", self.port)
    fields.add("scheme", self.scheme)
    fields.add("host", self.host)
    fields.add("httpHeaders", self.httpHeaders)
    fields.add("protocol", self.`protocol`)
    return fields.node
  }
}
