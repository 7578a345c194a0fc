// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ClusterSpec.logLevel`.
package enum ClusterLogLevel: String, NodeConvertible, CaseIterable {
  case error
  case warning
  case info
  case debug
  case trace

  package var node: Node { .string(rawValue) }
}
