// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ExternalSecretFind.conversionStrategy`, `ExternalSecretRemoteRef.conversionStrategy`.
package enum ExternalSecretConversionStrategy: String, NodeConvertible, CaseIterable {
  case `default` = "Default"
  case unicode = "Unicode"

  package var node: Node { .string(rawValue) }
}
