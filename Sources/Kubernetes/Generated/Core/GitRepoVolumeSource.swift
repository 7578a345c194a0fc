// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.GitRepoVolumeSource.
package struct GitRepoVolumeSource: NodeConvertible {
  package var directory: String?
  package var repository: String
  package var revision: String?

  package init(
    directory: String? = nil,
    repository: String,
    revision: String? = nil
  ) {
    self.directory = directory
    self.repository = repository
    self.revision = revision
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("directory", self.directory)
    fields.add("repository", self.repository)
    fields.add("revision", self.revision)
    return fields.node
  }
}
