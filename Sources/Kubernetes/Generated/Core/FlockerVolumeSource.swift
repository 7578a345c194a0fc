// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.FlockerVolumeSource.
package struct FlockerVolumeSource: NodeConvertible {
  package var datasetName: String?
  package var datasetUUID: String?

  package init(
    datasetName: String? = nil,
    datasetUUID: String? = nil
  ) {
    self.datasetName = datasetName
    self.datasetUUID = datasetUUID
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("datasetName", self.datasetName)
    fields.add("datasetUUID", self.datasetUUID)
    return fields.node
  }
}
