import YAML

/// The values of the texts of settings: configurations as programs read them.
///
/// Dashboards and rules are no settings; scripts and SQL have no keys.
enum TextSettings {
  static func all(_ texts: [EmbeddedText]) -> [TextSetting] { texts.flatMap(of) }

  static func of(_ text: EmbeddedText) -> [TextSetting] {
    switch text.format {
    case .grafanaDashboard, .prometheusRules, .prometheusRuleTests, .nginx, .sql, .shell,
      .hostBasedAuthentication:
      return []
    case .toml, .ini, .properties, .postgresConfiguration:
      guard let node = TextReaders.settings(of: text) else { return [] }
      var settings: [TextSetting] = []
      visit(node, [], text, &settings)
      return settings
    case .other:
      return OptionLines.of(text)
    default:
      var settings: [TextSetting] = []
      for document in text.documents { visit(document, [], text, &settings) }
      return settings
    }
  }

  /// Trees of readers of this module: places count in the text.
  private static func visit(
    _ node: Node, _ keys: [String], _ text: EmbeddedText, _ settings: inout [TextSetting]
  ) {
    switch node.content {
    case .scalar(let value, _):
      let place = SettingPlace(text, line: Int(node.mark.line), column: Int(node.mark.column))
      settings.append(TextSetting(text: text, keys: keys, value: value, place: place))
    case .sequence(let items): for item in items { visit(item, keys, text, &settings) }
    case .mapping(let entries):
      for entry in entries { visit(entry.value, keys + [entry.key], text, &settings) }
    }
  }

  /// Trees whose cursors go on from the key.
  private static func visit(
    _ cursor: Cursor, _ keys: [String], _ text: EmbeddedText, _ settings: inout [TextSetting]
  ) {
    guard settings.count < most else { return }
    switch cursor.node?.content {
    case .scalar(let value, _):
      settings.append(
        TextSetting(text: text, keys: keys, value: value, place: SettingPlace(cursor)))
    case .sequence: for item in cursor.items { visit(item, keys, text, &settings) }
    case .mapping:
      for (key, value) in cursor.entries { visit(value, keys + [key], text, &settings) }
    case nil: break
    }
  }

  /// Longer ones are data.
  private static let most = 20_000
}
