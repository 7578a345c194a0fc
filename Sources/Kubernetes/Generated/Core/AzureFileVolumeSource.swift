// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.AzureFileVolumeSource.
package struct AzureFileVolumeSource: NodeConvertible {
  package var secretName: String
  package var shareName: String
  package var readOnly: Bool?

  package init(
    secretName: String,
    shareName: String,
    readOnly: Bool? = nil
  ) {
    self.secretName = secretName
    self.shareName = shareName
    self.readOnly = readOnly
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("secretName", self.secretName)
    fields.add("shareName", self.shareName)
    fields.add("readOnly", self.readOnly)
    return fields.node
  }
}
