import Kubernetes

/// A setting of the set that says something about backups: in an annotation, a variable, a ConfigMap.
struct BackupSetting: Sendable {
  /// As it is written: `backup.encryption`, `BACKUP_RPO`.
  let name: String
  let value: String
  let cursor: Cursor
  /// The line of the text in it; nil where the field is the value.
  var line: Int?

  /// The words of the name, in lower case: `backup`, `encryption`.
  var words: [String] {
    var words: [String] = []
    var word = ""
    for character in name {
      if character.isLetter || character.isNumber {
        if character.isUppercase, word.last?.isLowercase == true {
          words.append(word.lowercased())
          word = ""
        }
        word.append(character)
      } else if !word.isEmpty {
        words.append(word.lowercased())
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word.lowercased()]
  }

  /// `ConfigMap shop/settings`.
  var place: String { cursor.member.identity.description }

  /// It is switched on.
  var isOn: Bool { ["true", "yes", "on", "1", "enabled"].contains(value.lowercased()) }
}

extension BackupSetting {
  /// All settings of a set, by the words that their names hold.
  ///
  /// - Parameters:
  ///   - objects: the set.
  ///   - keywords: words of which a name has to have one, in lower case.
  /// - Returns: annotations first, then ConfigMaps with the lines of their files, then variables.
  static func all(_ objects: ObjectSet, named keywords: [String]) -> [BackupSetting] {
    let scan = KeywordScan(keywords)
    var found: [BackupSetting] = []
    for member in objects.members {
      for (key, value) in member.root[at: "metadata", "annotations"].entries
      where scan.first(in: key) != nil {
        let name = key.split(separator: "/").last.map(String.init) ?? key
        found.append(BackupSetting(name: name, value: value.text ?? "", cursor: value))
      }
      guard member.kind == "ConfigMap", member.identity.group.isEmpty else { continue }
      for (key, value) in member.root["data"].entries {
        guard let text = value.text else { continue }
        if !text.contains("\n") {
          if scan.first(in: key) != nil {
            found.append(BackupSetting(name: key, value: text, cursor: value))
          }
        } else if isSettings(key), !objects.isAboutMetrics(key, of: member) {
          found += lines(of: text, value, scan)
        }
      }
    }
    for container in objects.pods.flatMap(\.containers) {
      for variable in container.environment {
        guard let name = variable["name"].text, scan.first(in: name) != nil,
          let value = variable["value"].text
        else { continue }
        found.append(BackupSetting(name: name, value: value, cursor: variable["value"]))
      }
    }
    return found
  }

  private static func isSettings(_ key: String) -> Bool {
    [".toml", ".yaml", ".yml", ".ini", ".conf", ".properties", ".env", ".cfg", ".json"].contains {
      key.hasSuffix($0)
    }
  }

  /// `name = value` and `name: value` in files, with the section before the name where there is one.
  private static func lines(of text: String, _ cursor: Cursor, _ scan: KeywordScan)
    -> [BackupSetting]
  {
    guard scan.first(in: text) != nil else { return [] }
    var (section, found) = ("", [BackupSetting]())
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let bare = line.trimmed
      guard let first = bare.first, first != "#", first != ";" else { continue }
      if first == "[" {
        section = bare.filter { $0 != "[" && $0 != "]" }
        continue
      }
      guard let mark = bare.firstIndex(where: { $0 == "=" || $0 == ":" }) else { continue }
      let key = bare[..<mark].trimmed.filter { $0 != "\"" }
      let value = bare[bare.index(after: mark)...].trimmed.prefix { $0 != "#" }.trimmed
        .filter { !"\"',".contains($0) }
      // A key without a value opens a section of YAML.
      if value.isEmpty {
        if line.first?.isWhitespace != true { section = key }
        continue
      }
      let name = section.isEmpty ? key : "\(section).\(key)"
      if scan.first(in: name) != nil {
        found.append(BackupSetting(name: name, value: value, cursor: cursor, line: index + 1))
      }
    }
    return found
  }
}

extension Substring {
  /// Without blanks at both ends.
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " || $0 == "\t" || $0 == "\r" }
    guard let last = start.lastIndex(where: { $0 != " " && $0 != "\t" && $0 != "\r" }) else {
      return start
    }
    return start[...last]
  }
}

extension ObjectSet {
  /// A dashboard, rules or their tests: long, and no settings.
  fileprivate func isAboutMetrics(_ key: String, of member: Member) -> Bool {
    guard let place = textByKey[member.index]?[key] else { return false }
    switch texts[place].format {
    case .grafanaDashboard, .prometheusRules, .prometheusRuleTests: return true
    default: return false
    }
  }
}
