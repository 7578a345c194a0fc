import Kubernetes
import Prometheus

/// The notifications of a set in the words of the Prometheus Operator.
///
/// Source: Prometheus Operator 0.79 API reference, monitoring.coreos.com/v1alpha1.
extension AlertmanagerConfigRoute {
  init(_ route: NotificationRoute) {
    self.init(
      receiver: route.receiver, groupBy: route.groupBy, groupWait: route.timing?.wait,
      groupInterval: route.timing?.interval, repeatInterval: route.timing?.repeat,
      matchers: route.matchers.isEmpty
        ? nil : route.matchers.map(AlertmanagerConfigSourceMatch.init),
      muteTimeIntervals: route.mutedDuring.isEmpty ? nil : route.mutedDuring,
      routes: route.children.isEmpty ? nil : route.children.map(AlertmanagerConfigRoute.init))
  }
}

extension AlertmanagerConfigSourceMatch {
  init(_ matcher: AlertMatcher) {
    switch matcher {
    case .label(let name, let value): self.init(name: name, matchType: .equal, value: value)
    case .oneOf(let name, let values):
      self.init(name: name, matchType: .matches, value: values.joined(separator: "|"))
    }
  }
}

extension AlertmanagerConfigInhibitRule {
  init(_ inhibition: Inhibition) {
    self.init(
      equal: inhibition.equal,
      sourceMatch: inhibition.causes.map(AlertmanagerConfigSourceMatch.init),
      targetMatch: inhibition.consequences.map(AlertmanagerConfigSourceMatch.init))
  }
}

extension AlertmanagerConfigMuteTimeInterval {
  /// The API has no time zone: the interval must be in UTC.
  init(_ interval: MuteInterval) {
    self.init(
      name: interval.name,
      timeIntervals: [
        AlertmanagerConfigTimeInterval(
          times: [
            AlertmanagerConfigTime(endTime: interval.end, startTime: interval.start)
          ], weekdays: interval.weekdays.isEmpty ? nil : interval.weekdays)
      ])
  }
}

extension AlertmanagerConfigReceiver {
  init(_ receiver: Receiver, secret: SecretKeySelector?) {
    self.init(name: receiver.name)
    switch receiver.channel {
    case nil: break
    case .email(let email): emailConfigs = [.init(email, password: secret)]
    case .slack(let channel, _):
      slackConfigs = [
        AlertmanagerConfigSlackConfig(
          apiURL: secret, channel: channel, sendResolved: true, text: NotificationText.body,
          title: NotificationText.title)
      ]
    case .pagerDuty(_, let severity):
      pagerdutyConfigs = [
        AlertmanagerConfigPagerdutyConfig(
          description: NotificationText.title, routingKey: secret, sendResolved: true,
          severity: severity.text)
      ]
    case .webhook:
      webhookConfigs = [AlertmanagerConfigWebhookConfig(sendResolved: true, urlSecret: secret)]
    }
  }
}

extension AlertmanagerConfigEmailConfig {
  fileprivate init(_ email: Receiver.Email, password: SecretKeySelector?) {
    self.init(
      authPassword: password, authUsername: email.login?.username, from: email.from,
      headers: [AlertmanagerConfigHeader(key: "Subject", value: NotificationText.title)],
      requireTLS: true, sendResolved: true, smarthost: email.smarthost,
      text: NotificationText.body, to: email.to)
  }
}
