import Findings
import Scalars

extension NotificationsSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    receivers = reader.groups(
      "receivers", "The ways to tell people. An overlay changes one by its name.", minimum: 1,
      mergeKey: "name")
    routes = reader.groups(
      "routes", "Which alerts go to which receiver; the first that fits takes an alert.",
      minimum: 0)
    defaultReceiver = reader.value(
      "defaultReceiver", "Name of the receiver of alerts that no route takes.", example: "team")
    deadMansSwitch = reader.optionalValue(
      "deadMansSwitch",
      "Name of the receiver that hears from us all the time and raises an alarm when it does not.",
      example: "dead-mans-switch")
    maintenanceWindows = reader.groups(
      "maintenanceWindows",
      "Times of the week at which nobody is told, except of critical alerts.", minimum: 0)
    if reader.isSound("receivers") { checkNames(receivers.map(\.name), of: "receivers", &reader) }
    if reader.isSound("maintenanceWindows") {
      checkNames(maintenanceWindows.map(\.name), of: "maintenanceWindows", &reader)
    }
    guard reader.isSound("receivers", "routes", "defaultReceiver", "deadMansSwitch") else { return }
    checkReceivers(&reader)
    checkOrder(&reader)
  }

  private func checkNames(_ names: [DNSLabel], of key: String, _ reader: inout FieldReader) {
    for (index, name) in names.enumerated() where names[..<index].contains(name) {
      reader.report(.repeatedName(name), at: key, item: index, key: "name")
    }
  }

  /// Each receiver that is named exists, and each that the overlay describes is named.
  ///
  /// Receivers of the base are an offer to all environments.
  private func checkReceivers(_ reader: inout FieldReader) {
    let known = receivers.map(\.name)
    let before = reader.findings.count
    for (index, route) in routes.enumerated() where !known.contains(route.receiver) {
      reader.report(
        .unknownReceiver(route.receiver, known: known), at: "routes", item: index, key: "receiver")
    }
    if !known.contains(defaultReceiver) {
      reader.report(.unknownReceiver(defaultReceiver, known: known), at: ["defaultReceiver"])
    }
    if let name = deadMansSwitch, !known.contains(name) {
      reader.report(.unknownReceiver(name, known: known), at: ["deadMansSwitch"])
    }
    guard reader.findings.count == before else { return }
    let named = routes.map(\.receiver) + [defaultReceiver] + [deadMansSwitch].compactMap(\.self)
    for (index, name) in known.enumerated()
    where !named.contains(name) && reader.isOverlay("receivers", item: index) {
      reader.report(.unusedReceiver(name), at: "receivers", item: index, key: "name")
    }
  }

  /// No route stands behind others that take all of its alerts.
  private func checkOrder(_ reader: inout FieldReader) {
    for (index, route) in routes.enumerated() {
      let earlier = routes[..<index].filter { $0.team == nil || $0.team == route.team }
      if route.severities.allSatisfy({ severity in
        earlier.contains { $0.severities.contains(severity) }
      }) {
        reader.report(.unreachableRoute(), at: "routes", item: index, key: "severities")
      }
    }
  }
}

/// The value of `kind` of a receiver, without the settings that go with it.
private enum ReceiverKindName: String, CaseIterable {
  case email, slack, pagerDuty, webhook
}

extension ReceiverSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    name = reader.value("name", "Name, by which routes choose.", example: "on-call")
    let kind: ReceiverKindName? = reader.choice(
      "kind", "How people are told. Passwords, addresses and keys are secrets, never written here.")
    let email: EmailGroup? = reader.optionalGroup("email", "With the kind email.")
    let slack: SlackGroup? = reader.optionalGroup("slack", "With the kind slack.")
    let pagerDuty: PagerDutyGroup? = reader.optionalGroup(
      "pagerDuty", "With the kind pagerDuty.")
    self.kind = .webhook
    guard let kind else { return }
    let groups: [(key: String, isThere: Bool, owner: ReceiverKindName)] = [
      ("email", email != nil, .email), ("slack", slack != nil, .slack),
      ("pagerDuty", pagerDuty != nil, .pagerDuty),
    ]
    for (key, isThere, owner) in groups where reader.isSound("kind", key) {
      switch (isThere, owner == kind) {
      case (true, false):
        reader.report(.unusedGroup(key, choice: "kind: " + kind.rawValue), at: [key], or: ["kind"])
      case (false, true):
        reader.report(
          .neededGroup(key, choice: "kind: " + kind.rawValue), at: ["kind"], needing: [key])
      default: break
      }
    }
    switch kind {
    case .email: self.kind = email?.kind ?? .webhook
    case .slack: self.kind = .slack(channel: slack?.channel ?? "")
    case .pagerDuty: self.kind = .pagerDuty(severityMapping: pagerDuty?.severityMapping ?? false)
    case .webhook: break
    }
  }
}

private struct EmailGroup: FieldGroup {
  var kind: ReceiverSpec.Kind

  init(from reader: inout FieldReader) {
    let to = reader.value(
      "to", "Who gets the mail.", as: EmailAddress.self, example: "team@example.com")
    let from = reader.value(
      "from", "Whom it comes from.", as: EmailAddress.self, example: "alerts@example.com")
    let smarthost: SMTPServer = reader.value("smarthost", "The mail server, with its port.")
    let username = reader.optionalValue(
      "username", "Name to log in with. Absent: no authentication, and no secret.",
      as: SMTPUserName.self)
    kind = .email(to: to.text, from: from.text, smarthost: smarthost, username: username?.text)
  }
}

private struct SlackGroup: FieldGroup {
  var channel: String

  init(from reader: inout FieldReader) {
    channel = reader.value("channel", "The channel, with its #.", as: SlackChannel.self).text
  }
}

private struct PagerDutyGroup: FieldGroup {
  var severityMapping: Bool

  init(from reader: inout FieldReader) {
    severityMapping = reader.boolean(
      "severityMapping", "Whether an incident gets the severity of its alert.")
  }
}

extension RouteSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    severities = reader.list("severities", "Alerts of these severities.", minimum: 1)
    team = reader.optionalValue(
      "team", "Alerts of this team only. Absent: of all teams.", example: "database")
    receiver = reader.value("receiver", "Name of the receiver.", example: "on-call")
  }
}

extension MaintenanceWindowSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    name = reader.value("name", "Name of the window.", example: "sunday-morning")
    weekdays = reader.list("weekdays", "Days of the week.", minimum: 1)
    start = reader.value("start", "First minute.", as: ClockTime.self).text
    end =
      reader.value("end", "Minute after the last one.", as: ClockTime.self, example: "04:00").text
    timeZone = reader.value("timeZone", "Whose clocks are meant.")
    if reader.isSound("start", "end"), start >= end {
      reader.report(.endsBeforeStart(start, end), at: ["end"], or: ["start"])
    }
  }
}

extension Finding {
  fileprivate static func repeatedName(_ name: DNSLabel) -> Finding {
    Finding(
      id: "repeated-name", message: "the name '\(name)' is given twice in this list",
      hint: "give each its own name")
  }

  fileprivate static func unknownReceiver(_ name: DNSLabel, known: [DNSLabel]) -> Finding {
    let known = known.map(\.description)
    return Finding(
      id: "unknown-receiver", message: "no receiver has the name '\(name)'",
      hint: NearestName.of(name.description, in: known).map { "did you mean '\($0)'?" }
        ?? "choose one of " + known.joined(separator: ", "))
  }

  fileprivate static func unusedReceiver(_ name: DNSLabel) -> Finding {
    Finding(
      id: "unused-receiver", message: "nothing is sent to the receiver '\(name)'",
      hint: "name it in a route, or remove it")
  }

  fileprivate static func unreachableRoute() -> Finding {
    Finding(
      id: "unreachable-route", message: "the routes before this one take all of its alerts",
      hint: "move it before them, or remove it")
  }

  fileprivate static func endsBeforeStart(_ start: String, _ end: String) -> Finding {
    Finding(
      id: "window-ends-before-start",
      message: "the window ends at \(end), which is not after its start at \(start)",
      hint: "write a window over midnight as two: one until 24:00, one from 00:00")
  }
}
