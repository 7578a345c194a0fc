// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ClusterReadiness.type`.
package enum ClusterType: String, NodeConvertible, CaseIterable {
  case pgIsready = "pg_isready"
  case streaming
  case query

  package var node: Node { .string(rawValue) }
}
