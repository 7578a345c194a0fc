/// What a text inside an object is, by the name of its key and its content.
package enum TextFormat: String, Sendable, CaseIterable {
  case prometheusConfiguration, prometheusRules, prometheusRuleTests
  case alertmanagerConfiguration
  case grafanaDashboard, grafanaDatasources, grafanaProviders
  case postgresConfiguration, hostBasedAuthentication
  case nginx, sql, shell, toml, ini, properties
  /// Of no more special kind.
  case json, yaml
  /// Nothing that a reader exists for.
  case other
}
