// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ScaledObjectFallback.behavior`.
package enum ScaledObjectFallbackBehavior: String, NodeConvertible, CaseIterable {
  case `static`
  case currentReplicas
  case currentReplicasIfHigher
  case currentReplicasIfLower
  case scalingModifiers

  package var node: Node { .string(rawValue) }
}
