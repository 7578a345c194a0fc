// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

package enum ExternalSecretNullBytePolicy: String, NodeConvertible, CaseIterable {
  case ignore = "Ignore"
  case fail = "Fail"

  package var node: Node { .string(rawValue) }
}
