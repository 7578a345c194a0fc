// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.syncWindows.
package struct ExternalSecretSyncWindows: NodeConvertible {
  package var kind: ExternalSecretSyncWindowsKind
  package var windows: [ExternalSecretWindow]

  package init(
    kind: ExternalSecretSyncWindowsKind,
    windows: [ExternalSecretWindow]
  ) {
    self.kind = kind
    self.windows = windows
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("kind", self.kind)
    fields.add("windows", self.windows)
    return fields.node
  }
}
