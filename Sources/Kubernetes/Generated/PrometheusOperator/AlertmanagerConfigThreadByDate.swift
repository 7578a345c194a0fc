// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `AlertmanagerConfigThreading.threadByDate`.
package enum AlertmanagerConfigThreadByDate: String, NodeConvertible, CaseIterable {
  case daily = "Daily"
  case absent = "None"

  package var node: Node { .string(rawValue) }
}
