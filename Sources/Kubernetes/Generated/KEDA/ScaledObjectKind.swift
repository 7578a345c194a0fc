// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ScaledObjectAuthenticationRef.kind`.
package enum ScaledObjectKind: String, NodeConvertible, CaseIterable {
  case triggerAuthentication = "TriggerAuthentication"
  case clusterTriggerAuthentication = "ClusterTriggerAuthentication"

  package var node: Node { .string(rawValue) }
}
