/// How names and strings are written.
enum PromQLText {
  /// A string in double quotes, readable by every version.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      // As a character it would stand for bytes that are no UTF-8.
      case "\u{FFFD}": result += "\\ufffd"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\x" + (digits.count == 1 ? "0" : "") + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Names of labels in parentheses.
  static func list(_ labels: [String]) -> String {
    let names = labels.map { label in
      // Prometheus does not take these without quotes.
      let isReserved = ["without", "inf", "nan"].contains(label.lowercased())
      return isLabelName(label) && !isReserved ? label : quoted(label)
    }
    return "(" + names.joined(separator: ", ") + ")"
  }

  static func isLabelName(_ name: String) -> Bool {
    name.utf8.first?.isLetter == true && name.utf8.allSatisfy { $0.isLetter || $0.isDigit }
  }

  /// Whether a name may stand without quotes before the braces.
  static func isMetricName(_ name: String) -> Bool {
    let isWord =
      name.utf8.first.map { $0.isLetter || $0 == UInt8(ascii: ":") } == true
      && name.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: ":") }
    let isReserved = [
      "atan2", "bool", "group_left", "group_right", "ignoring", "on", "inf", "nan",
    ].contains(name.lowercased())
    return isWord && !isReserved
  }
}
