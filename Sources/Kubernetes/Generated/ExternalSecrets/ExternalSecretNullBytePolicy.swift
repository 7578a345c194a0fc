// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ExternalSecretFind.nullBytePolicy`, `ExternalSecretRemoteRef.nullBytePolicy`.
package enum ExternalSecretNullBytePolicy: String, NodeConvertible, CaseIterable {
  case ignore = "Ignore"
  case fail = "Fail"

  package var node: Node { .string(rawValue) }
}
