// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ClusterData.encryption`, `ClusterWal.encryption`.
package enum ClusterEncryption: String, NodeConvertible, CaseIterable {
  case aeS256 = "AES256"
  case awsKms = "aws:kms"

  package var node: Node { .string(rawValue) }
}
