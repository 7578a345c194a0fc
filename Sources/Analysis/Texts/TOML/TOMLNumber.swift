/// Numbers of TOML, as the digits that they stand for.
enum TOMLNumber {
  /// In decimal digits, or with its prefix `0x`, `0o`; nil when it is no integer.
  static func integer(_ text: String) -> String? {
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where text.hasPrefix(prefix) {
      guard let digits = digits(text.dropFirst(2), radix: radix) else { return nil }
      return Int64(digits, radix: radix).map(String.init)
    }
    let (sign, rest) = split(text)
    guard let digits = digits(rest, radix: 10), digits == "0" || !digits.hasPrefix("0") else {
      return nil
    }
    return Int64(sign + digits).map(String.init)
  }

  static func float(_ text: String) -> String? {
    let (sign, rest) = split(text)
    if rest == "inf" { return sign + ".inf" }
    if rest == "nan" { return ".nan" }
    let parts = rest.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "e" || $0 == "E" })
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard mantissa.count <= 2, parts.count > 1 || mantissa.count > 1,
      let whole = digits(mantissa[0], radix: 10), whole == "0" || !whole.hasPrefix("0")
    else { return nil }
    var number = sign + whole
    if mantissa.count == 2 {
      guard let fraction = digits(mantissa[1], radix: 10) else { return nil }
      number += "." + fraction
    }
    if parts.count == 2 {
      let (sign, rest) = split(String(parts[1]))
      guard let exponent = digits(rest, radix: 10) else { return nil }
      number += "e" + sign + exponent
    }
    return number
  }

  private static func split(_ text: String) -> (sign: String, rest: Substring) {
    if text.hasPrefix("-") { return ("-", text.dropFirst()) }
    return ("", text.hasPrefix("+") ? text.dropFirst() : text[...])
  }

  /// Digits with single `_` between them.
  private static func digits(_ text: Substring, radix: Int) -> String? {
    let groups = text.split(separator: "_", omittingEmptySubsequences: false)
    let isValid = groups.allSatisfy { group in
      !group.isEmpty && group.allSatisfy { $0.isASCII && ($0.hexDigitValue ?? 99) < radix }
    }
    return isValid ? groups.joined() : nil
  }
}
