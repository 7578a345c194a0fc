import YAML

/// Somebody who is told, and how; secrets are read from files.
///
/// Source: Prometheus Alertmanager 0.28 documentation, "Configuration", `receiver`.
package struct Receiver: Sendable {
  package var name: String
  /// Nil: nobody is told.
  package var channel: Channel?

  package enum Channel: Sendable {
    case email(Email)
    case slack(channel: String, urlFile: String)
    case pagerDuty(routingKeyFile: String, severity: PagerDutySeverity)
    case webhook(urlFile: String)
  }

  /// A message by SMTP, always with TLS.
  package struct Email: Sendable {
    package var to: String
    package var from: String
    /// `HOST:PORT`.
    package var smarthost: String
    /// Nil: the relay asks nobody.
    package var login: (username: String, passwordFile: String)?

    package init(
      to: String, from: String, smarthost: String, login: (username: String, passwordFile: String)?
    ) {
      self.to = to
      self.from = from
      self.smarthost = smarthost
      self.login = login
    }
  }

  package enum PagerDutySeverity: Sendable {
    /// The label `severity` of the alerts.
    case ofAlert
    case critical
  }

  package init(name: String, channel: Channel?) {
    self.name = name
    self.channel = channel
  }

  var node: Node {
    let channels = channel.map { [Node.Entry($0.key, .sequence([.mapping($0.entries)]))] }
    return .mapping([.init("name", .string(name))] + (channels ?? []))
  }
}

extension Receiver.Channel {
  fileprivate var key: String {
    switch self {
    case .email: "email_configs"
    case .slack: "slack_configs"
    case .pagerDuty: "pagerduty_configs"
    case .webhook: "webhook_configs"
    }
  }

  fileprivate var entries: [Node.Entry] {
    switch self {
    case .email(let email): email.entries
    case .slack(let channel, let urlFile):
      [
        .init("send_resolved", .boolean(true)),
        .init("api_url_file", .string(urlFile)),
        .init("channel", .string(channel)),
        .init("title", .string(NotificationText.title)),
        .init("text", .string(NotificationText.body)),
      ]
    case .pagerDuty(let routingKeyFile, let severity):
      [
        .init("send_resolved", .boolean(true)),
        .init("routing_key_file", .string(routingKeyFile)),
        .init("description", .string(NotificationText.title)),
        .init("severity", .string(severity.text)),
      ]
    case .webhook(let urlFile):
      [.init("send_resolved", .boolean(true)), .init("url_file", .string(urlFile))]
    }
  }
}

extension Receiver.Email {
  fileprivate var entries: [Node.Entry] {
    var entries: [Node.Entry] = [
      .init("send_resolved", .boolean(true)),
      .init("to", .string(to)),
      .init("from", .string(from)),
      .init("smarthost", .string(smarthost)),
      .init("require_tls", .boolean(true)),
      .init("headers", .mapping([.init("Subject", .string(NotificationText.title))])),
      .init("text", .string(NotificationText.body)),
    ]
    if let login {
      entries += [
        .init("auth_username", .string(login.username)),
        .init("auth_password_file", .string(login.passwordFile)),
      ]
    }
    return entries
  }
}

extension Receiver.PagerDutySeverity {
  package var text: String {
    switch self {
    // An alert that has none would otherwise be refused by PagerDuty.
    case .ofAlert:
      "{{ if .CommonLabels.severity }}{{ .CommonLabels.severity }}{{ else }}critical{{ end }}"
    case .critical: "critical"
    }
  }
}
