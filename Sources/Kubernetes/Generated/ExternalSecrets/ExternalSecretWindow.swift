// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.syncWindows.windows.
package struct ExternalSecretWindow: NodeConvertible {
  package var schedule: String
  package var duration: String

  package init(
    schedule: String,
    duration: String
  ) {
    self.schedule = schedule
    self.duration = duration
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("schedule", self.schedule)
    fields.add("duration", self.duration)
    return fields.node
  }
}
