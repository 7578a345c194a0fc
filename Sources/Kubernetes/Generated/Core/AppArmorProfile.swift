// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.AppArmorProfile.
package struct AppArmorProfile: NodeConvertible {
  package var type: AppArmorProfileType
  package var localhostProfile: String?

  package init(
    type: AppArmorProfileType,
    localhostProfile: String? = nil
  ) {
    self.type = type
    self.localhostProfile = localhostProfile
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("type", self.type)
    fields.add("localhostProfile", self.localhostProfile)
    return fields.node
  }
}
