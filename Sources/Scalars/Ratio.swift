/// A share or factor, exact to a billionth: `0.05`, `5%`, `1.25`.
package struct Ratio: ScalarValue, Comparable {
  /// Number of billionths; never negative.
  package let billionths: Int

  package static let billion = 1_000_000_000

  package init(billionths: Int) {
    precondition(billionths >= 0, "a ratio is not negative, found \(billionths) billionths")
    self.billionths = billionths
  }

  package static func percent(_ value: Int) -> Ratio { Ratio(billionths: value * 10_000_000) }

  package init(parsing text: String) throws(ScalarError) {
    let expected = "a share like 0.05 or 5%"
    let isPercent = text.hasSuffix("%")
    let parts = (isPercent ? text.dropLast() : Substring(text))
      .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let places = isPercent ? 7 : 9
    guard let whole = parts[0].plainNumber, whole < 1_000_000 else {
      throw .found(text, expected: expected)
    }
    var value = whole
    let fraction = parts.count == 2 ? parts[1] : "0"
    guard fraction.plainNumber != nil else { throw .found(text, expected: expected) }
    guard fraction.utf8.count <= places else {
      throw .found(text, expected: "at most \(places) digits after the point")
    }
    for place in 0..<places {
      let digits = Array(fraction.utf8)
      value = value * 10 + (place < digits.count ? Int(digits[place] - UInt8(ascii: "0")) : 0)
    }
    billionths = value
  }

  package static func < (left: Ratio, right: Ratio) -> Bool {
    left.billionths < right.billionths
  }

  /// As a decimal number, without superfluous zeros: `0.05`, `1`.
  package var description: String {
    let whole = billionths / Ratio.billion
    var fraction = String(billionths % Ratio.billion + Ratio.billion).dropFirst()
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return fraction.isEmpty ? String(whole) : "\(whole).\(fraction)"
  }
}
