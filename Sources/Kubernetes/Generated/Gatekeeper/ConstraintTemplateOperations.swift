// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ConstraintTemplateTarget.operations`.
package enum ConstraintTemplateOperations: String, NodeConvertible, CaseIterable {
  case any = "*"
  case create = "CREATE"
  case delete = "DELETE"
  case update = "UPDATE"
  case connect = "CONNECT"

  package var node: Node { .string(rawValue) }
}
