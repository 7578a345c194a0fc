import YAML

/// One value of a text of settings, with the keys that lead to it.
package struct TextSetting: Sendable {
  package let text: EmbeddedText
  /// From the root; items of lists have the key of their list.
  package let keys: [String]
  /// As written; of a list or mapping nothing.
  package let value: String
  package let place: SettingPlace

  package var name: String { keys.last ?? "" }
  /// `server.port`.
  package var path: String { keys.joined(separator: ".") }
}
