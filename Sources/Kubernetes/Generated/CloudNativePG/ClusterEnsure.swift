// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ClusterManagedRole.ensure`.
package enum ClusterEnsure: String, NodeConvertible, CaseIterable {
  case present
  case absent

  package var node: Node { .string(rawValue) }
}
