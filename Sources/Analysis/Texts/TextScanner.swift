import YAML

/// Steps through the bytes of a text and knows the line and the column.
struct TextScanner {
  private let bytes: [UInt8]
  private(set) var index = 0
  private(set) var line = 1
  private(set) var column = 1

  init(_ text: String) {
    let bytes = Array(text.utf8)
    // A byte order mark belongs to no format.
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  var isAtEnd: Bool { index >= bytes.count }
  /// The next byte; nil at the end.
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }
  var isAtLineEnd: Bool { next == nil || next == UInt8(ascii: "\n") || isAtCarriageReturn }
  var mark: Mark { Mark(line: UInt32(clamping: line), column: UInt32(clamping: column)) }

  /// A byte further on; nil beyond the end.
  func peek(_ offset: Int) -> UInt8? {
    index + offset < bytes.count ? bytes[index + offset] : nil
  }

  func isAt(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count - index >= count else { return false }
    return (0..<count).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
  }

  mutating func advance() {
    guard index < bytes.count else { return }
    let byte = bytes[index]
    index += 1
    if byte == UInt8(ascii: "\n") {
      (line, column) = (line + 1, 1)
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  mutating func advance(_ count: Int) {
    for _ in 0..<count { advance() }
  }

  /// Steps over a byte if it is the next one.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    advance()
    return true
  }

  /// Steps over bytes while something holds.
  mutating func skip(while matches: (UInt8) -> Bool) {
    while let byte = next, matches(byte) { advance() }
  }

  mutating func text(while matches: (UInt8) -> Bool) -> String {
    let start = index
    skip(while: matches)
    return text(from: start)
  }

  /// What stands between an index and here.
  func text(from start: Int) -> String { String(decoding: bytes[start..<index], as: UTF8.self) }

  func bytes(from start: Int) -> ArraySlice<UInt8> { bytes[start..<index] }

  mutating func skipBlanks() {
    skip { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  /// To the line feed, which stays.
  mutating func skipLine() {
    skip { $0 != UInt8(ascii: "\n") }
  }

  func fault(_ message: String) -> TextFault {
    TextFault(line: line, column: column, message)
  }

  func fault(_ message: String, at mark: Mark) -> TextFault {
    TextFault(line: Int(mark.line), column: Int(mark.column), message)
  }

  /// What stands here, for messages: `'x'`, `the end of the line`.
  var found: String {
    guard let byte = next else { return "the end of the text" }
    if isAtLineEnd { return "the end of the line" }
    guard byte > 0x20, byte < 0x7F else { return byte == 0x20 ? "a blank" : "a character" }
    return "'\(Character(Unicode.Scalar(byte)))'"
  }

  private var isAtCarriageReturn: Bool {
    next == UInt8(ascii: "\r") && (peek(1) == nil || peek(1) == UInt8(ascii: "\n"))
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) && self & 0x80 == 0
  }

  var isHexadecimal: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
  }

  /// A letter, a digit or `_`.
  var isWordPart: Bool { isLetter || isDigit || self == UInt8(ascii: "_") }

  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Blanks and ends of lines.
  var isSpace: Bool {
    isBlank || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") || self == 0x0B
      || self == 0x0C
  }
}
