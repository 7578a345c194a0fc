extension ShellReader {
  /// A command that begins with a reserved word or a parenthesis; nil when a simple one begins.
  mutating func readCompound() throws(ShellProblem) -> ShellCompound? {
    if current == .openParenthesis { return try readParenthesis() }
    guard let word = reservedWord else { return nil }
    switch word {
    case "{": return try readGroup()
    case "if": return try readConditional()
    case "while", "until":
      at += word.utf8.count
      return try readLoop()
    case "for": return try readFor()
    case "select" where dialect == .bash: return try readFor()
    case "case": return try readSelection()
    case "[[" where dialect == .bash: return try readTest()
    case "function" where dialect == .bash:
      at += word.utf8.count
      try skipBlanks()
      let name = try readWord().text
      try skipBlanks()
      if current == .openParenthesis {
        at += 1
        try skipBlanks()
        guard current == .closeParenthesis else { throw unexpected() }
        at += 1
      }
      return try readFunctionBody(name)
    default: return nil
    }
  }

  private mutating func readGroup() throws(ShellProblem) -> ShellCompound {
    at += 1
    return ShellCompound(kind: .group, body: try readBody(["}"]).list)
  }

  private mutating func readParenthesis() throws(ShellProblem) -> ShellCompound {
    let start = line
    if dialect == .bash, next == .openParenthesis, skipArithmetic(from: at + 2) {
      return ShellCompound(kind: .test)
    }
    at += 1
    var body: [ShellPipeline] = []
    try readList(into: &body, until: [])
    guard current == .closeParenthesis else {
      guard at >= bytes.count else { throw unexpected() }
      throw ShellProblem(line: start, message: "')' is missing for what begins here")
    }
    guard !body.isEmpty else { throw unexpected() }
    at += 1
    return ShellCompound(kind: .subshell, body: body)
  }

  private mutating func readConditional() throws(ShellProblem) -> ShellCompound {
    let start = line
    at += 2
    var compound = ShellCompound(kind: .conditional)
    do throws(ShellProblem) {
      while true {
        compound.condition += try readBody(["then"]).list
        let (body, end) = try readBody(["elif", "else", "fi"])
        compound.body += body
        if end == "elif" { continue }
        if end == "else" { compound.body += try readBody(["fi"]).list }
        return compound
      }
    } catch {
      throw error.beginning(at: start, "'fi' is missing for the 'if'", self)
    }
  }

  private mutating func readLoop() throws(ShellProblem) -> ShellCompound {
    let start = line
    do throws(ShellProblem) {
      let condition = try readBody(["do"]).list
      return ShellCompound(
        kind: .loop, condition: condition, body: try readBody(["done"]).list)
    } catch {
      throw error.beginning(at: start, "'done' is missing for the loop", self)
    }
  }

  private mutating func readFor() throws(ShellProblem) -> ShellCompound {
    let start = line
    at += reservedWord?.utf8.count ?? 3
    try skipBlanks()
    if dialect == .bash, current == .openParenthesis, next == .openParenthesis {
      guard skipArithmetic(from: at + 2) else { throw unexpected() }
    } else {
      guard let byte = current, !byte.endsWord else { throw unexpected() }
      _ = try readWord()
      try skipBlanks()
      if current == .newline { try skipLines() }
      if reservedWord == "in" {
        at += 2
        while true {
          try skipBlanks()
          guard let byte = current, !byte.endsWord else { break }
          _ = try readWord()
        }
        guard current == .semicolon || current == .newline else { throw unexpected() }
      }
    }
    try skipBlanks()
    if current == .semicolon { at += 1 }
    try skipLines()
    guard reservedWord == "do" || dialect == .bash && reservedWord == "{" else {
      throw unexpected()
    }
    let opensGroup = reservedWord == "{"
    at += opensGroup ? 1 : 2
    do throws(ShellProblem) {
      return ShellCompound(kind: .loop, body: try readBody([opensGroup ? "}" : "done"]).list)
    } catch {
      throw error.beginning(at: start, "'done' is missing for the loop", self)
    }
  }

  private mutating func readSelection() throws(ShellProblem) -> ShellCompound {
    let start = line
    at += 4
    try skipBlanks()
    guard let byte = current, !byte.endsWord else { throw unexpected() }
    _ = try readWord()
    try skipLines()
    guard reservedWord == "in" else { throw unexpected() }
    at += 2
    var compound = ShellCompound(kind: .selection)
    while true {
      try skipLines()
      if reservedWord == "esac" { break }
      guard current != nil else {
        throw ShellProblem(line: start, message: "'esac' is missing for the 'case'")
      }
      try readPatterns()
      try readList(into: &compound.body, until: ["esac"])
      if current == .semicolon {
        at += 2
        if dialect == .bash, current == .amper { at += 1 }
      } else if reservedWord != "esac" {
        guard current == nil else { throw unexpected() }
        throw ShellProblem(line: start, message: "'esac' is missing for the 'case'")
      }
    }
    at += 4
    return compound
  }

  /// `(one | two)` before the commands of a case.
  private mutating func readPatterns() throws(ShellProblem) {
    if current == .openParenthesis {
      at += 1
      try skipBlanks()
    }
    while true {
      guard let byte = current, !byte.endsWord else { throw unexpected() }
      _ = try readWord()
      try skipBlanks()
      if current == .closeParenthesis { break }
      guard current == .bar else { throw unexpected() }
      at += 1
      try skipBlanks()
    }
    at += 1
  }

  /// `[[ … ]]`: words and operators up to the end of it.
  private mutating func readTest() throws(ShellProblem) -> ShellCompound {
    let start = line
    at += 2
    while true {
      try skipLines()
      guard let byte = current else {
        throw ShellProblem(line: start, message: "']]' is missing for what begins here")
      }
      if byte.endsWord {
        at += 1
      } else if try readWord().literal == "]]" {
        return ShellCompound(kind: .test)
      }
    }
  }
}

extension ShellProblem {
  /// At the end of the script the beginning of the open construct says more than the end does.
  fileprivate func beginning(
    at line: Int, _ message: String, _ reader: ShellReader
  ) -> ShellProblem {
    reader.at >= reader.bytes.count && self.message.hasSuffix("is missing for what begins here")
      && self.message.hasPrefix("'") && !self.message.hasPrefix("')'")
      ? ShellProblem(line: line, message: message) : self
  }
}
