// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ServiceSpec.ipFamilies`.
package enum IPFamily: String, NodeConvertible, CaseIterable {
  case ipv4 = "IPv4"
  case ipv6 = "IPv6"

  package var node: Node { .string(rawValue) }
}
