// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `SecurityContext.procMount`.
package enum ProcMount: String, NodeConvertible, CaseIterable {
  case `default` = "Default"
  case unmasked = "Unmasked"

  package var node: Node { .string(rawValue) }
}
