// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ClientIPConfig.
package struct ClientIPConfig: NodeConvertible {
  package var timeoutSeconds: Int?

  package init(
    timeoutSeconds: Int? = nil
  ) {
    self.timeoutSeconds = timeoutSeconds
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("timeoutSeconds", self.timeoutSeconds)
    return fields.node
  }
}
