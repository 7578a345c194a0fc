// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.IngressRule.
package struct IngressRule: NodeConvertible {
  package var host: DNSName?
  package var http: HTTPIngressRuleValue?

  package init(
    host: DNSName? = nil,
    http: HTTPIngressRuleValue? = nil
  ) {
    self.host = host
    self.http = http
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("host", self.host)
    fields.add("http", self.http)
    return fields.node
  }
}
