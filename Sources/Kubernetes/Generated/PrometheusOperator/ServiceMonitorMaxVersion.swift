// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ServiceMonitorTlsConfig.maxVersion`, `ServiceMonitorTlsConfig.minVersion`.
package enum ServiceMonitorMaxVersion: String, NodeConvertible, CaseIterable {
  case tlS10 = "TLS10"
  case tlS11 = "TLS11"
  case tlS12 = "TLS12"
  case tlS13 = "TLS13"

  package var node: Node { .string(rawValue) }
}
