// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.SleepAction.
package struct SleepAction: NodeConvertible {
  package var seconds: Int

  package init(
    seconds: Int
  ) {
    self.seconds = seconds
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("seconds", self.seconds)
    return fields.node
  }
}
