// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.receivers.
package struct AlertmanagerConfigReceiver: NodeConvertible {
  package var name: String
  package var emailConfigs: [AlertmanagerConfigEmailConfig]?
  package var pagerdutyConfigs: [AlertmanagerConfigPagerdutyConfig]?
  package var slackConfigs: [AlertmanagerConfigSlackConfig]?
  package var webhookConfigs: [AlertmanagerConfigWebhookConfig]?

  package init(
    name: String,
    emailConfigs: [AlertmanagerConfigEmailConfig]? = nil,
    pagerdutyConfigs: [AlertmanagerConfigPagerdutyConfig]? = nil,
    slackConfigs: [AlertmanagerConfigSlackConfig]? = nil,
    webhookConfigs: [AlertmanagerConfigWebhookConfig]? = nil
  ) {
    self.name = name
    self.emailConfigs = emailConfigs
    self.pagerdutyConfigs = pagerdutyConfigs
    self.slackConfigs = slackConfigs
    self.webhookConfigs = webhookConfigs
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("name", self.name)
    fields.add("emailConfigs", self.emailConfigs)
    fields.add("pagerdutyConfigs", self.pagerdutyConfigs)
    fields.add("slackConfigs", self.slackConfigs)
    fields.add("webhookConfigs", self.webhookConfigs)
    return fields.node
  }
}
