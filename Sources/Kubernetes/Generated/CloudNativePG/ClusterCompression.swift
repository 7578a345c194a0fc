// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ClusterData.compression`.
package enum ClusterCompression: String, NodeConvertible, CaseIterable {
  case bzip2
  case gzip
  case lz4
  case snappy

  package var node: Node { .string(rawValue) }
}
