// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ExternalSecretSyncWindows.kind`.
package enum ExternalSecretSyncWindowsKind: String, NodeConvertible, CaseIterable {
  case allow
  case deny

  package var node: Node { .string(rawValue) }
}
