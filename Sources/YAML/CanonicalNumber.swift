/// One spelling of each number that YAML 1.1, YAML 1.2 and JSON read as the same value.
///
/// `0o17` is text to a YAML 1.1 reader and `017` is 15 to it, `1e3` and `-.5` are texts: so what was
/// written in one of these forms is written again in another. Infinity and NaN, which JSON lacks,
/// are `.inf`, `-.inf` and `.nan`.
package enum CanonicalNumber {
  /// The decimal digits of an integer of the core schema, without `+` and leading zeros.
  ///
  /// Hexadecimal and octal integers beyond 64 bits stay as they are; the parser refuses them.
  package static func integer(_ text: String) -> String {
    let bytes = text.utf8
    if isCanonicalInteger(bytes) { return text }
    if text.hasPrefix("0x") { return UInt64(text.dropFirst(2), radix: 16).map(String.init) ?? text }
    if text.hasPrefix("0o") { return UInt64(text.dropFirst(2), radix: 8).map(String.init) ?? text }
    let digits = withoutLeadingZeros(bytes.drop { $0 == UInt8(ascii: "+") || $0 == minus })
    return bytes.first == minus && digits != "0" ? "-" + digits : digits
  }

  /// Whether an integer of the core schema has a canonical text: see `integer`.
  static func isReadable(_ text: String) -> Bool {
    let canonical = integer(text).utf8
    return !canonical.contains { $0 | 0x20 == UInt8(ascii: "x") || $0 == UInt8(ascii: "o") }
  }

  /// A float of the core schema as `-0.5`, `1.0`, `1.0e+03`: digits on both sides of the point, a
  /// sign in the exponent.
  package static func float(_ text: String) -> String {
    var rest = Substring(text)
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest.removeFirst() }
    switch rest {
    case ".inf", ".Inf", ".INF": return isNegative ? "-.inf" : ".inf"
    case ".nan", ".NaN", ".NAN": return ".nan"
    default: break
    }
    let exponentAt = rest.utf8.firstIndex { $0 | 0x20 == UInt8(ascii: "e") }
    let mantissa = rest[..<(exponentAt ?? rest.endIndex)]
    let point = mantissa.utf8.firstIndex(of: UInt8(ascii: ".")) ?? mantissa.endIndex
    let fraction = mantissa[point...].dropFirst()
    var result = isNegative ? "-" : ""
    result += withoutLeadingZeros(mantissa[..<point].utf8)
    result += "."
    result += fraction.isEmpty ? "0" : fraction
    if let exponentAt {
      let exponent = rest[exponentAt...].dropFirst()
      result += "e"
      if let first = exponent.first, first != "+", first != "-" { result += "+" }
      result += exponent
    }
    return result
  }

  private static let minus = UInt8(ascii: "-")

  private static func withoutLeadingZeros(_ digits: Substring.UTF8View) -> String {
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    return significant.isEmpty ? "0" : String(Substring(significant))
  }

  /// Whether the text is decimal already: `0`, `-12`; neither `-0` nor `+1`.
  private static func isCanonicalInteger(_ bytes: String.UTF8View) -> Bool {
    var rest = bytes[...]
    let isNegative = rest.first == minus
    if isNegative { rest.removeFirst() }
    guard let first = rest.first, rest.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      return false
    }
    return first != 0x30 || (rest.count == 1 && !isNegative)
  }
}
