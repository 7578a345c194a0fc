/// Labels that people put on a pod to isolate it.
enum IsolationLabels {
  private static let scan = KeywordScan(["kubectl"])

  static func isOne(_ key: String) -> Bool {
    let name = key.split(separator: "/").last ?? ""
    return ["quarantine", "quarantined", "isolate", "isolated", "isolation", "incident"]
      .contains(name.lowercased())
  }

  /// Labels of the commands `kubectl label pod …` in a text.
  static func all(in text: String) -> [(label: String, value: String)] {
    // Most texts are long and know no kubectl.
    guard scan.first(in: text) != nil else { return [] }
    return text.split(whereSeparator: \.isNewline).flatMap {
      line -> [(label: String, value: String)] in
      let words = line.split { " \t`\"'".contains($0) }
      guard words.contains("kubectl"), words.contains("label") else { return [] }
      return words.compactMap { word in
        guard let sign = word.firstIndex(of: "="), isOne(String(word[..<sign])) else { return nil }
        return (String(word[..<sign]), String(word[word.index(after: sign)...]))
      }
    }
  }
}
