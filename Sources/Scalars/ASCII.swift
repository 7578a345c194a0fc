/// Classes of ASCII bytes that the grammars of this module are made of.
extension UInt8 {
  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
  var isLowercaseLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }
  var isUppercaseLetter: Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self }
  var isLetter: Bool { isLowercaseLetter || isUppercaseLetter }
  var isLowercaseAlphanumeric: Bool { isLowercaseLetter || isDigit }
  var isAlphanumeric: Bool { isLetter || isDigit }

  /// The value of a hexadecimal digit of either case; nil for other bytes.
  var hexadecimalValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension StringProtocol {
  /// Non-negative decimal number of digits only, without sign; nil for anything else.
  var plainNumber: Int? {
    guard !isEmpty, utf8.allSatisfy(\.isDigit) else { return nil }
    return Int(self)
  }
}
