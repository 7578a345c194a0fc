// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `PodSpec.dnsPolicy`.
package enum DNSPolicy: String, NodeConvertible, CaseIterable {
  case clusterFirst = "ClusterFirst"
  case clusterFirstWithHostNet = "ClusterFirstWithHostNet"
  case `default` = "Default"
  case absent = "None"

  package var node: Node { .string(rawValue) }
}
