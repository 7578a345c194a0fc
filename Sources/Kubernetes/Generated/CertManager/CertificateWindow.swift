// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, Certificate spec.renewal.windows.
package struct CertificateWindow: NodeConvertible {
  package var cron: String
  package var timezone: String?
  package var windowDuration: String

  package init(
    cron: String,
    timezone: String? = nil,
    windowDuration: String
  ) {
    self.cron = cron
    self.timezone = timezone
    self.windowDuration = windowDuration
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("cron", self.cron)
    fields.add("timezone", self.timezone)
    fields.add("windowDuration", self.windowDuration)
    return fields.node
  }
}
