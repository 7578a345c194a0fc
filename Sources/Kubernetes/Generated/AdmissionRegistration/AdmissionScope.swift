// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `NamedRuleWithOperations.scope`.
package enum AdmissionScope: String, NodeConvertible, CaseIterable {
  case cluster = "Cluster"
  case namespaced = "Namespaced"
  case any = "*"

  package var node: Node { .string(rawValue) }
}
