// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.receivers.pagerdutyConfigs.pagerDutyLinkConfigs.
package struct AlertmanagerConfigPagerDutyLinkConfig: NodeConvertible {
  package var alt: String?
  package var href: String?

  package init(
    alt: String? = nil,
    href: String? = nil
  ) {
    self.alt = alt
    self.href = href
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("alt", self.alt)
    fields.add("href", self.href)
    return fields.node
  }
}
