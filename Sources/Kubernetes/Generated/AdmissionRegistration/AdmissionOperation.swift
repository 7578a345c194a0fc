// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `NamedRuleWithOperations.operations`.
package enum AdmissionOperation: String, NodeConvertible, CaseIterable {
  case create = "CREATE"
  case update = "UPDATE"
  case delete = "DELETE"
  case connect = "CONNECT"
  case any = "*"

  package var node: Node { .string(rawValue) }
}
