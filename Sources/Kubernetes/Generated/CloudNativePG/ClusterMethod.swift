// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ClusterSynchronous.method`.
package enum ClusterMethod: String, NodeConvertible, CaseIterable {
  case any
  case first

  package var node: Node { .string(rawValue) }
}
