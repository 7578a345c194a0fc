// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `PodSpec.preemptionPolicy`, `PriorityClass.preemptionPolicy`.
package enum PreemptionPolicy: String, NodeConvertible, CaseIterable {
  case preemptLowerPriority = "PreemptLowerPriority"
  case never = "Never"

  package var node: Node { .string(rawValue) }
}
