// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ValidatingAdmissionPolicySpec.failurePolicy`.
package enum FailurePolicy: String, NodeConvertible, CaseIterable {
  case fail = "Fail"
  case ignore = "Ignore"

  package var node: Node { .string(rawValue) }
}
