/// Text as Go's package fmt makes it.
enum GoFormat {
  /// Source: Go, fmt.Sprint: a space stands between operands of which neither is a text.
  static func print(_ values: [TemplateValue]) -> String {
    var result = ""
    var lastWasText = true
    for (index, value) in values.enumerated() {
      let isText = if case .text = value { true } else { false }
      if index > 0, !isText, !lastWasText { result += " " }
      result += value.isNull ? "<nil>" : value.printed
      lastWasText = isText
    }
    return result
  }

  /// Source: Go, fmt.Sprintf.
  static func formatted(_ format: String, _ values: [TemplateValue]) -> String {
    var result = ""
    var values = values[...]
    var rest = format.unicodeScalars[...]
    while let first = rest.popFirst() {
      guard first == "%" else {
        result.unicodeScalars.append(first)
        continue
      }
      var verb = Verb(&rest)
      if verb.takesWidth, case .integer(let width)? = values.popFirst() {
        verb.setWidth(width)
      }
      guard let letter = rest.popFirst() else {
        result += "%!(NOVERB)"
        break
      }
      if letter == "%" {
        result += "%"
        continue
      }
      guard let value = values.popFirst() else {
        result += "%!\(letter)(MISSING)"
        continue
      }
      result += verb.text(of: value, letter)
    }
    guard !values.isEmpty else { return result }
    let extra = values.map { $0.isNull ? "<nil>" : "\($0.typeName)=\($0.printed)" }
    return result + "%!(EXTRA \(extra.joined(separator: ", ")))"
  }

  /// What stands between the percent sign and the letter.
  private struct Verb {
    var flags: Set<Unicode.Scalar> = []
    var width: Int?
    var precision: Int?
    var takesWidth = false

    private static let widest = 1000

    init(_ rest: inout Substring.UnicodeScalarView) {
      while let scalar = rest.first, "+-# 0".unicodeScalars.contains(scalar) {
        flags.insert(scalar)
        rest.removeFirst()
      }
      if rest.first == "*" {
        takesWidth = true
        rest.removeFirst()
      } else {
        width = Verb.number(&rest)
      }
      if rest.first == "." {
        rest.removeFirst()
        precision = Verb.number(&rest) ?? 0
      }
    }

    private static func number(_ rest: inout Substring.UnicodeScalarView) -> Int? {
      let digits = rest.prefix { ("0"..."9").contains($0) }
      rest = rest.dropFirst(digits.count)
      return digits.isEmpty ? nil : min(widest, Int(String(digits)) ?? widest)
    }

    mutating func setWidth(_ width: Int) {
      if width < 0 { flags.insert("-") }
      self.width = min(Verb.widest, abs(max(-Verb.widest, width)))
    }

    func text(of value: TemplateValue, _ letter: Unicode.Scalar) -> String {
      switch (letter, value) {
      case ("v", .number(let number)), ("g", .number(let number)), ("G", .number(let number)):
        let text =
          precision.map { GoNumber.formatted("%.\($0)g", number) }
          ?? GoNumber.shortest(number)
        return padded(signed(letter == "G" ? text.uppercased() : text), isNumber: true)
      case ("f", .number(let number)), ("F", .number(let number)), ("e", .number(let number)),
        ("E", .number(let number)):
        let conversion = letter == "F" ? "f" : String(letter)
        return padded(
          signed(GoNumber.formatted("%.\(precision ?? 6)\(conversion)", number)), isNumber: true)
      case ("v", .integer(let integer)), ("d", .integer(let integer)):
        return padded(signed(String(integer)), isNumber: true)
      case ("x", .integer(let integer)):
        return padded(signed(String(integer, radix: 16)), isNumber: true)
      case ("X", .integer(let integer)):
        return padded(signed(String(integer, radix: 16, uppercase: true)), isNumber: true)
      case ("o", .integer(let integer)):
        return padded(signed(String(integer, radix: 8)), isNumber: true)
      case ("b", .integer(let integer)):
        return padded(signed(String(integer, radix: 2)), isNumber: true)
      case ("c", .integer(let integer)):
        return padded(Unicode.Scalar(UInt32(clamping: integer)).map { String($0) } ?? "\u{FFFD}")
      case ("t", .boolean(let flag)): return padded(flag ? "true" : "false")
      case ("s", .text(let text)), ("v", .text(let text)):
        return padded(precision.map { String(text.prefix($0)) } ?? text)
      case ("q", .text(let text)): return padded(PromQLText.quoted(text))
      case ("x", .text(let text)), ("X", .text(let text)):
        let digits = text.utf8.map { byte in
          (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: letter == "X")
        }
        return padded(digits.joined())
      case ("v", .null): return padded("<nil>")
      case ("v", _): return padded(value.printed)
      case ("s", .map), ("s", .time), ("s", .duration), ("s", .arguments):
        return padded(value.printed)
      case ("T", _): return padded(value.typeName)
      case (_, .null): return "%!\(letter)(<nil>)"
      default: return "%!\(letter)(\(value.typeName)=\(value.printed))"
      }
    }

    private func signed(_ text: String) -> String {
      if text.hasPrefix("-") || text.hasPrefix("+") { return text }
      return flags.contains("+") ? "+" + text : flags.contains(" ") ? " " + text : text
    }

    private func padded(_ text: String, isNumber: Bool = false) -> String {
      let missing = max(0, (width ?? 0) - text.unicodeScalars.count)
      if missing == 0 { return text }
      if flags.contains("-") { return text + String(repeating: " ", count: missing) }
      guard flags.contains("0"), text != "NaN", !text.hasSuffix("Inf") else {
        return String(repeating: " ", count: missing) + text
      }
      let zeros = String(repeating: "0", count: missing)
      let hasSign = isNumber && (text.hasPrefix("-") || text.hasPrefix("+") || text.hasPrefix(" "))
      return hasSign ? text.prefix(1) + zeros + text.dropFirst() : zeros + text
    }
  }
}

extension TemplateValue {
  var isNull: Bool { if case .null = self { true } else { false } }
}
