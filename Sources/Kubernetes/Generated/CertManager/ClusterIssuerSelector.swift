// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, ClusterIssuer spec.acme.solvers.selector.
package struct ClusterIssuerSelector: NodeConvertible {
  package var dnsNames: [String]?
  package var dnsZones: [String]?
  package var matchLabels: StringMap<String>?

  package init(
    dnsNames: [String]? = nil,
    dnsZones: [String]? = nil,
    matchLabels: StringMap<String>? = nil
  ) {
    self.dnsNames = dnsNames
    self.dnsZones = dnsZones
    self.matchLabels = matchLabels
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("dnsNames", self.dnsNames)
    fields.add("dnsZones", self.dnsZones)
    fields.add("matchLabels", self.matchLabels)
    return fields.node
  }
}
