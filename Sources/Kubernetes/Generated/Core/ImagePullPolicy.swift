// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ClusterSpec.imagePullPolicy`, `Container.imagePullPolicy`, `EphemeralContainer.imagePullPolicy`, `ImageVolumeSource.pullPolicy`.
package enum ImagePullPolicy: String, NodeConvertible, CaseIterable {
  case always = "Always"
  case ifNotPresent = "IfNotPresent"
  case never = "Never"

  package var node: Node { .string(rawValue) }
}
