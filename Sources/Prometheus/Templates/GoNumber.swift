internal import Glibc

/// Numbers as Go prints them.
enum GoNumber {
  /// Go's `%v` and `%g`: the shortest digits, with an exponent below 1e-4 and from 1e6 on.
  ///
  /// Source: Go, strconv, FormatFloat with the format 'g' and the shortest precision.
  static func shortest(_ value: Double) -> String {
    if let text = special(value) { return text }
    let size = abs(value)
    if size != 0, size < 1e-4 || size >= 1e6 {
      let (digits, exponent) = parts(size)
      let fraction = digits.dropFirst()
      let sign = exponent < 0 ? "-" : "+"
      let number = abs(exponent) < 10 ? "0\(abs(exponent))" : "\(abs(exponent))"
      return (value < 0 ? "-" : "") + digits.prefix(1) + (fraction.isEmpty ? "" : "." + fraction)
        + "e" + sign + number
    }
    return plain(value)
  }

  /// Without an exponent, whatever the size.
  static func plain(_ value: Double) -> String {
    if let text = special(value) { return text }
    if value == 0 { return value.sign == .minus ? "-0" : "0" }
    let (digits, exponent) = parts(abs(value))
    let sign = value < 0 ? "-" : ""
    if exponent < 0 {
      return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits
    }
    let whole = exponent + 1
    if digits.count <= whole {
      return sign + digits + String(repeating: "0", count: whole - digits.count)
    }
    return sign + digits.prefix(whole) + "." + digits.dropFirst(whole)
  }

  /// C's format, which is Go's for these: `%.4g`.
  static func formatted(_ format: String, _ value: Double) -> String {
    if let text = special(value) { return text }
    var buffer = [CChar](repeating: 0, count: 512)
    let count = withVaList([value]) { vsnprintf(&buffer, buffer.count, format, $0) }
    let bytes = buffer.prefix(max(0, min(Int(count), buffer.count - 1)))
    return String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func special(_ value: Double) -> String? {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value > 0 ? "+Inf" : "-Inf" }
    return nil
  }

  /// The shortest significant digits and the exponent of the first.
  private static func parts(_ value: Double) -> (digits: String, exponent: Int) {
    // Swift prints the shortest digits too, in one of two forms.
    let pieces = value.description.split(separator: "e")
    let mantissa = pieces[0].split(separator: ".")
    let whole = String(mantissa[0])
    let fraction = mantissa.count > 1 && mantissa[1] != "0" ? String(mantissa[1]) : ""
    var exponent = (pieces.count > 1 ? Int(pieces[1]) ?? 0 : 0) + whole.count - 1
    var digits = whole + fraction
    while digits.hasPrefix("0"), digits.count > 1 {
      digits.removeFirst()
      exponent -= 1
    }
    while digits.hasSuffix("0"), digits.count > 1 { digits.removeLast() }
    return (digits, exponent)
  }
}

extension GoNumber {
  /// A number as Go reads it; nil if the text is none.
  ///
  /// Source: Go, strconv.ParseFloat.
  static func parsed(_ text: String) -> Double? {
    let digits = text.drop { $0 == "+" || $0 == "-" }
    guard text.count - digits.count <= 1 else { return nil }
    let isNegative = text.hasPrefix("-")
    let value: Double?
    switch digits.lowercased() {
    case "inf", "infinity": value = .infinity
    case "nan": value = .nan
    default:
      let isNumber = digits.utf8.first.map { $0.isDigit || $0 == UInt8(ascii: ".") } == true
      value = isNumber ? Double(digits).flatMap { $0.isFinite ? $0 : nil } : nil
    }
    return value.map { isNegative ? -$0 : $0 }
  }
}
