/// Lines of `name value`, as `redis.conf` and many others have them.
enum OptionLines {
  static func of(_ text: EmbeddedText) -> [TextSetting] {
    guard text.name.hasSuffix(".conf"), text.text.utf8.count < 1 << 18 else { return [] }
    var settings: [TextSetting] = []
    var number = 0
    for line in text.text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      guard let first = line.utf8.first, first.isLetter else { continue }
      let words = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
      guard words.count == 2 else { continue }
      settings.append(
        TextSetting(
          text: text, keys: [String(words[0])], value: trimmed(words[1]),
          place: SettingPlace(text, line: number, column: 1)))
    }
    return settings
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
