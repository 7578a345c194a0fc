import Contract
import Findings
import Scalars
import YAML

extension FieldReader {
  /// The group `configuration`: names of the server's configuration keys with their values.
  ///
  /// Types, ranges and documentation are those of `Contract`; the result is sorted by name.
  mutating func configuration() -> [ConfigurationSetting] {
    let settings: [ConfigurationSetting]? = field(
      "configuration", "Settings of the server that differ from their defaults.",
      isRequired: false, shape: .group(FieldReader.configurationFields),
      decode: { reader, entry in reader.settings(entry) })
    return settings ?? []
  }

  private static var configurationFields: [FieldSchema] {
    operatorKeys.sorted { $0.name < $1.name }.map { key in
      FieldSchema(
        key: key.name, documentation: key.documentation, isRequired: false,
        defaultValue: key.defaultValue.map(key.type.node), shape: key.type.shape)
    }
  }

  /// The keys that environment files may set.
  private static var operatorKeys: [ConfigurationKey] {
    ConfigurationKey.allCases.filter { $0.origin == .environmentFile }
  }

  private mutating func settings(_ entry: Node.Entry) -> [ConfigurationSetting]? {
    guard let entries = entry.value.entries else {
      report(.expected("a mapping", found: entry.value, hint: .mapping), of: entry)
      return nil
    }
    return entries.sorted { $0.key < $1.key }.compactMap { setting($0, under: entry.key) }
  }

  private mutating func setting(
    _ entry: Node.Entry, under group: String
  ) -> ConfigurationSetting? {
    let nested = Node.Entry("\(group).\(entry.key)", entry.value, keyMark: entry.keyMark)
    let length = entry.key.unicodeScalars.count
    guard let key = ConfigurationKey.named(entry.key) else {
      let known = FieldReader.operatorKeys.map(\.name)
      report(
        .unknownSetting(entry.key, known: known), at: entry.keyMark, length: length,
        key: nested.key)
      return nil
    }
    switch key.origin {
    case .secret:
      report(.secretSetting(key.name), at: entry.keyMark, length: length, key: nested.key)
      return nil
    case .derived:
      report(.derivedSetting(key), at: entry.keyMark, length: length, key: nested.key)
      return nil
    case .environmentFile:
      return value(of: key, nested).map { ConfigurationSetting(key: key, value: $0) }
    }
  }

  /// The canonical text of the value.
  private mutating func value(of key: ConfigurationKey, _ entry: Node.Entry) -> String? {
    guard let text = key.type.text(of: entry.value) else {
      let expected = key.type.isList ? "a list of texts" : key.type.expectation
      report(
        .expected(
          expected, found: entry.value, hint: key.type.isList ? .list : .example(key.example)),
        of: entry)
      return nil
    }
    if key.type == .networks, !checkNetworks(entry) { return nil }
    do {
      return try key.type.canonical(text)
    } catch {
      report(.settingValue(text, expected: error.expected), of: entry)
      return nil
    }
  }
}

extension FieldReader {
  /// Every entry of the list is a range of addresses; the others are reported at their place.
  private mutating func checkNetworks(_ entry: Node.Entry) -> Bool {
    let before = findings.count
    for item in entry.value.items ?? [] {
      do {
        _ = try CIDR(parsing: item.string ?? "")
      } catch {
        report(
          .invalidValue(error.message, rules: CIDR.rules), at: item.mark,
          length: item.writtenLength, key: entry.key)
      }
    }
    return findings.count == before
  }
}

extension ConfigurationType {
  /// Written as a YAML list in environment files.
  fileprivate var isList: Bool { self == .list || self == .networks }

  /// The text of a node of the right YAML type; nil for others.
  fileprivate func text(of node: Node) -> String? {
    if isList {
      guard let items = node.items else { return nil }
      let texts = items.compactMap(\.string)
      guard texts.count == items.count, !texts.contains(where: { $0.contains(",") }) else {
        return nil
      }
      return texts.joined(separator: ",")
    }
    guard case .scalar(let text, let type) = node.content, scalarTypes.contains(type) else {
      return nil
    }
    return text
  }

  /// A canonical text as the file writes it.
  fileprivate func node(_ text: String) -> Node {
    switch self {
    case .boolean: .boolean(text == "true")
    case .integer: Node(.scalar(text, .integer))
    case .list, .networks: .sequence(text.split(separator: ",").map { .string(String($0)) })
    case .text, .duration, .bytes, .choice, .url: .string(text)
    }
  }

  private var scalarTypes: [ScalarType] {
    switch self {
    case .boolean: [.boolean]
    case .integer: [.integer]
    case .bytes: [.string, .integer]
    case .text, .duration, .choice, .url, .list, .networks: [.string]
    }
  }

  fileprivate var shape: FieldShape {
    switch self {
    case .boolean: .scalar(.boolean)
    case .integer(let range): .scalar(.integer(range))
    case .choice(let values): .scalar(.choice(values))
    case .duration(let range):
      .scalar(
        ScalarRules(
          expectation, pattern: "^([0-9]+(d|h|m|s|ms))+$",
          examples: [range.lowerBound, range.upperBound].map(ConfigurationDuration.format)))
    case .bytes(let range):
      .scalar(
        ScalarRules(
          expectation, types: [.string, .integer], pattern: "^[0-9]+(Ki|Mi|Gi)?$",
          examples: [range.lowerBound, range.upperBound].map(ConfigurationBytes.format)))
    case .url(let schemes):
      .scalar(
        ScalarRules(
          expectation, pattern: "^(\(schemes.joined(separator: "|")))://[^ ]+$",
          examples: ["\(schemes[0])://example.com", "\(schemes[0])://other.example.com"]))
    case .text: .scalar(ScalarRules(expectation, examples: ["text", "another text"]))
    case .list:
      .list(
        of: .scalar(
          ScalarRules(
            "an entry without blanks", pattern: "^[^, ]+$", examples: ["10.0.0.0/8", "10.1.0.0/16"])
        ),
        minimum: 1, mergeKey: nil)
    case .networks: .list(of: .scalar(CIDR.rules), minimum: 1, mergeKey: nil)
    }
  }
}

extension ConfigurationKey {
  /// A value for hints.
  fileprivate var example: String { defaultValue ?? type.shape.sketch }
}

extension Finding {
  fileprivate static func unknownSetting(_ name: String, known: [String]) -> Finding {
    Finding(
      id: "unknown-key", message: "unknown key '\(name)' under server.configuration",
      hint: NearestName.of(name, in: known).map { "did you mean '\($0)'?" }
        ?? known.first { $0.hasPrefix(name + ".") }.map { "write the whole name: \($0)" }
        ?? "`vibe-gen schema` lists the configuration keys")
  }

  fileprivate static func secretSetting(_ name: String) -> Finding {
    Finding(
      id: "secret-in-file",
      message: "'\(name)' is a secret, which is never written in environment files",
      hint: "remove the line and change the value where it has been seen; see secrets.provider")
  }

  fileprivate static func derivedSetting(_ key: ConfigurationKey) -> Finding {
    Finding(
      id: "derived-key", message: "'\(key.name)' is computed, it cannot be set here",
      hint: "remove the line; " + decider(of: key))
  }

  fileprivate static func settingValue(_ text: String, expected: String) -> Finding {
    Finding(
      id: "invalid-value", message: "found '\(text)', expected \(expected)",
      hint: "choose such a value")
  }

  /// The key of the environment files from which a derived one is computed.
  private static func decider(of key: ConfigurationKey) -> String {
    switch key {
    case .databasePoolSize: "server.databasePoolSize decides it"
    case .shutdownDrain: "server.drainSeconds decides it"
    case .httpOrigins: "ingress.corsOrigins decides it"
    case .httpHosts, .httpPublicURL: "ingress.host decides it"
    case .databaseSSLMode, .databaseSSLRootCertificate: "postgres.mode decides it"
    default: "it is the same in every environment"
    }
  }
}
