// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.PodDNSConfig.
package struct PodDNSConfig: NodeConvertible {
  package var nameservers: [String]?
  package var options: [PodDNSConfigOption]?
  package var searches: [String]?

  package init(
    nameservers: [String]? = nil,
    options: [PodDNSConfigOption]? = nil,
    searches: [String]? = nil
  ) {
    self.nameservers = nameservers
    self.options = options
    self.searches = searches
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("nameservers", self.nameservers)
    fields.add("options", self.options)
    fields.add("searches", self.searches)
    return fields.node
  }
}
