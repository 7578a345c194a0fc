import YAML

extension TOMLParser {
  mutating func value(depth: Int) throws(TextFault) -> Node {
    guard depth < Self.depth else { throw scanner.fault("collections are nested too deeply") }
    let mark = scanner.mark
    switch scanner.next {
    case UInt8(ascii: "\""):
      let isLong = scanner.isAt("\"\"\"")
      let text = isLong ? try longString(basic: true) : try basicString()
      return Node(.scalar(text, .string), mark: mark, style: .doubleQuoted)
    case UInt8(ascii: "'"):
      let isLong = scanner.isAt("'''")
      let text = isLong ? try longString(basic: false) : try literalString()
      return Node(.scalar(text, .string), mark: mark, style: .singleQuoted)
    case UInt8(ascii: "["): return Node(.sequence(try array(depth)), mark: mark)
    case UInt8(ascii: "{"): return try inlineTable(depth, mark)
    default: return try plainValue(mark)
    }
  }

  private mutating func array(_ depth: Int) throws(TextFault) -> [Node] {
    let start = scanner.mark
    scanner.advance()
    var items: [Node] = []
    while true {
      skipEmptyLines()
      if scanner.take("]") { return items }
      guard !scanner.isAtEnd else { throw scanner.fault("the array is never closed", at: start) }
      items.append(try value(depth: depth + 1))
      skipEmptyLines()
      guard scanner.take(",") || scanner.next == UInt8(ascii: "]") else {
        if scanner.isAtEnd { throw scanner.fault("the array is never closed", at: start) }
        throw scanner.fault("found \(scanner.found), expected ',' or ']' in the array")
      }
    }
  }

  private mutating func inlineTable(_ depth: Int, _ mark: Mark) throws(TextFault) -> Node {
    scanner.advance()
    var tables = TOMLTables()
    scanner.skipBlanks()
    if scanner.take("}") { return Node(.mapping([]), mark: mark) }
    repeat {
      let path = try key()
      guard scanner.take("=") else {
        throw scanner.fault("found \(scanner.found), expected '=' after the key")
      }
      scanner.skipBlanks()
      try tables.assign(path, try value(depth: depth + path.count), in: TOMLTables.root)
      scanner.skipBlanks()
    } while scanner.take(",")
    guard scanner.take("}") else {
      throw scanner.fault("found \(scanner.found), expected ',' or '}' in the inline table")
    }
    var node = tables.node
    node.mark = mark
    return node
  }

  /// A number, a boolean or a date: whatever is written without quotes.
  private mutating func plainValue(_ mark: Mark) throws(TextFault) -> Node {
    var text = scanner.text(while: Self.isPlain)
    // A date may have a blank before its time.
    if TOMLDate.isDate(text), scanner.next == UInt8(ascii: " "), scanner.peek(1)?.isDigit == true {
      scanner.advance()
      text += "T" + scanner.text(while: Self.isPlain)
    }
    guard !text.isEmpty else { throw scanner.fault("found \(scanner.found), expected a value") }
    if text == "true" || text == "false" { return Node(.scalar(text, .boolean), mark: mark) }
    if let number = TOMLNumber.integer(text) { return Node(.scalar(number, .integer), mark: mark) }
    if let number = TOMLNumber.float(text) { return Node(.scalar(number, .float), mark: mark) }
    if TOMLDate.isValid(text) { return Node(.scalar(text, .string), mark: mark) }
    throw scanner.fault(
      "found a value that is no number, boolean or date, expected quotes around a text", at: mark)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte.isWordPart || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
  }
}
