// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ExternalSecretMerge.priorityPolicy`.
package enum ExternalSecretPriorityPolicy: String, NodeConvertible, CaseIterable {
  case ignoreNotFound = "IgnoreNotFound"
  case strict = "Strict"

  package var node: Node { .string(rawValue) }
}
