/// What templates do to texts.
enum TemplateText {
  /// The first letter of each word as a capital.
  ///
  /// Source: Go, strings.Title: a word begins behind what is no letter, digit or underscore.
  static func titled(_ text: String) -> String {
    var result = ""
    var isInWord = false
    for scalar in text.unicodeScalars {
      result += isInWord ? String(scalar) : scalar.properties.titlecaseMapping
      isInWord = isWordPart(scalar)
    }
    return result
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.isWordCharacter }
    return !scalar.properties.isWhitespace
      && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  /// `web:80` as `web` and `80`; nil without a port.
  ///
  /// Source: Go, net.SplitHostPort.
  static func splitPort(_ text: String) -> (host: String, port: String)? {
    guard let colon = text.lastIndex(of: ":") else { return nil }
    var host = text[..<colon]
    let port = text[text.index(after: colon)...]
    if host.hasPrefix("[") {
      guard host.hasSuffix("]") else { return nil }
      host = host.dropFirst().dropLast()
    } else if host.contains(":") {
      return nil
    }
    if host.contains("[") || host.contains("]") || port.contains("[") || port.contains("]") {
      return nil
    }
    return (String(host), String(port))
  }

  /// The first label of a host name, with its port if it has one; addresses stay.
  static func withoutDomain(_ text: String) -> String {
    let parts = splitPort(text)
    let host = parts?.host ?? text
    let isAddress =
      host.contains(":")
      || host.split(separator: ".", omittingEmptySubsequences: false).count == 4
        && host.split(separator: ".").allSatisfy { UInt8($0) != nil }
    if isAddress { return text }
    let first = String(host.prefix { $0 != "." })
    guard let port = parts?.port, !port.isEmpty else { return first }
    return "\(first):\(port)"
  }

  /// Source: Go, net/url, QueryEscape.
  static func escapedForQuery(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      let isPlain = byte.isDigit || byte.isLetter || "-.~".utf8.contains(byte)
      if isPlain {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else if byte == 0x20 {
        result += "+"
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }

  static func escapedForHTML(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "&#34;"
      case "'": result += "&#39;"
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\0": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  static func escapedForScript(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "'": result += "\\'"
      case "\"": result += "\\\""
      case "<", ">", "&", "=":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
