// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ServiceSpec.sessionAffinity`.
package enum SessionAffinity: String, NodeConvertible, CaseIterable {
  case clientIP = "ClientIP"
  case absent = "None"

  package var node: Node { .string(rawValue) }
}
