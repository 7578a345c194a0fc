// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.batch.v1.UncountedTerminatedPods.
package struct UncountedTerminatedPods: NodeConvertible {
  package var failed: [String]?
  package var succeeded: [String]?

  package init(
    failed: [String]? = nil,
    succeeded: [String]? = nil
  ) {
    self.failed = failed
    self.succeeded = succeeded
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("failed", self.failed)
    fields.add("succeeded", self.succeeded)
    return fields.node
  }
}
