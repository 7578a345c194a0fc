extension TOMLParser {
  mutating func basicString() throws(TextFault) -> String {
    let start = scanner.mark
    scanner.advance()
    var text: [UInt8] = []
    while let byte = scanner.next, !scanner.isAtLineEnd {
      switch byte {
      case UInt8(ascii: "\""):
        scanner.advance()
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escape()
      default:
        try checkControl(byte)
        text.append(byte)
        scanner.advance()
      }
    }
    throw scanner.fault("the string is never closed", at: start)
  }

  mutating func literalString() throws(TextFault) -> String {
    let start = scanner.mark
    scanner.advance()
    let text = scanner.text { $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "\n") }
    guard scanner.take("'") else { throw scanner.fault("the string is never closed", at: start) }
    return text
  }

  /// Between three quotes, over lines.
  mutating func longString(basic: Bool) throws(TextFault) -> String {
    let start = scanner.mark
    let quote = UInt8(ascii: basic ? "\"" : "'")
    scanner.advance(3)
    if scanner.next == UInt8(ascii: "\r") { scanner.advance() }
    if scanner.next == UInt8(ascii: "\n") { scanner.advance() }
    var text: [UInt8] = []
    while let byte = scanner.next {
      if byte == quote {
        var count = 0
        while scanner.next == quote, count < 5 {
          scanner.advance()
          count += 1
        }
        // Up to two quotes may stand right before the end.
        text += [UInt8](repeating: quote, count: count >= 3 ? count - 3 : count)
        if count >= 3 { return String(decoding: text, as: UTF8.self) }
      } else if basic, byte == UInt8(ascii: "\\") {
        if let next = scanner.peek(1), next.isSpace { try skipFold() } else { text += try escape() }
      } else {
        text.append(byte)
        scanner.advance()
      }
    }
    throw scanner.fault("the string is never closed", at: start)
  }

  /// A backslash at the end of a line takes the blanks after it away.
  private mutating func skipFold() throws(TextFault) {
    scanner.advance()
    scanner.skipBlanks()
    guard scanner.isAtLineEnd else {
      throw scanner.fault("found \(scanner.found), expected the end of the line after '\\'")
    }
    scanner.skip(while: \.isSpace)
  }

  private mutating func escape() throws(TextFault) -> [UInt8] {
    let mark = scanner.mark
    scanner.advance()
    guard let byte = scanner.next else { throw scanner.fault("found '\\' at the end", at: mark) }
    scanner.advance()
    switch byte {
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [byte]
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let start = scanner.index
      for _ in 0..<(byte == UInt8(ascii: "u") ? 4 : 8) where scanner.next?.isHexadecimal == true {
        scanner.advance()
      }
      let digits = scanner.text(from: start)
      guard digits.utf8.count == (byte == UInt8(ascii: "u") ? 4 : 8),
        let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
      else { throw scanner.fault("the escape names no character", at: mark) }
      return Array(String(Character(scalar)).utf8)
    default: throw scanner.fault("an escape that TOML does not have", at: mark)
    }
  }

  private func checkControl(_ byte: UInt8) throws(TextFault) {
    guard byte >= 0x20 || byte == 0x09, byte != 0x7F else {
      throw scanner.fault("a control character in a string")
    }
  }
}
