import Environment
import Prometheus
import Scalars

/// Who is told of which alerts: the notifications of the environment as Alertmanager knows them.
struct AlertmanagerNotifications {
  static let secretsFolder = "/etc/alertmanager/secrets"
  /// Takes the watchdog where nobody listens for it.
  private static let nobody = "nobody"
  /// HTTPS: Slack, PagerDuty and webhooks.
  private static let httpsPort = 443

  var spec: EnvironmentSpec

  init(_ spec: EnvironmentSpec) {
    self.spec = spec
  }

  private var notifications: NotificationsSpec { spec.monitoring.notifications }

  /// Ports that the receivers are reached on, each once.
  var ports: [Int] {
    notifications.receivers.map { receiver in
      if case .email(_, _, let smarthost, _) = receiver.kind {
        smarthost.port
      } else {
        Self.httpsPort
      }
    }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.sorted()
  }

  func configuration(inhibitions: [Inhibition]) -> NotificationConfiguration {
    NotificationConfiguration(
      route: route, receivers: receivers, inhibitions: inhibitions,
      muteIntervals: notifications.maintenanceWindows.map { window in
        MuteInterval(
          name: window.name.description, weekdays: window.weekdays.map(\.rawValue),
          start: window.start, end: window.end, timeZone: window.timeZone.description)
      })
  }

  // MARK: Receivers

  private var receivers: [Receiver] {
    let declared = notifications.receivers.map { receiver in
      Receiver(name: receiver.name.description, channel: channel(receiver))
    }
    return notifications.deadMansSwitch == nil
      ? declared + [Receiver(name: Self.nobody, channel: nil)] : declared
  }

  private func channel(_ receiver: ReceiverSpec) -> Receiver.Channel {
    let file = receiver.secretKey.map { "\(Self.secretsFolder)/\($0)" }
    switch receiver.kind {
    case .email(let to, let from, let smarthost, let username):
      let login = username.flatMap { name in file.map { (username: name, passwordFile: $0) } }
      return .email(
        Receiver.Email(
          to: to, from: from, smarthost: "\(smarthost.host):\(smarthost.port)", login: login))
    case .slack(let channel): return .slack(channel: channel, urlFile: required(file))
    case .pagerDuty(let severityMapping):
      return .pagerDuty(
        routingKeyFile: required(file), severity: severityMapping ? .ofAlert : .critical)
    case .webhook: return .webhook(urlFile: required(file))
    }
  }

  private func required(_ file: String?) -> String {
    guard let file else { preconditionFailure("only mail can do without a secret") }
    return file
  }

  // MARK: Routes

  /// The watchdog, then the routes of the environment, then everything else.
  private var route: NotificationRoute {
    var root = NotificationRoute(receiver: notifications.defaultReceiver.description)
    root.groupBy = ["alertname", "environment", "namespace"]
    root.timing = GroupTiming(wait: .seconds(30), interval: .seconds(300), repeat: .seconds(14400))
    root.children = [watchdog] + notifications.routes.flatMap(routes)
    if !windows.isEmpty {
      // The root itself cannot be mute.
      var rest = root.leaf
      rest.matchers = [matcher(Self.muted(AlertSeverity.allCases))]
      rest.mutedDuring = windows
      root.children.append(rest)
    }
    return root
  }

  /// Repeated as often as it is evaluated, or whoever waits for it would raise an alarm.
  private var watchdog: NotificationRoute {
    var route = NotificationRoute(
      receiver: notifications.deadMansSwitch?.description ?? Self.nobody)
    route.matchers = [.label("alertname", is: Self.watchdogAlert)]
    route.timing = GroupTiming(wait: .zero, interval: .seconds(60), repeat: .seconds(60))
    return route
  }

  /// Name of the alert that always fires.
  static let watchdogAlert = AlertName.watchdog.rawValue

  /// One route, or two where a maintenance window holds back a part of it.
  private func routes(_ spec: RouteSpec) -> [NotificationRoute] {
    let urgent = spec.severities.filter { $0 == .critical }
    let muted = Self.muted(spec.severities)
    let parts = windows.isEmpty ? [spec.severities] : [urgent, muted].filter { !$0.isEmpty }
    return parts.map { severities in
      var route = NotificationRoute(receiver: spec.receiver.description)
      route.matchers = [matcher(severities)]
      if let team = spec.team {
        route.matchers.append(.label("team", is: team.description))
      }
      route.mutedDuring = severities.contains(.critical) ? [] : windows
      return route
    }
  }

  /// Those that a maintenance window holds back.
  private static func muted(_ severities: [AlertSeverity]) -> [AlertSeverity] {
    severities.filter { $0 != .critical }
  }

  private func matcher(_ severities: [AlertSeverity]) -> AlertMatcher {
    severities.count == 1
      ? .label("severity", is: severities[0].rawValue)
      : .oneOf("severity", severities.map(\.rawValue))
  }

  private var windows: [String] { notifications.maintenanceWindows.map(\.name.description) }
}

extension NotificationRoute {
  /// To the same receiver, without anything else.
  fileprivate var leaf: NotificationRoute { NotificationRoute(receiver: receiver) }
}
