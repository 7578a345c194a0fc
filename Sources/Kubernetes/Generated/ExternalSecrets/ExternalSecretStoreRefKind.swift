// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ExternalSecretStoreRef.kind`.
package enum ExternalSecretStoreRefKind: String, NodeConvertible, CaseIterable {
  case secretStore = "SecretStore"
  case clusterSecretStore = "ClusterSecretStore"

  package var node: Node { .string(rawValue) }
}
