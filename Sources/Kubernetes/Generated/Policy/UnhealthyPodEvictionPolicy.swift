// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy`.
package enum UnhealthyPodEvictionPolicy: String, NodeConvertible, CaseIterable {
  case ifHealthyBudget = "IfHealthyBudget"
  case alwaysAllow = "AlwaysAllow"

  package var node: Node { .string(rawValue) }
}
