internal import Glibc

/// A number or duration as it is written in an expression.
package struct PromQLNumber: Sendable, Hashable {
  /// The value; that of a duration is in seconds.
  package let value: Double
  /// How it is written: `0x1F`, `5m`.
  package let text: String
  package let isDuration: Bool

  init(value: Double, text: String, isDuration: Bool = false) {
    self.value = value
    self.text = text
    self.isDuration = isDuration
  }

  init(_ token: PromQLToken) throws(PromQLProblem) {
    text = token.text
    isDuration = token.kind == .duration
    if isDuration {
      value = Double(try PromQLDuration.milliseconds(of: text, at: token.span)) / 1000
    } else if let number = PromQLNumber.value(of: text) {
      value = number
    } else {
      throw PromQLProblem(token.span, "'\(text)' is not a number, or is out of range")
    }
  }

  /// Source: Go, strconv.ParseInt with base 0 and then strconv.ParseFloat.
  static func value(of text: String) -> Double? {
    switch text.lowercased() {
    case "inf": return .infinity
    case "nan": return .nan
    default: break
    }
    guard hasPlainUnderscores(text) else { return nil }
    let digits = text.filter { $0 != "_" }
    if digits.lowercased().hasPrefix("0x") {
      return Int64(digits.dropFirst(2), radix: 16).map(Double.init)
    }
    if digits.hasPrefix("0"), digits.count > 1, let octal = Int64(digits, radix: 8) {
      return Double(octal)
    }
    // strtod takes what Go takes, but for an exponent without digits: it stops before that.
    var end: UnsafeMutablePointer<CChar>?
    let (value, isWhole) = digits.withCString { start in
      let value = strtod(start, &end)
      return (value, end.map { $0.pointee == 0 } ?? false)
    }
    return isWhole && value.isFinite ? value : nil
  }

  /// Underscores separate digits: one at a time, and never beside another sign.
  private static func hasPlainUnderscores(_ text: String) -> Bool {
    guard text.contains("_") else { return true }
    let bytes = Array(text.utf8)
    return bytes.indices.allSatisfy { index in
      guard bytes[index] == UInt8(ascii: "_") else { return true }
      guard index > 0, index + 1 < bytes.count else { return false }
      let isAfterPrefix = bytes[index - 1] | 0x20 == UInt8(ascii: "x")
      return (bytes[index - 1].hexadecimalValue != nil || isAfterPrefix)
        && bytes[index + 1].hexadecimalValue != nil
    }
  }
}
