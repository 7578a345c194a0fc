import Prometheus

/// The routes and receivers of an Alertmanager: of its configuration, or of an AlertmanagerConfig.
package struct AlertRouting: Sendable {
  /// The whole configuration.
  package let cursor: Cursor
  /// The route that every alert enters.
  package let root: AlertRoute
  package let receivers: [AlertReceiver]
  /// An AlertmanagerConfig: alerts of other namespaces do not enter, and names are its own.
  package let isObject: Bool

  static func all(in objects: ObjectSet) -> [AlertRouting] {
    let texts = objects.texts(.alertmanagerConfiguration).compactMap { text in
      text.root.map { AlertRouting($0, isObject: false) }
    }
    let configurations = objects.members("AlertmanagerConfig").map {
      AlertRouting($0.root["spec"], isObject: true)
    }
    return texts + configurations
  }

  private init(_ cursor: Cursor, isObject: Bool) {
    self.cursor = cursor
    self.isObject = isObject
    root = AlertRoute(cursor["route"], inherited: nil, isObject: isObject)
    receivers = cursor["receivers"].items.map { AlertReceiver($0) }
  }

  /// Some receiver has notifications.
  package var notifiesSomebody: Bool { receivers.contains { !$0.isEmpty } }

  package func receiver(_ name: String) -> AlertReceiver? { receivers.first { $0.name == name } }

  /// Every route, from the root on.
  package var routes: [AlertRoute] { root.all }

  /// Where an alert ends up.
  ///
  /// - Parameter labels: what is known of its labels.
  /// - Returns: routes that it surely or possibly ends at.
  package func ends(of labels: AlertLabels) -> [(route: AlertRoute, isSure: Bool)] {
    root.ends(of: labels, isSure: true)
  }
}

/// One receiver.
package struct AlertReceiver: Sendable {
  package let cursor: Cursor
  package let name: String
  /// It notifies nobody: alerts are thrown away here on purpose.
  package let isEmpty: Bool

  init(_ cursor: Cursor) {
    self.cursor = cursor
    name = cursor["name"].text ?? ""
    isEmpty = !cursor.entries.contains { key, value in
      (key.hasSuffix("_configs") || key.hasSuffix("Configs")) && !value.items.isEmpty
    }
  }
}

/// What is known of the labels of an alert when it reaches Alertmanager.
package struct AlertLabels: Sendable {
  /// Labels with their only value.
  var known: [String: String]
  /// Labels that it surely lacks are those not listed here and not known; nil: any may be there.
  var possible: Set<String>?

  enum Match { case yes, no, maybe }

  func matches(_ matcher: AlertRoute.Matcher) -> Match {
    if let value = known[matcher.label] { return matcher.accepts(value) ? .yes : .no }
    let mayBeThere = possible?.contains(matcher.label) ?? true
    return mayBeThere ? .maybe : matcher.accepts("") ? .yes : .no
  }
}

/// One route of the tree.
package struct AlertRoute: Sendable {
  package let cursor: Cursor
  /// The receiver, its own or that of the route around it.
  package let receiver: String
  package let matchers: [Matcher]
  package let children: [AlertRoute]
  let goesOn: Bool
  package let isRoot: Bool

  package struct Matcher: Sendable {
    package var label: String
    package var value: String
    package var isEqual: Bool
    var pattern: RegularExpression?

    func accepts(_ text: String) -> Bool {
      (pattern.map { $0.matchesWhole(text) } ?? (text == value)) == isEqual
    }
  }

  package var all: [AlertRoute] { [self] + children.flatMap(\.all) }

  init(_ cursor: Cursor, inherited: String?, isObject: Bool) {
    self.cursor = cursor
    isRoot = inherited == nil
    let receiver = cursor["receiver"].text ?? inherited ?? ""
    self.receiver = receiver
    goesOn = cursor["continue"].boolean ?? false
    matchers = Self.matchers(of: cursor)
    children = cursor["routes"].items.map {
      AlertRoute($0, inherited: receiver, isObject: isObject)
    }
  }

  /// Source: Alertmanager documentation, "Configuration", route: the first child that matches takes the
  /// alert, and further ones while `continue` is set; without any, the route itself.
  func ends(of labels: AlertLabels, isSure: Bool) -> [(route: AlertRoute, isSure: Bool)] {
    var ends: [(route: AlertRoute, isSure: Bool)] = []
    var (mayReachNext, surelyReachesNext) = (true, isSure)
    var isTaken = false
    for child in children where mayReachNext {
      let matches = child.matchers.map(labels.matches)
      if matches.contains(.no) { continue }
      let isCertain = !matches.contains(.maybe)
      ends += child.ends(of: labels, isSure: surelyReachesNext && isCertain)
      if isCertain {
        isTaken = true
        if !child.goesOn { mayReachNext = false }
      } else if !child.goesOn {
        surelyReachesNext = false
      }
    }
    guard !isTaken else { return ends }
    return ends + [(self, isSure && ends.isEmpty)]
  }

  // MARK: Matchers

  private static func matchers(of cursor: Cursor) -> [Matcher] {
    var matchers = cursor["match"].texts.sorted { $0.key < $1.key }.map {
      Matcher(label: $0.key, value: $0.value, isEqual: true)
    }
    matchers += (cursor["match_re"].texts).sorted { $0.key < $1.key }.compactMap {
      pattern($0.value).map { [name = $0.key, value = $0.value] in
        Matcher(label: name, value: value, isEqual: true, pattern: $0)
      }
    }
    for item in cursor["matchers"].items {
      if let text = item.text {
        matchers += parse(text)
      } else if let name = item["name"].text {
        let value = item["value"].text ?? ""
        let type =
          item["matchType"].text ?? (item["regex"].boolean == true ? "=~" : "=")
        matchers.append(
          Matcher(
            label: name, value: value, isEqual: !type.hasPrefix("!"),
            pattern: type.hasSuffix("~") ? pattern(value) : nil))
      }
    }
    return matchers
  }

  private static func pattern(_ text: String) -> RegularExpression? {
    try? RegularExpression(parsing: text)
  }

  /// `severity="critical"`, `severity = critical`, several in one text with commas between.
  private static func parse(_ text: String) -> [Matcher] {
    split(text).compactMap { part in
      guard let start = part.firstIndex(where: { $0 == "=" || $0 == "!" }) else { return nil }
      let sign = String(part[start...].prefix { "=!~".contains($0) }.prefix(2))
      let label = part[..<start].trimmed
      var value = part[start...].dropFirst(sign.count).trimmed
      if value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") {
        value = value.dropFirst().dropLast()
      }
      return Matcher(
        label: String(label), value: String(value), isEqual: !sign.hasPrefix("!"),
        pattern: sign.hasSuffix("~") ? pattern(String(value)) : nil)
    }
  }

  /// At commas outside of quotes, without the braces around all.
  private static func split(_ text: String) -> [Substring] {
    var text = text[...].trimmed
    if text.hasPrefix("{"), text.hasSuffix("}") { text = text.dropFirst().dropLast() }
    var parts: [Substring] = []
    var start = text.startIndex
    var isQuoted = false
    for index in text.indices {
      if text[index] == "\"" { isQuoted.toggle() }
      if text[index] == ",", !isQuoted {
        parts.append(text[start..<index])
        start = text.index(after: index)
      }
    }
    return (parts + [text[start...]]).filter { !$0.trimmed.isEmpty }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = drop { $0 == " " || $0 == "\t" || $0 == "\n" }
    while let last = text.last, last == " " || last == "\t" || last == "\n" { text.removeLast() }
    return text
  }
}
