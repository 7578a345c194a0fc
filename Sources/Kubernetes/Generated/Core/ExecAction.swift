// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ExecAction.
package struct ExecAction: NodeConvertible {
  package var command: [String]?

  package init(
    command: [String]? = nil
  ) {
    self.command = command
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("command", self.command)
    return fields.node
  }
}
