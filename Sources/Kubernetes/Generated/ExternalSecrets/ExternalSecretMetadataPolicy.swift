// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

package enum ExternalSecretMetadataPolicy: String, NodeConvertible, CaseIterable {
  case absent = "None"
  case fetch = "Fetch"

  package var node: Node { .string(rawValue) }
}
