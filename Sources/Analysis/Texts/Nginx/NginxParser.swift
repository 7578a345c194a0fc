import YAML

/// Reads words, semicolons and braces; it stops at the first fault.
struct NginxParser {
  private var scanner: TextScanner
  private static let depth = 32

  init(_ text: String) {
    scanner = TextScanner(text)
  }

  mutating func parse() throws(TextFault) -> [NginxDirective] {
    // The blocks that are open, the innermost one last.
    var open: [NginxDirective] = []
    var levels: [[NginxDirective]] = [[]]
    while true {
      skipBlanks()
      guard !scanner.isAtEnd else { break }
      if scanner.next == UInt8(ascii: "}") {
        guard var block = open.popLast(), let directives = levels.popLast() else {
          throw scanner.fault("found '}' where no block is open")
        }
        scanner.advance()
        block.block = directives
        levels[levels.count - 1].append(block)
        continue
      }
      let (directive, opens) = try directive()
      if opens, directive.name.hasSuffix("_by_lua_block") {
        try skipForeignBlock()
        levels[levels.count - 1].append(directive)
      } else if opens {
        guard open.count < Self.depth else { throw directive.fault("blocks are nested too deeply") }
        open.append(directive)
        levels.append([])
      } else {
        levels[levels.count - 1].append(directive)
      }
    }
    if let block = open.last {
      throw block.fault("the block of '\(block.name)' is never closed: expected '}'")
    }
    return levels[0]
  }

  /// A directive up to its `;` or `{`.
  private mutating func directive() throws(TextFault) -> (NginxDirective, opens: Bool) {
    let mark = scanner.mark
    if scanner.next == UInt8(ascii: ";") || scanner.next == UInt8(ascii: "{") {
      throw scanner.fault("found \(scanner.found), expected a directive")
    }
    let name = try word()
    var directive = NginxDirective(name: name.text, mark: mark, arguments: [])
    while true {
      skipBlanks()
      if scanner.take(";") { return (directive, false) }
      if scanner.take("{") { return (directive, true) }
      guard !scanner.isAtEnd, scanner.next != UInt8(ascii: "}") else {
        throw directive.fault(
          "'\(name.text)' is not ended: found \(scanner.found), expected ';' or '{'")
      }
      directive.arguments.append(try word())
    }
  }

  private mutating func word() throws(TextFault) -> NginxDirective.Word {
    let mark = scanner.mark
    for quote: Unicode.Scalar in ["\"", "'"] where scanner.next == UInt8(ascii: quote) {
      scanner.advance()
      let start = scanner.index
      while let byte = scanner.next, byte != UInt8(ascii: quote) {
        scanner.advance(byte == UInt8(ascii: "\\") ? 2 : 1)
      }
      let text = scanner.text(from: start)
      guard scanner.take(quote) else { throw scanner.fault("the quote is never closed", at: mark) }
      guard let after = scanner.next, after.isSpace || ";{)".utf8.contains(after) else {
        throw scanner.fault("found \(scanner.found) right after a quote, expected a blank or ';'")
      }
      return .init(text: text, mark: mark, isQuoted: true)
    }
    let start = scanner.index
    while let byte = scanner.next, !byte.isSpace, byte != UInt8(ascii: ";") {
      if byte == UInt8(ascii: "\\") {
        scanner.advance(2)
      } else if byte == UInt8(ascii: "$"), scanner.peek(1) == UInt8(ascii: "{") {
        scanner.advance(2)
        scanner.skip { $0.isWordPart }
        _ = scanner.take("}")
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}"), scanner.index == start {
        break
      } else if byte == UInt8(ascii: "{") {
        // `server{`; a brace inside of a regular expression stands in quotes.
        break
      } else {
        scanner.advance()
      }
    }
    return .init(text: scanner.text(from: start), mark: mark, isQuoted: false)
  }

  /// Code of another language between braces.
  private mutating func skipForeignBlock() throws(TextFault) {
    let mark = scanner.mark
    var depth = 1
    while depth > 0 {
      guard let byte = scanner.next else {
        throw scanner.fault("the block is never closed", at: mark)
      }
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      scanner.advance()
    }
  }

  private mutating func skipBlanks() {
    while true {
      scanner.skip(while: \.isSpace)
      guard scanner.next == UInt8(ascii: "#") else { return }
      scanner.skipLine()
    }
  }
}
