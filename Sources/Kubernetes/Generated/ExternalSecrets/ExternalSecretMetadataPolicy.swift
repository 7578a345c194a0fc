// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ExternalSecretRemoteRef.metadataPolicy`.
package enum ExternalSecretMetadataPolicy: String, NodeConvertible, CaseIterable {
  case absent = "None"
  case fetch = "Fetch"

  package var node: Node { .string(rawValue) }
}
