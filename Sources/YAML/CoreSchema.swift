/// Types of plain scalars.
///
/// Source: YAML 1.2.2, section 10.3.2 (tag resolution of the core schema).
enum CoreSchema {
  static func type(of text: UnsafeBufferPointer<UInt8>) -> ScalarType {
    guard let first = text.first else { return .null }
    switch first {
    case UInt8(ascii: "~"): return text.count == 1 ? .null : .string
    case UInt8(ascii: "n"), UInt8(ascii: "N"): return isWord("null", text) ? .null : .string
    case UInt8(ascii: "t"), UInt8(ascii: "T"): return isWord("true", text) ? .boolean : .string
    case UInt8(ascii: "f"), UInt8(ascii: "F"): return isWord("false", text) ? .boolean : .string
    case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): return number(text)
    default: return .string
    }
  }

  /// Whether the text is the word in lower case, capitalised or in upper case.
  private static func isWord(_ word: StaticString, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count == word.utf8CodeUnitCount else { return false }
    let isUpper = { (byte: UInt8) in byte & 0x20 == 0 }
    for index in text.indices where text[index] | 0x20 != word.utf8Start[index] { return false }
    let rest = text.dropFirst()
    return rest.allSatisfy { !isUpper($0) } || (isUpper(text[0]) && rest.allSatisfy(isUpper))
  }

  private static func number(_ text: UnsafeBufferPointer<UInt8>) -> ScalarType {
    if text.count > 2, text[0] == UInt8(ascii: "0") {
      if text[1] == UInt8(ascii: "x") {
        return text.dropFirst(2).allSatisfy(isHexadecimal) ? .integer : .string
      }
      if text[1] == UInt8(ascii: "o") {
        return text.dropFirst(2).allSatisfy { 0x30...0x37 ~= $0 } ? .integer : .string
      }
    }
    var rest = text[...]
    let isSigned = text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "-")
    if isSigned { rest.removeFirst() }
    if isSpecialFloat(rest, isSigned: isSigned) { return .float }
    let whole = digits(&rest)
    guard !rest.isEmpty else { return whole > 0 ? .integer : .string }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      let fraction = digits(&rest)
      guard whole + fraction > 0 else { return .string }
    } else if whole == 0 {
      return .string
    }
    guard let exponent = rest.first else { return .float }
    guard exponent | 0x20 == UInt8(ascii: "e") else { return .string }
    rest.removeFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    return digits(&rest) > 0 && rest.isEmpty ? .float : .string
  }

  private static func isSpecialFloat(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, isSigned: Bool
  ) -> Bool {
    guard text.count == 4, text.first == UInt8(ascii: ".") else { return false }
    let word = UnsafeBufferPointer(rebasing: text.dropFirst())
    return isWord("inf", word)
      || (!isSigned
        && (word.elementsEqual("nan".utf8) || word.elementsEqual("NaN".utf8)
          || word.elementsEqual("NAN".utf8)))
  }

  /// Takes the decimal digits off the front and counts them.
  private static func digits(_ text: inout Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let rest = text.drop { 0x30...0x39 ~= $0 }
    let count = text.count - rest.count
    text = rest
    return count
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x61...0x66 ~= byte | 0x20
  }
}
