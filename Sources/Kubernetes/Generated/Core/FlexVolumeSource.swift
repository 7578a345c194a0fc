// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.FlexVolumeSource.
package struct FlexVolumeSource: NodeConvertible {
  package var driver: String
  package var fsType: String?
  package var options: StringMap<String>?
  package var secretRef: LocalObjectReference?
  package var readOnly: Bool?

  package init(
    driver: String,
    fsType: String? = nil,
    options: StringMap<String>? = nil,
    secretRef: LocalObjectReference? = nil,
    readOnly: Bool? = nil
  ) {
    self.driver = driver
    self.fsType = fsType
    self.options = options
    self.secretRef = secretRef
    self.readOnly = readOnly
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("driver", self.driver)
    fields.add("fsType", self.fsType)
    fields.add("options", self.options)
    fields.add("secretRef", self.secretRef)
    fields.add("readOnly", self.readOnly)
    return fields.node
  }
}
