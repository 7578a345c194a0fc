extension ShellReader {
  /// A word up to what ends one; there is one.
  mutating func readWord() throws(ShellProblem) -> ShellWord {
    var word = ShellWord(line: line)
    var plain: [UInt8] = []
    func flush(_ word: inout ShellWord, _ plain: inout [UInt8]) {
      guard !plain.isEmpty else { return }
      word.parts.append(.literal(String(decoding: plain, as: UTF8.self), isQuoted: false))
      plain = []
    }
    while let byte = current {
      switch byte {
      case UInt8(ascii: "'"):
        flush(&word, &plain)
        word.parts.append(.literal(try readSingleQuoted(), isQuoted: true))
      case UInt8(ascii: "\""):
        flush(&word, &plain)
        try readDoubleQuoted(into: &word)
      case .backslash:
        at += 1
        guard let escaped = current else { break }
        at += 1
        if escaped == .newline {
          line += 1
        } else {
          flush(&word, &plain)
          word.parts.append(.literal(String(decoding: [escaped], as: UTF8.self), isQuoted: true))
        }
      case UInt8(ascii: "$") where dialect == .bash && next == UInt8(ascii: "'"):
        flush(&word, &plain)
        at += 1
        word.parts.append(.literal(try readEscapedQuoted(), isQuoted: true))
      case UInt8(ascii: "$"), UInt8(ascii: "`"):
        if let part = try readExpansion(isQuoted: false) {
          flush(&word, &plain)
          word.parts.append(part)
        } else {
          plain.append(byte)
          at += 1
        }
      case UInt8(ascii: "<"), UInt8(ascii: ">"):
        guard dialect == .bash, next == .openParenthesis, word.parts.isEmpty, plain.isEmpty else {
          flush(&word, &plain)
          return word
        }
        word.parts.append(try readProcess())
      case .openParenthesis where dialect == .bash && plain.last == UInt8(ascii: "="):
        flush(&word, &plain)
        word.parts += try readArray().parts
      // Extended patterns of bash: `!(a|b)`; off unless a script asks for them.
      default:
        if byte.endsWord {
          flush(&word, &plain)
          return word
        }
        plain.append(byte)
        at += 1
      }
    }
    flush(&word, &plain)
    return word
  }

  // MARK: Quotes

  private mutating func readSingleQuoted() throws(ShellProblem) -> String {
    let start = line
    at += 1
    let first = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "'") {
      if bytes[at] == .newline { line += 1 }
      at += 1
    }
    guard at < bytes.count else {
      throw ShellProblem(line: start, message: "a ' is never closed")
    }
    at += 1
    return String(decoding: bytes[first..<at - 1], as: UTF8.self)
  }

  /// `$'…'`, where a backslash may stand before a quote.
  private mutating func readEscapedQuoted() throws(ShellProblem) -> String {
    let start = line
    at += 1
    let first = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "'") {
      if bytes[at] == .backslash { at += 1 }
      if at < bytes.count, bytes[at] == .newline { line += 1 }
      at += 1
    }
    guard at < bytes.count else {
      throw ShellProblem(line: start, message: "a ' is never closed")
    }
    at += 1
    return String(decoding: bytes[first..<at - 1], as: UTF8.self)
  }

  private mutating func readDoubleQuoted(into word: inout ShellWord) throws(ShellProblem) {
    let start = line
    at += 1
    var text: [UInt8] = []
    while let byte = current, byte != UInt8(ascii: "\"") {
      switch byte {
      case .backslash:
        at += 1
        guard let escaped = current else { break }
        at += 1
        if escaped == .newline {
          line += 1
        } else {
          if !"$`\"\\".utf8.contains(escaped) { text.append(byte) }
          text.append(escaped)
        }
      case UInt8(ascii: "$"), UInt8(ascii: "`"):
        if let part = try readExpansion(isQuoted: true) {
          word.parts.append(.literal(String(decoding: text, as: UTF8.self), isQuoted: true))
          text = []
          word.parts.append(part)
        } else {
          text.append(byte)
          at += 1
        }
      default:
        if byte == .newline { line += 1 }
        text.append(byte)
        at += 1
      }
    }
    guard current != nil else {
      throw ShellProblem(line: start, message: "a \" is never closed")
    }
    at += 1
    word.parts.append(.literal(String(decoding: text, as: UTF8.self), isQuoted: true))
  }

  // MARK: Expansions

  /// What `$` or a backquote begins; nil when the dollar stands for itself.
  private mutating func readExpansion(isQuoted: Bool) throws(ShellProblem) -> ShellWord.Part? {
    if current == UInt8(ascii: "`") { return try readBackquoted(isQuoted) }
    guard let byte = next else { return nil }
    switch byte {
    case .openParenthesis: return try readSubstitution(isQuoted)
    case UInt8(ascii: "{"): return try readParameter(isQuoted)
    default:
      guard byte.isNamePart || "@*#?$!-".utf8.contains(byte) else { return nil }
      at += 1
      let start = at
      at += 1
      if byte.isNamePart, !byte.isDigit {
        while let part = current, part.isNamePart { at += 1 }
      }
      let name = String(decoding: bytes[start..<at], as: UTF8.self)
      return .variable(name, rest: "", isQuoted: isQuoted)
    }
  }

  private mutating func readSubstitution(_ isQuoted: Bool) throws(ShellProblem) -> ShellWord.Part {
    let (start, first) = (line, at)
    if at + 2 < bytes.count, bytes[at + 2] == .openParenthesis, skipArithmetic(from: at + 3) {
      return .other(String(decoding: bytes[first..<at], as: UTF8.self))
    }
    at += 2
    var script = ShellScript()
    // The documents of the line outside begin after it, those inside of it before its end.
    let outside = pending
    pending = []
    try readList(into: &script.pipelines, until: [])
    guard current == .closeParenthesis else {
      guard at >= bytes.count else { throw unexpected() }
      throw ShellProblem(line: start, message: "a $( is never closed")
    }
    at += 1
    pending = outside + pending
    return .substitution(script, isQuoted: isQuoted)
  }

  private mutating func readBackquoted(_ isQuoted: Bool) throws(ShellProblem) -> ShellWord.Part {
    let start = line
    at += 1
    var inner: [UInt8] = []
    while let byte = current, byte != UInt8(ascii: "`") {
      if byte == .backslash, let escaped = next, "`\\$".utf8.contains(escaped) {
        inner.append(escaped)
        at += 2
        continue
      }
      if byte == .newline { line += 1 }
      inner.append(byte)
      at += 1
    }
    guard current != nil else {
      throw ShellProblem(line: start, message: "a ` is never closed")
    }
    at += 1
    var reader = ShellReader(bytes: inner, dialect: dialect, line: start, depth: depth + 1)
    let script = reader.readScript()
    if let problem = script.problem { throw problem }
    return .substitution(script, isQuoted: isQuoted)
  }

  /// `${NAME}`, with everything that may follow the name.
  private mutating func readParameter(_ isQuoted: Bool) throws(ShellProblem) -> ShellWord.Part {
    let start = line
    at += 2
    let first = at
    // `${#name}` is the length; `${!name}` of bash another variable.
    if let byte = current, byte == UInt8(ascii: "#") || byte == UInt8(ascii: "!"),
      next?.isNamePart == true
    {
      at += 1
    }
    if let byte = current, byte.isNamePart {
      while let part = current, part.isNamePart { at += 1 }
    } else if let byte = current, "@*#?$!-".utf8.contains(byte) {
      at += 1
    }
    let name = String(decoding: bytes[first..<at], as: UTF8.self)
    let rest = at
    try skipParameterRest(start, isQuoted)
    return .variable(
      name, rest: String(decoding: bytes[rest..<at - 1], as: UTF8.self), isQuoted: isQuoted)
  }

  /// Up to and with the `}` that closes it.
  private mutating func skipParameterRest(_ start: Int, _ isQuoted: Bool) throws(ShellProblem) {
    depth += 1
    defer { depth -= 1 }
    guard depth < 200 else { throw ShellProblem(line: line, message: "it is nested too deeply") }
    var open = ShellWord(line: line)
    while let byte = current, byte != UInt8(ascii: "}") {
      switch byte {
      case UInt8(ascii: "'") where !isQuoted: _ = try readSingleQuoted()
      case UInt8(ascii: "\""): try readDoubleQuoted(into: &open)
      case .backslash: at += 2
      case UInt8(ascii: "$"), UInt8(ascii: "`"):
        if try readExpansion(isQuoted: isQuoted) == nil { at += 1 }
      default:
        if byte == .newline { line += 1 }
        at += 1
      }
    }
    guard current != nil else {
      throw ShellProblem(line: start, message: "a ${ is never closed")
    }
    at += 1
  }

  /// `<(…)`.
  private mutating func readProcess() throws(ShellProblem) -> ShellWord.Part {
    let first = at
    // The two bytes before the list are as long as `$(`.
    _ = try readSubstitution(false)
    return .other(String(decoding: bytes[first..<at], as: UTF8.self))
  }

  /// Goes behind `))` when an arithmetic expression begins at a place; changes nothing when none does.
  mutating func skipArithmetic(from start: Int) -> Bool {
    var (index, open, lines) = (start, 0, 0)
    // No expression is that long, and hostile text must not be read again and again.
    let end = min(bytes.count, start + 4096)
    while index < end {
      switch bytes[index] {
      case .openParenthesis: open += 1
      case .closeParenthesis:
        if open == 0 {
          guard index + 1 < bytes.count, bytes[index + 1] == .closeParenthesis else { return false }
          at = index + 2
          line += lines
          return true
        }
        open -= 1
      case .newline: lines += 1
      default: break
      }
      index += 1
    }
    return false
  }
}
