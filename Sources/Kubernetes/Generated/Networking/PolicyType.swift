// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `NetworkPolicySpec.policyTypes`.
package enum PolicyType: String, NodeConvertible, CaseIterable {
  case ingress = "Ingress"
  case egress = "Egress"

  package var node: Node { .string(rawValue) }
}
