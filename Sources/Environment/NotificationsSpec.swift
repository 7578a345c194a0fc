package import Scalars

/// Who is told of which alerts.
package struct NotificationsSpec: Sendable {
  /// Each name once.
  package var receivers: [ReceiverSpec]
  /// The first that fits an alert takes it.
  package var routes: [RouteSpec]
  /// Name of the receiver of alerts that no route takes.
  package var defaultReceiver: DNSLabel
  /// Name of the receiver that hears from us all the time and raises an alarm when it does not.
  package var deadMansSwitch: DNSLabel?
  /// Times at which nobody is told, except of critical alerts.
  package var maintenanceWindows: [MaintenanceWindowSpec]
}

/// A way to tell people.
package struct ReceiverSpec: Sendable {
  package var name: DNSLabel
  package var kind: Kind

  package enum Kind: Sendable {
    /// By SMTP over TLS; `smarthost` is `smtp.example.com:587`; `username` nil: no authentication.
    case email(to: String, from: String, smarthost: SMTPServer, username: String?)
    /// By an incoming webhook, whose address is the secret.
    case slack(channel: String)
    /// By the Events API v2; `severityMapping`: the incident's severity is the alert's.
    case pagerDuty(severityMapping: Bool)
    /// By POST to an address, which is the secret.
    case webhook
  }

  /// The key of the Secret `vibe-ensemble-alertmanager-secrets` that the receiver reads.
  ///
  /// Nil: it needs no secret.
  package var secretKey: String? {
    switch kind {
    case .email(_, _, _, let username): username == nil ? nil : "\(name)-password"
    case .slack, .webhook: "\(name)-url"
    case .pagerDuty: "\(name)-routing-key"
    }
  }
}

/// A mail server that takes mail for others.
package struct SMTPServer: Sendable {
  package var host: DNSName
  package var port: Int
}

/// Which alerts go to which receiver.
package struct RouteSpec: Sendable {
  /// Never empty.
  package var severities: [AlertSeverity]
  /// Nil: of all teams.
  package var team: LabelValue?
  package var receiver: DNSLabel
}

/// A time of the week at which alerts below critical are held back.
package struct MaintenanceWindowSpec: Sendable {
  package var name: DNSLabel
  /// Never empty.
  package var weekdays: [Weekday]
  /// `HH:MM`, before `end`.
  package var start: String
  /// `HH:MM`, at most 24:00.
  package var end: String
  package var timeZone: TimeZoneName
}

/// A day of the week, as Alertmanager writes it.
package enum Weekday: String, Sendable, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}
