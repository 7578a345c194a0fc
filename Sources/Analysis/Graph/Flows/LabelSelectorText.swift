extension LabelSelection {
  /// A selector as it is written in one line: `app=web,tier!=test,zone in (a,b),!old`.
  ///
  /// Source: Kubernetes documentation, Labels and Selectors: "Label selectors". Nil when it is none.
  init?(text: String) {
    var parts: [Requirement] = []
    for part in Self.parts(of: text) {
      guard let requirement = Requirement(text: part) else { return nil }
      parts.append(requirement)
    }
    self.init(requirements: parts)
  }

  /// Split at the commas outside of parentheses.
  private static func parts(of text: String) -> [String] {
    var (parts, depth): ([String], Int) = ([""], 0)
    for character in text {
      switch character {
      case "(": depth += 1
      case ")": depth -= 1
      default: break
      }
      if character == ",", depth == 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map { String($0.split(separator: " ").joined(separator: " ")) }
      .filter { !$0.isEmpty }
  }
}

extension LabelSelection.Requirement {
  fileprivate init?(text: String) {
    if text.hasSuffix(")"), let open = text.firstIndex(of: "(") {
      let words = text[..<open].split(separator: " ")
      let values = text[text.index(after: open)...].dropLast().split(separator: ",")
        .map { $0.filter { $0 != " " } }
      guard words.count == 2 else { return nil }
      switch words[1] {
      case "in": self = .isOneOf(String(words[0]), Set(values))
      case "notin": self = .isNoneOf(String(words[0]), Set(values))
      default: return nil
      }
      return
    }
    let bare = text.filter { $0 != " " }
    if let sign = bare.firstIndex(of: "=") {
      let isNegated = sign > bare.startIndex && bare[bare.index(before: sign)] == "!"
      let key = String(bare[..<(isNegated ? bare.index(before: sign) : sign)])
      let value = String(bare[bare.index(after: sign)...].drop { $0 == "=" })
      self = isNegated ? .isNoneOf(key, [value]) : .isOneOf(key, [value])
    } else if bare.hasPrefix("!") {
      self = .isAbsent(String(bare.dropFirst()))
    } else {
      self = .exists(bare)
    }
  }
}
