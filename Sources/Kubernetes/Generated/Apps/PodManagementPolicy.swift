// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `StatefulSetSpec.podManagementPolicy`.
package enum PodManagementPolicy: String, NodeConvertible, CaseIterable {
  case orderedReady = "OrderedReady"
  case parallel = "Parallel"

  package var node: Node { .string(rawValue) }
}
