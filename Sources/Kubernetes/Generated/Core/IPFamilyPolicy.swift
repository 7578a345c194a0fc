// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ServiceSpec.ipFamilyPolicy`.
package enum IPFamilyPolicy: String, NodeConvertible, CaseIterable {
  case singleStack = "SingleStack"
  case preferDualStack = "PreferDualStack"
  case requireDualStack = "RequireDualStack"

  package var node: Node { .string(rawValue) }
}
