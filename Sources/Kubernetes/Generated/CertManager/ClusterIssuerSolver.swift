// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, ClusterIssuer spec.acme.solvers.
package struct ClusterIssuerSolver: NodeConvertible {
  package var selector: ClusterIssuerSelector?
  package var http01: ClusterIssuerHttp01?
  package var waitInsteadOfSelfCheck: String?

  package init(
    selector: ClusterIssuerSelector? = nil,
    http01: ClusterIssuerHttp01? = nil,
    waitInsteadOfSelfCheck: String? = nil
  ) {
    self.selector = selector
    self.http01 = http01
    self.waitInsteadOfSelfCheck = waitInsteadOfSelfCheck
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("selector", self.selector)
    fields.add("http01", self.http01)
    fields.add("waitInsteadOfSelfCheck", self.waitInsteadOfSelfCheck)
    return fields.node
  }
}
