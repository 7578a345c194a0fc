// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ValidatingAdmissionPolicyBindingSpec.validationActions`.
package enum ValidationAction: String, NodeConvertible, CaseIterable {
  case deny = "Deny"
  case warn = "Warn"
  case audit = "Audit"

  package var node: Node { .string(rawValue) }
}
