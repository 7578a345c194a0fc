// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.receivers.pagerdutyConfigs.pagerDutyImageConfigs.
package struct AlertmanagerConfigPagerDutyImageConfig: NodeConvertible {
  package var alt: String?
  package var href: String?
  package var src: String?

  package init(
    alt: String? = nil,
    href: String? = nil,
    src: String? = nil
  ) {
    self.alt = alt
    self.href = href
    self.src = src
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("alt", self.alt)
    fields.add("href", self.href)
    fields.add("src", self.src)
    return fields.node
  }
}
