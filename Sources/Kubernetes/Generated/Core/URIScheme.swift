// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `HTTPGetAction.scheme`.
package enum URIScheme: String, NodeConvertible, CaseIterable {
  case http = "HTTP"
  case https = "HTTPS"

  package var node: Node { .string(rawValue) }
}
