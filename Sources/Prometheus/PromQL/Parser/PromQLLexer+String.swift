extension PromQLLexer {
  /// Reads a string in any of the three kinds of quotes and resolves its escapes.
  ///
  /// Source: Prometheus documentation, "Querying basics", string literals: the escapes are Go's.
  mutating func scanString() throws(PromQLProblem) -> String {
    let start = position
    let quote = bytes[position]
    let isRaw = quote == UInt8(ascii: "`")
    position += 1
    var value: [UInt8] = []
    while let byte = byte() {
      position += 1
      switch byte {
      case quote:
        // The replacement character is how Prometheus sees bytes that are no UTF-8.
        if text(from: start).unicodeScalars.contains("\u{FFFD}") {
          throw problem(from: start, "the string holds the replacement character U+FFFD")
        }
        return String(decoding: value, as: UTF8.self)
      case UInt8(ascii: "\\") where !isRaw: try scanEscape(quote: quote, into: &value)
      case UInt8(ascii: "\n") where !isRaw:
        position -= 1
        throw problem(
          from: start, "the string is not closed on its line",
          hint: "write \\n for a line break, or use backquotes")
      default: value.append(byte)
      }
    }
    throw problem(from: start, "the string is not closed")
  }

  private mutating func scanEscape(quote: UInt8, into value: inout [UInt8]) throws(PromQLProblem) {
    let start = position - 1
    guard let letter = byte() else { throw problem(from: start, "the string is not closed") }
    position += 1
    switch letter {
    case UInt8(ascii: "a"): value.append(0x07)
    case UInt8(ascii: "b"): value.append(0x08)
    case UInt8(ascii: "f"): value.append(0x0C)
    case UInt8(ascii: "n"): value.append(0x0A)
    case UInt8(ascii: "r"): value.append(0x0D)
    case UInt8(ascii: "t"): value.append(0x09)
    case UInt8(ascii: "v"): value.append(0x0B)
    case UInt8(ascii: "\\"), quote: value.append(letter)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      position -= 1
      value.append(UInt8(try scanCode(from: start, digits: 3, base: 8, most: 0xFF)))
    case UInt8(ascii: "x"):
      value.append(UInt8(try scanCode(from: start, digits: 2, base: 16, most: 0xFF)))
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let digits = letter == UInt8(ascii: "u") ? 4 : 8
      let code = try scanCode(from: start, digits: digits, base: 16, most: 0x10FFFF)
      guard let scalar = Unicode.Scalar(code) else {
        throw problem(from: start, "'\(text(from: start))' is no character of Unicode")
      }
      value += Array(String(scalar).utf8)
    default:
      while let byte = byte(), byte & 0xC0 == 0x80 { position += 1 }
      throw problem(
        from: start, "unknown escape '\(text(from: start))'",
        hint: "write \\\\ for a backslash, or use backquotes")
    }
  }

  private mutating func scanCode(
    from start: Int, digits: Int, base: UInt32, most: UInt32
  ) throws(PromQLProblem) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = byte()?.hexadecimalValue, digit < base else {
        throw problem(from: start, "an escape with too few digits, \(digits) are expected")
      }
      position += 1
      code = code &* base &+ digit
    }
    guard code <= most else {
      throw problem(from: start, "'\(text(from: start))' is no character of Unicode")
    }
    return code
  }
}
