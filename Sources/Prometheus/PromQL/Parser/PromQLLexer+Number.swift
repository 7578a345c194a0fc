extension PromQLLexer {
  /// Reads a number or a duration, whose value the parser works out.
  mutating func scanNumberOrDuration() throws(PromQLProblem) -> PromQLToken.Kind {
    let start = position
    let isHexadecimal =
      byte() == UInt8(ascii: "0") && (byte(ahead: 1).map { $0 | 0x20 } == UInt8(ascii: "x"))
    if isHexadecimal {
      position += 2
      while let byte = byte(), byte.hexadecimalValue != nil || byte == UInt8(ascii: "_") {
        position += 1
      }
    } else {
      scanDecimal()
    }
    guard let next = byte(), next.isLetter || next.isDigit else { return .number }
    while let byte = byte(), byte.isLetter || byte.isDigit { position += 1 }
    let word = text(from: start)
    guard !isHexadecimal, PromQLDuration.looksLikeDuration(word) else {
      throw problem(
        from: start, "'\(word)' is neither a number nor a duration",
        hint: "units of durations are ms, s, m, h, d, w and y")
    }
    return .duration
  }

  private mutating func scanDecimal() {
    skipDigits()
    if byte() == UInt8(ascii: ".") {
      position += 1
      skipDigits()
    }
    guard byte().map({ $0 | 0x20 }) == UInt8(ascii: "e") else { return }
    position += 1
    if byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") { position += 1 }
    skipDigits()
  }

  private mutating func skipDigits() {
    while let byte = byte(), byte.isDigit || byte == UInt8(ascii: "_") { position += 1 }
  }
}
