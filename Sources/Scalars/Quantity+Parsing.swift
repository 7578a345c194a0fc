extension Quantity {
  /// Reads sign, digits, fraction and suffix or exponent.
  ///
  /// Amounts finer than a billionth and above 2^63 - 1 are refused, where the API would round them.
  package init(parsing text: String) throws(ScalarError) {
    let expected = "a quantity like 250m, 1Gi or 1e3"
    let bytes = Array(text.utf8)
    var position = 0
    var isNegative = false
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      isNegative = first == UInt8(ascii: "-")
      position = 1
    }
    var mantissa: Int128 = 0
    var digits = 0
    var places = 0
    var seenPoint = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "."), !seenPoint {
        seenPoint = true
      } else if byte.isDigit {
        digits += 1
        guard mantissa < Int128.max / 1_000 else { throw Quantity.tooLarge(text) }
        mantissa = mantissa * 10 + Int128(byte - UInt8(ascii: "0"))
        places += seenPoint ? 1 : 0
      } else {
        break
      }
      position += 1
    }
    guard digits > 0 else { throw .found(text, expected: expected) }
    let suffix = String(decoding: bytes[position...], as: UTF8.self)
    guard let scale = Scale(suffix) else {
      throw ScalarError(
        "found '\(text)' with the unknown unit '\(suffix)', expected \(expected)")
    }
    let power = scale.decimalPower - places + 9
    var amount = try Quantity.multiplied(mantissa, by: scale.factor, text)
    if power >= 0 {
      for _ in 0..<power where amount != 0 {
        amount = try Quantity.multiplied(amount, by: 10, text)
      }
    } else {
      for _ in 0..<(-power) {
        guard amount % 10 == 0 else {
          throw .found(text, expected: "an amount of at most 9 decimal places")
        }
        amount /= 10
      }
    }
    guard amount <= Quantity.largest else { throw Quantity.tooLarge(text) }
    self.init(billionths: isNegative ? -amount : amount, format: scale.format)
  }

  private static func multiplied(
    _ value: Int128, by factor: Int128, _ text: String
  ) throws(ScalarError) -> Int128 {
    let (product, overflow) = value.multipliedReportingOverflow(by: factor)
    guard !overflow else { throw tooLarge(text) }
    return product
  }

  private static func tooLarge(_ text: String) -> ScalarError {
    .found(text, expected: "an amount of at most 9223372036854775807")
  }

  /// What a suffix multiplies by: `factor * 10^decimalPower`.
  private struct Scale {
    var factor: Int128 = 1
    var decimalPower = 0
    var format = Format.decimal

    init?(_ suffix: String) {
      if let power = Quantity.decimalSuffixes.first(where: { $0.suffix == suffix }) {
        decimalPower = power.power
      } else if let shift = Quantity.binarySuffixes.firstIndex(of: suffix) {
        factor = 1 << (10 * (shift + 1))
        format = .binary
      } else if let first = suffix.utf8.first, first | 0x20 == UInt8(ascii: "e"),
        let exponent = Int(suffix.dropFirst()), abs(exponent) <= 60
      {
        decimalPower = exponent
        format = .exponent
      } else {
        return nil
      }
    }
  }

  static let decimalSuffixes: [(suffix: String, power: Int)] = [
    ("", 0), ("m", -3), ("k", 3), ("M", 6), ("G", 9), ("T", 12), ("P", 15), ("E", 18), ("u", -6),
    ("n", -9),
  ]
  static let binarySuffixes = ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"]
}
