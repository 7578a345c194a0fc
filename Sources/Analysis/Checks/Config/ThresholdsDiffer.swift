package import Findings
import Kubernetes
import YAML

/// One fact has one value.
package struct ThresholdsDiffer: Check {
  package static let info = CheckInfo(
    id: "cfg-threshold-drift",
    finds:
      "a limit, threshold or retention of one name with different values in two places of one namespace",
    why: "somebody changes one of them and believes that it is done",
    mend: "write it in one place and let the others take it from there",
    source: "the names themselves: three words or more that are the same",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: shop }
        data:
          config.toml: |
            [security]
            rate_limit_requests_per_hour = 5000
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: gateway, namespace: shop }
        data:
          RATE_LIMIT_REQUESTS_PER_HOUR: "1000"
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: shop }
        data:
          config.toml: |
            [security]
            rate_limit_requests_per_hour = 5000
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: gateway, namespace: shop }
        data:
          RATE_LIMIT_REQUESTS_PER_HOUR: "5000"
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    var first: [String: Place] = [:]
    var seen: Set<String> = []
    return places(objects).compactMap { place in
      guard let other = first[place.key] else {
        first[place.key] = place
        return nil
      }
      guard other.number != place.number, other.object != place.object,
        seen.insert(place.key).inserted
      else { return nil }
      return finding(
        at: place.place,
        "\(place.origin) is \(place.value), but \(other.value) in \(other.origin)")
    } + connections(objects)
  }

  private struct Place {
    /// Namespace and words of the name.
    var key: String
    var value: String
    var number: Double
    var origin: String
    var object: String
    var place: SettingPlace
  }

  private func places(_ objects: ObjectSet) -> [Place] {
    let texts = objects.settings.compactMap { setting in
      Self.place(
        setting.name, setting.value, in: setting.text.member, setting.text.name, setting.place)
    }
    let variables = objects.members("ConfigMap").flatMap { map in
      map.root["data"].entries.compactMap { key, value in
        Self.place(key, value.text ?? "", in: map, nil, SettingPlace(value))
      }
    }
    let own = objects.containerUses.flatMap { use in
      use.variables.filter { $0.source["value"].exists && !$0.isSecret }.compactMap { variable in
        Self.place(
          variable.name, variable.value ?? "", in: use.pod.workload, nil,
          SettingPlace(variable.cursor))
      }
    }
    return texts + variables + own
  }

  /// Nil for names of few words, and for what is no number.
  private static func place(
    _ name: String, _ value: String, in member: ObjectSet.Member, _ file: String?,
    _ place: SettingPlace
  ) -> Place? {
    guard value.utf8.count < 32, let number = amount(value) else { return nil }
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.count >= 3, words.contains(where: { subjects.contains($0) }),
      !words.contains(where: { perProgram.contains($0) })
    else { return nil }
    return Place(
      key: member.namespace + " " + words.joined(separator: "_"), value: value, number: number,
      origin: "\(name) of \(member.kind) \(member.name)" + (file.map { ", \($0)" } ?? ""),
      object: member.identity.description, place: place)
  }

  /// A number, with a unit of time or size that is told apart by its text.
  private static func amount(_ text: String) -> Double? {
    if let number = Double(text) { return number }
    let digits = text.prefix { $0.isNumber || $0 == "." }
    guard let number = Double(digits), !digits.isEmpty else { return nil }
    let units: [String: Double] = [
      "ms": 0.001, "s": 1, "m": 60, "min": 60, "h": 3600, "d": 86_400, "w": 604_800, "%": 0.01,
    ]
    return units[String(text.dropFirst(digits.count))].map { $0 * number }
  }

  private static let subjects: Set<String> = [
    "limit", "limits", "threshold", "retention", "rate", "quota", "ttl", "timeout", "expiry",
    "lifetime", "lockout", "attempts",
  ]

  /// Each program has its own.
  private static let perProgram: Set<String> = [
    "shutdown", "connect", "read", "write", "idle", "pool", "memory", "cpu", "probe", "request",
    "statement", "header", "body", "sample", "label", "scrape", "evaluation", "backup",
  ]

  // MARK: Connections

  /// A threshold of connections in an alert beyond what the server accepts.
  private func connections(_ objects: ObjectSet) -> [Finding] {
    let servers = objects.postgresServers.compactMap { server in
      server.parameters["max_connections"].flatMap { parameter in
        Int(parameter.value).map { (server, $0) }
      }
    }
    guard servers.count == 1, let (server, most) = servers.first else { return [] }
    return objects.texts(.prometheusRules).flatMap { text -> [Finding] in
      text.documents.flatMap { $0["groups"].items }.flatMap { $0["rules"].items }.compactMap {
        rule in
        guard let name = rule["alert"].text, let expression = rule["expr"].text,
          expression.contains("pg_stat_activity_count") || expression.contains("numbackends"),
          !expression.contains("max_connections"), let number = Self.threshold(expression),
          number >= most
        else { return nil }
        return finding(
          rule["expr"],
          "alert \(name) waits for \(number) connections, but max_connections of"
            + " \(server.description) is \(most)", hint: "compare with pg_settings_max_connections")
      }
    }
  }

  /// The number at the end of `… > 180`.
  private static func threshold(_ expression: String) -> Int? {
    guard let sign = expression.lastIndex(of: ">") else { return nil }
    return Int(expression[sign...].dropFirst().filter { $0 != "=" && !$0.isWhitespace })
  }
}
