// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ParamRef.parameterNotFoundAction`.
package enum ParameterNotFoundAction: String, NodeConvertible, CaseIterable {
  case allow = "Allow"
  case deny = "Deny"

  package var node: Node { .string(rawValue) }
}
