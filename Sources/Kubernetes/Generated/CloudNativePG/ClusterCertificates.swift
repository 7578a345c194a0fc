// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.certificates.
package struct ClusterCertificates: NodeConvertible {
  package var clientCASecret: String?
  package var replicationTLSSecret: String?
  package var serverAltDNSNames: [String]?
  package var serverCASecret: String?
  package var serverTLSSecret: String?

  package init(
    clientCASecret: String? = nil,
    replicationTLSSecret: String? = nil,
    serverAltDNSNames: [String]? = nil,
    serverCASecret: String? = nil,
    serverTLSSecret: String? = nil
  ) {
    self.clientCASecret = clientCASecret
    self.replicationTLSSecret = replicationTLSSecret
    self.serverAltDNSNames = serverAltDNSNames
    self.serverCASecret = serverCASecret
    self.serverTLSSecret = serverTLSSecret
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("clientCASecret", self.clientCASecret)
    fields.add("replicationTLSSecret", self.replicationTLSSecret)
    fields.add("serverAltDNSNames", self.serverAltDNSNames)
    fields.add("serverCASecret", self.serverCASecret)
    fields.add("serverTLSSecret", self.serverTLSSecret)
    return fields.node
  }
}
