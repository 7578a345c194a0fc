/// Reads shell scripts as `sh -n` does: it runs nothing, and stops at the first mistake.
///
/// Source: POSIX.1-2024, Shell Command Language, 2.10 Shell Grammar; GNU Bash 5.2 manual for what
/// bash adds.
package struct ShellReader {
  let bytes: [UInt8]
  var at = 0
  var line = 1
  let dialect: ShellDialect
  /// Here-documents whose text begins with the next line.
  var pending: [PendingDocument] = []
  /// Texts of those that were read, by their place in the order of the script.
  var documents: [String] = []
  var openDocuments: [ShellProblem] = []
  /// How deep constructs are nested; hostile input must not exhaust the stack.
  var depth = 0

  struct PendingDocument {
    let delimiter: String
    let stripsTabs: Bool
    let line: Int
  }

  package static func read(_ text: String, _ dialect: ShellDialect = .bash) -> ShellScript {
    var reader = ShellReader(bytes: Array(text.utf8), dialect: dialect)
    return reader.readScript()
  }

  /// The dialect that the first line asks for; nil when there is none.
  package static func dialect(of text: String) -> ShellDialect? {
    guard text.hasPrefix("#!"), let line = text.split(separator: "\n").first else { return nil }
    let words = line.dropFirst(2).split { $0 == " " || $0 == "/" }
    if words.contains(where: { ["bash", "ksh", "zsh"].contains($0) }) { return .bash }
    return words.contains { ["sh", "dash", "ash"].contains($0) } ? .posix : nil
  }

  init(bytes: [UInt8], dialect: ShellDialect, line: Int = 1, depth: Int = 0) {
    self.bytes = bytes
    self.dialect = dialect
    self.line = line
    self.depth = depth
  }

  mutating func readScript() -> ShellScript {
    var script = ShellScript()
    do throws(ShellProblem) {
      try readList(into: &script.pipelines, until: [])
      if at < bytes.count { throw unexpected() }
      try readDocuments()
    } catch {
      script.problem = error
    }
    attachDocuments(&script.pipelines)
    script.openDocuments = openDocuments
    return script
  }

  // MARK: Lists

  /// Pipelines up to one of some reserved words, a `)`, `;;`, or the end.
  mutating func readList(
    into list: inout [ShellPipeline], until words: Set<String>
  ) throws(ShellProblem) {
    depth += 1
    defer { depth -= 1 }
    guard depth < 200 else { throw ShellProblem(line: line, message: "it is nested too deeply") }
    while true {
      try skipLines()
      if isAtListEnd(words) { return }
      try readAndOr(into: &list)
      try skipBlanks()
      switch current {
      case .amper where next != .amper:
        at += 1
        list[list.count - 1].isBackground = true
      case .semicolon where next != .semicolon && !(dialect == .bash && next == .amper): at += 1
      case .newline: continue
      default:
        if isAtListEnd(words) { return }
        throw unexpected()
      }
    }
  }

  /// A list that must not be empty, with the word behind it.
  mutating func readBody(_ ends: Set<String>) throws(ShellProblem) -> (
    list: [ShellPipeline], end: String
  ) {
    let start = line
    var list: [ShellPipeline] = []
    try readList(into: &list, until: ends)
    guard let word = reservedWord, ends.contains(word) else {
      let expected = ends.sorted().map { "'\($0)'" }.joined(separator: " or ")
      if at >= bytes.count {
        throw ShellProblem(
          line: start, message: "\(expected) is missing for what begins here")
      }
      throw unexpected()
    }
    guard !list.isEmpty else { throw unexpected() }
    at += word.utf8.count
    return (list, word)
  }

  private func isAtListEnd(_ words: Set<String>) -> Bool {
    guard let byte = current else { return true }
    if byte == .closeParenthesis { return true }
    if byte == .semicolon, next == .semicolon || dialect == .bash && next == .amper { return true }
    return reservedWord.map(words.contains) ?? false
  }

  private mutating func readAndOr(into list: inout [ShellPipeline]) throws(ShellProblem) {
    var link = ShellPipeline.Link.start
    while true {
      var pipeline = try readPipeline()
      pipeline.follows = link
      list.append(pipeline)
      try skipBlanks()
      if current == .amper, next == .amper {
        link = .and
      } else if current == .bar, next == .bar {
        link = .or
      } else {
        return
      }
      at += 2
      try skipLines()
    }
  }

  private mutating func readPipeline() throws(ShellProblem) -> ShellPipeline {
    try skipBlanks()
    var pipeline = ShellPipeline(stages: [], line: line)
    if reservedWord == "!" {
      at += 1
      pipeline.isNegated = true
      try skipBlanks()
    }
    while true {
      pipeline.stages.append(try readStage())
      try skipBlanks()
      guard current == .bar, next != .bar else { return pipeline }
      at += 1
      if dialect == .bash, current == .amper { at += 1 }
      try skipLines()
    }
  }

  // MARK: Commands

  private mutating func readStage() throws(ShellProblem) -> ShellStage {
    try skipBlanks()
    if let compound = try readCompound() {
      var compound = compound
      try skipBlanks()
      while let redirection = try readRedirection() {
        compound.redirections.append(redirection)
        try skipBlanks()
      }
      return .compound(compound)
    }
    if let word = reservedWord, Self.closingWords.contains(word) { throw unexpected() }
    return try readSimple()
  }

  static let closingWords: Set<String> = [
    "then", "else", "elif", "fi", "do", "done", "esac", "}",
  ]

  private mutating func readSimple() throws(ShellProblem) -> ShellStage {
    var command = ShellCommand(line: line)
    while true {
      try skipBlanks()
      if let redirection = try readRedirection() {
        command.redirections.append(redirection)
        continue
      }
      guard let byte = current, !byte.endsWord || isProcess else { break }
      if command.words.isEmpty, let assignment = try readAssignment() {
        command.assignments.append(assignment)
        continue
      }
      command.words.append(try readWord())
      if command.words.count == 1, command.assignments.isEmpty, current == .openParenthesis {
        return .compound(try readFunction(named: command.words[0].literal))
      }
      if current == .openParenthesis { throw unexpected() }
    }
    guard !(command.words.isEmpty && command.assignments.isEmpty && command.redirections.isEmpty)
    else { throw unexpected() }
    // `name ()` with a blank between.
    if current == .openParenthesis, command.words.count == 1, command.assignments.isEmpty {
      return .compound(try readFunction(named: command.words[0].literal))
    }
    return .command(command)
  }

  /// The body of a function whose name stands before the parentheses.
  private mutating func readFunction(named name: String?) throws(ShellProblem) -> ShellCompound {
    at += 1
    try skipBlanks()
    guard let name, current == .closeParenthesis else { throw unexpected() }
    at += 1
    return try readFunctionBody(name)
  }

  mutating func readFunctionBody(_ name: String) throws(ShellProblem) -> ShellCompound {
    try skipLines()
    let start = line
    let stage = try readStage()
    let body = ShellPipeline(stages: [stage], line: start)
    if dialect == .bash, case .command = stage { throw unexpected() }
    return ShellCompound(kind: .function(name), body: [body])
  }

  /// `NAME=word` before the program.
  private mutating func readAssignment() throws(ShellProblem) -> ShellCommand.Assignment? {
    var end = at
    while end < bytes.count, bytes[end].isNamePart { end += 1 }
    guard end > at, !bytes[at].isDigit else { return nil }
    var equals = end
    if dialect == .bash, equals < bytes.count, bytes[equals] == UInt8(ascii: "[") {
      while equals < bytes.count, bytes[equals] != UInt8(ascii: "]"), !bytes[equals].isShellBlank {
        equals += 1
      }
      equals += 1
    }
    if dialect == .bash, equals < bytes.count, bytes[equals] == UInt8(ascii: "+") { equals += 1 }
    guard equals < bytes.count, bytes[equals] == UInt8(ascii: "=") else { return nil }
    let name = String(decoding: bytes[at..<end], as: UTF8.self)
    at = equals + 1
    if dialect == .bash, current == .openParenthesis {
      return ShellCommand.Assignment(name: name, value: try readArray())
    }
    if current?.endsWord ?? true {
      return ShellCommand.Assignment(name: name, value: ShellWord(line: line))
    }
    return ShellCommand.Assignment(name: name, value: try readWord())
  }

  /// `(one two)` behind an assignment.
  mutating func readArray() throws(ShellProblem) -> ShellWord {
    let start = line
    at += 1
    while true {
      try skipLines()
      guard let byte = current else {
        throw ShellProblem(line: start, message: "')' is missing for what begins here")
      }
      if byte == .closeParenthesis { break }
      guard !byte.endsWord else { throw unexpected() }
      _ = try readWord()
    }
    at += 1
    return ShellWord(parts: [.other("(…)")], line: start)
  }

  private mutating func readRedirection() throws(ShellProblem) -> ShellCommand.Redirection? {
    var start = at
    while start < bytes.count, bytes[start].isDigit { start += 1 }
    guard start < bytes.count else { return nil }
    let descriptor = start > at ? Int(String(decoding: bytes[at..<start], as: UTF8.self)) : nil
    guard let symbol = redirectionSymbol(at: start, hasDescriptor: start > at) else { return nil }
    at = start + symbol.utf8.count
    try skipBlanks()
    let first = line
    guard let byte = current, !byte.endsWord || isProcess else { throw unexpected() }
    let target = try readWord()
    if symbol == "<<" || symbol == "<<-" {
      pending.append(
        PendingDocument(
          delimiter: target.literal ?? target.text, stripsTabs: symbol == "<<-", line: first))
    }
    return ShellCommand.Redirection(symbol: symbol, descriptor: descriptor, target: target)
  }

  /// `<(…)` or `>(…)` of bash begins here.
  private var isProcess: Bool {
    dialect == .bash && next == .openParenthesis
      && (current == UInt8(ascii: "<") || current == UInt8(ascii: ">"))
  }

  private func redirectionSymbol(at start: Int, hasDescriptor: Bool) -> String? {
    let text = bytes[start..<min(start + 3, bytes.count)]
    let known =
      dialect == .bash
      ? ["<<<", "<<-", "&>>", "<<", "<>", "<&", ">>", ">&", ">|", "&>", "<", ">"]
      : ["<<-", "<<", "<>", "<&", ">>", ">&", ">|", "<", ">"]
    guard let symbol = known.first(where: { text.starts(with: $0.utf8) }) else { return nil }
    // `<(…)` is a word of bash.
    if dialect == .bash, symbol == "<" || symbol == ">", start + 1 < bytes.count,
      bytes[start + 1] == UInt8(ascii: "(")
    {
      return nil
    }
    return hasDescriptor && symbol.hasPrefix("&") ? nil : symbol
  }
}
