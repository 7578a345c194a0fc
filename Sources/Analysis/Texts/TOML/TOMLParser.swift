import YAML

/// Reads a document line by line; it stops at the first fault.
struct TOMLParser {
  var scanner: TextScanner
  private(set) var tables = TOMLTables()

  /// Parts of a key, and collections inside collections.
  static let depth = 64

  init(_ text: String) {
    scanner = TextScanner(text)
  }

  mutating func parse() throws(TextFault) {
    var table = TOMLTables.root
    while true {
      skipEmptyLines()
      guard !scanner.isAtEnd else { return }
      if scanner.next == UInt8(ascii: "[") {
        table = try header()
      } else {
        let path = try key()
        guard scanner.take("=") else {
          throw scanner.fault("found \(scanner.found), expected '=' after the key")
        }
        scanner.skipBlanks()
        let value = try value(depth: 0)
        try tables.assign(path, value, in: table)
      }
      try endLine()
    }
  }

  private mutating func header() throws(TextFault) -> Int {
    scanner.advance()
    let isArray = scanner.take("[")
    scanner.skipBlanks()
    let path = try key()
    guard scanner.take("]"), !isArray || scanner.take("]") else {
      let expected = isArray ? "']]'" : "']'"
      throw scanner.fault("found \(scanner.found), expected \(expected) after the table's name")
    }
    return isArray ? try tables.append(path) : try tables.open(path)
  }

  /// A dotted key with the blanks after it.
  mutating func key() throws(TextFault) -> [TOMLKey] {
    var path: [TOMLKey] = []
    repeat {
      scanner.skipBlanks()
      let mark = scanner.mark
      path.append(TOMLKey(name: try keyPart(), mark: mark))
      guard path.count <= Self.depth else { throw scanner.fault("the key has too many parts") }
      scanner.skipBlanks()
    } while scanner.take(".")
    return path
  }

  private mutating func keyPart() throws(TextFault) -> String {
    switch scanner.next {
    case UInt8(ascii: "\""): return try basicString()
    case UInt8(ascii: "'"): return try literalString()
    default:
      let name = scanner.text { $0.isWordPart || $0 == UInt8(ascii: "-") }
      guard !name.isEmpty else {
        throw scanner.fault("found \(scanner.found), expected a key")
      }
      return name
    }
  }

  // MARK: Blanks and comments

  private mutating func endLine() throws(TextFault) {
    scanner.skipBlanks()
    if scanner.next == UInt8(ascii: "#") { scanner.skipLine() }
    guard scanner.isAtLineEnd else {
      throw scanner.fault("found \(scanner.found), expected the end of the line")
    }
  }

  /// Also inside arrays, where lines end anywhere.
  mutating func skipEmptyLines() {
    while true {
      scanner.skip(while: \.isSpace)
      guard scanner.next == UInt8(ascii: "#") else { return }
      scanner.skipLine()
    }
  }
}
