// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.batch.v1.Job.
package struct Job: KubernetesObject {
  package static var apiVersion: String { "batch/v1" }
  package static var kind: String { "Job" }
  package static var isNamespaced: Bool { true }

  package var metadata: ObjectMeta
  @Boxed package var spec: JobSpec?

  package init(
    metadata: ObjectMeta,
    spec: JobSpec? = nil
  ) {
    self.metadata = metadata
    self.spec = spec
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("apiVersion", Self.apiVersion)
    fields.add("kind", Self.kind)
    fields.add("metadata", self.metadata)
    fields.add("spec", self.spec)
    return fields.node
  }
}
