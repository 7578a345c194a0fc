import Findings

/// Reads one JSON value from bytes that are UTF-8.
struct JSONReader {
  struct Stop: Error {
    var finding: Finding
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let path: String
  private let options: ParserOptions
  private var position = 0
  private var line: UInt32 = 1
  /// Where the line begins.
  private var lineStart = 0
  private(set) var findings: [Finding] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, path: String, options: ParserOptions) {
    self.bytes = bytes
    self.path = path
    self.options = options
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func document() throws(Stop) -> Node {
    skipBlanks()
    let node = try value(depth: 0)
    skipBlanks()
    guard position == bytes.count else {
      throw stop("expected the end of the text, found \(found)")
    }
    return node
  }

  // MARK: Values

  private mutating func value(depth: Int) throws(Stop) -> Node {
    guard depth < options.limits.depth else {
      throw stop("nested deeper than \(options.limits.depth) levels")
    }
    let mark = mark()
    switch peek {
    case UInt8(ascii: "{"): return try object(mark, depth)
    case UInt8(ascii: "["): return try array(mark, depth)
    case UInt8(ascii: "\""):
      return Node(.scalar(try string(), .string), mark: mark, style: .doubleQuoted)
    case UInt8(ascii: "t"): return try word("true", .boolean, mark)
    case UInt8(ascii: "f"): return try word("false", .boolean, mark)
    case UInt8(ascii: "n"): return try word("null", .null, mark)
    case .some(UInt8(ascii: "-")), .some(0x30...0x39): return try number(mark)
    default: throw stop("expected a value, found \(found)")
    }
  }

  private mutating func object(_ mark: Mark, _ depth: Int) throws(Stop) -> Node {
    position += 1
    var entries = UniqueEntries()
    skipBlanks()
    if peek == UInt8(ascii: "}") {
      position += 1
      return Node(.mapping([]), mark: mark)
    }
    while true {
      skipBlanks()
      guard peek == UInt8(ascii: "\"") else { throw stop("expected a key, found \(found)") }
      let (keyMark, keyPlace) = (self.mark(), place())
      let key = try string()
      skipBlanks()
      try take(UInt8(ascii: ":"), "':' after the key '\(key)'")
      skipBlanks()
      let value = try value(depth: depth + 1)
      if entries.insert(Node.Entry(key, value, keyMark: keyMark)) != nil {
        findings.append(.json("duplicate key '\(key)'", keyPlace))
        if findings.count >= options.limits.findings { throw stop("too many findings") }
      }
      skipBlanks()
      guard peek == UInt8(ascii: ",") else {
        try take(UInt8(ascii: "}"), "',' or '}'")
        return Node(.mapping(entries.entries), mark: mark)
      }
      position += 1
    }
  }

  private mutating func array(_ mark: Mark, _ depth: Int) throws(Stop) -> Node {
    position += 1
    var items: [Node] = []
    skipBlanks()
    if peek == UInt8(ascii: "]") {
      position += 1
      return Node(.sequence([]), mark: mark)
    }
    while true {
      skipBlanks()
      items.append(try value(depth: depth + 1))
      skipBlanks()
      guard peek == UInt8(ascii: ",") else {
        try take(UInt8(ascii: "]"), "',' or ']'")
        return Node(.sequence(items), mark: mark)
      }
      position += 1
    }
  }

  private mutating func word(
    _ word: StaticString, _ type: ScalarType, _ mark: Mark
  ) throws(Stop) -> Node {
    let count = word.utf8CodeUnitCount
    let rest = bytes[position...].prefix(count)
    guard rest.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: count)) else {
      throw stop("expected a value, found \(found)")
    }
    position += count
    return Node(.scalar("\(word)", type), mark: mark)
  }

  private mutating func number(_ mark: Mark) throws(Stop) -> Node {
    let start = position
    if peek == UInt8(ascii: "-") { position += 1 }
    let zero = peek == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !(zero && whole > 1) else { throw stop("expected a number, found \(found)") }
    var type = ScalarType.integer
    if peek == UInt8(ascii: ".") {
      position += 1
      type = .float
      guard digits() > 0 else { throw stop("expected digits after '.', found \(found)") }
    }
    if let letter = peek, letter | 0x20 == UInt8(ascii: "e") {
      position += 1
      type = .float
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
      guard digits() > 0 else { throw stop("expected an exponent, found \(found)") }
    }
    return Node(
      .scalar(String(decoding: bytes[start..<position], as: UTF8.self), type), mark: mark)
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = peek, 0x30...0x39 ~= byte { position += 1 }
    return position - start
  }

  // MARK: Strings

  private mutating func string() throws(Stop) -> String {
    let opening = position
    position += 1
    let start = position
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      position += 1
    }
    if peek == UInt8(ascii: "\"") {
      defer { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
    var text = Array(bytes[start..<position])
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0x00..<0x20: throw stop("line break or control character inside a text")
      default:
        text.append(byte)
        position += 1
      }
    }
    position = opening
    throw stop("text is not closed")
  }

  private mutating func escape(into text: inout [UInt8]) throws(Stop) {
    position += 1
    guard let letter = peek else { throw stop("text is not closed") }
    let plain: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D,
      0x74: 0x09,
    ]
    if let byte = plain[letter] {
      text.append(byte)
      position += 1
      return
    }
    guard letter == UInt8(ascii: "u") else { throw stop("unknown escape before \(found)") }
    position += 1
    var unit = try codeUnit()
    if 0xD800..<0xDC00 ~= unit {
      guard bytes[position...].starts(with: [0x5C, 0x75]) else {
        throw stop("half of a surrogate pair")
      }
      position += 2
      let low = try codeUnit()
      guard 0xDC00..<0xE000 ~= low else { throw stop("half of a surrogate pair") }
      unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(unit) else { throw stop("half of a surrogate pair") }
    text.append(contentsOf: String(scalar).utf8)
  }

  private mutating func codeUnit() throws(Stop) -> UInt32 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, let text = String(validating: digits, as: UTF8.self),
      text.utf8.allSatisfy({ isHexadecimal($0) }), let unit = UInt32(text, radix: 16)
    else { throw stop("expected four hexadecimal digits after \\u") }
    position += 4
    return unit
  }

  private func isHexadecimal(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x61...0x66 ~= byte | 0x20
  }

  // MARK: Place

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = peek {
      switch byte {
      case 0x0A:
        line += 1
        lineStart = position + 1
      case 0x20, 0x09, 0x0D: break
      default: return
      }
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8, _ what: String) throws(Stop) {
    guard peek == byte else { throw stop("expected \(what), found \(found)") }
    position += 1
  }

  private func mark() -> Mark {
    options.placement.mark(source: 0, line: line, column: UInt32(position - lineStart) + 1)
  }

  private func place() -> Place {
    let column = bytes[lineStart..<position].count { $0 & 0xC0 != 0x80 } + 1
    return Place(file: path, line: Int(line), column: column)
  }

  /// What stands here, for a message.
  private var found: String {
    guard let byte = peek else { return "the end of the text" }
    let word = bytes[position...].prefix { $0 > 0x20 }.prefix(20)
    return byte <= 0x20 ? "a blank" : "'\(String(decoding: word, as: UTF8.self))'"
  }

  private func stop(_ message: String) -> Stop { Stop(finding: .json(message, place())) }
}
