// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.batch.v1.JobTemplateSpec.
package struct JobTemplateSpec: NodeConvertible {
  @Boxed package var metadata: ObjectMeta?
  @Boxed package var spec: JobSpec?

  package init(
    metadata: ObjectMeta? = nil,
    spec: JobSpec? = nil
  ) {
    self.metadata = metadata
    self.spec = spec
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("metadata", self.metadata)
    fields.add("spec", self.spec)
    return fields.node
  }
}
