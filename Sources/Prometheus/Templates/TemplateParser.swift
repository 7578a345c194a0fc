/// Reads the actions of a template.
struct TemplateParser {
  private var parts: ArraySlice<TemplatePart>
  /// The rest of the action that is being read.
  private var tokens: ArraySlice<TemplateToken> = []
  private var variables = ["$", "$labels", "$externalLabels", "$externalURL", "$value"]
  private var rangeDepth = 0
  /// Bodies in which the dot is something else than the alert.
  private var dotDepth = 0
  private(set) var labels: [String] = []
  private(set) var usesValue = false
  private(set) var valueFunctions: [String] = []
  private(set) var queries: [String] = []
  private var nesting = 0

  init(_ parts: [TemplatePart]) { self.parts = parts[...] }

  mutating func parse() throws(TemplateProblem) {
    switch try readList(isTop: true) {
    case .end: throw TemplateProblem(message: "found {{end}} without a beginning")
    case .else: throw TemplateProblem(message: "found {{else}} without {{if}}")
    case nil: return
    }
  }

  // MARK: Lists

  private enum Stop { case end, `else` }

  /// Reads up to what ends a body; nil: the end of the text.
  private mutating func readList(isTop: Bool = false) throws(TemplateProblem) -> Stop? {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting < 100 else { throw TemplateProblem(message: "bodies are nested too deep") }
    while let part = parts.popFirst() {
      guard case .action(let tokens) = part else { continue }
      self.tokens = tokens[...]
      skipSpace()
      guard let word = self.tokens.first, word.kind == .word else {
        try readPipeline("command")
        continue
      }
      switch word.text {
      case "end":
        self.tokens.removeFirst()
        try expectEnd("end")
        return .end
      case "else":
        self.tokens.removeFirst()
        return .else
      case "if", "with", "range":
        self.tokens.removeFirst()
        try readControl(word.text)
      case "template":
        self.tokens.removeFirst()
        try readName("template")
        skipSpace()
        if self.tokens.first?.kind != .rightDelimiter { try readPipeline("template") }
      case "define" where isTop:
        self.tokens.removeFirst()
        try readName("define")
        try expectEnd("define")
        try readBody("define", changesDot: true)
      case "block":
        self.tokens.removeFirst()
        try readName("block")
        try readPipeline("block")
        try readBody("block", changesDot: true)
      case "break", "continue":
        guard rangeDepth > 0 else {
          throw TemplateProblem(message: "found {{\(word.text)}} outside {{range}}")
        }
        self.tokens.removeFirst()
        try expectEnd(word.text)
      default: try readPipeline("command")
      }
    }
    return nil
  }

  private mutating func readBody(
    _ name: String, changesDot: Bool
  ) throws(TemplateProblem) {
    let known = variables
    if changesDot { dotDepth += 1 }
    defer {
      variables = known
      if changesDot { dotDepth -= 1 }
    }
    switch try readList() {
    case .end: return
    case .else: throw TemplateProblem(message: "found {{else}} in {{\(name)}}")
    case nil: throw TemplateProblem(message: "{{\(name)}} has no {{end}}")
    }
  }

  private mutating func readControl(_ name: String) throws(TemplateProblem) {
    let known = variables
    defer { variables = known }
    try readPipeline(name)
    let changesDot = name != "if"
    if changesDot { dotDepth += 1 }
    if name == "range" { rangeDepth += 1 }
    let stop = try readList()
    if name == "range" { rangeDepth -= 1 }
    if changesDot { dotDepth -= 1 }
    switch stop {
    case .end: return
    case nil: throw TemplateProblem(message: "{{\(name)}} has no {{end}}")
    case .else:
      skipSpace()
      if name == "if", tokens.first?.kind == .word, tokens.first?.text == "if" {
        tokens.removeFirst()
        return try readControl("if")
      }
      try expectEnd("else")
      guard try readList() == .end else {
        throw TemplateProblem(message: "{{\(name)}} has no {{end}}")
      }
    }
  }

  // MARK: Pipelines

  private struct Operand {
    enum Kind { case name, value, constant }
    var kind: Kind
    var text: String
  }

  /// Reads to the end of the action.
  private mutating func readPipeline(_ context: String) throws(TemplateProblem) {
    try readPipeline(context, until: .rightDelimiter)
  }

  private mutating func readPipeline(
    _ context: String, until end: TemplateToken.Kind
  ) throws(TemplateProblem) {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting < 100 else { throw TemplateProblem(message: "pipelines are nested too deep") }
    try readDeclarations(context)
    var commands: [[Operand]] = []
    while true {
      skipSpace()
      guard let token = tokens.first else {
        throw TemplateProblem(message: "the action '{{' is not closed")
      }
      if token.kind == end {
        tokens.removeFirst()
        break
      }
      commands.append(try readCommand())
    }
    guard !commands.isEmpty else {
      throw TemplateProblem(message: "\(context) has no value")
    }
    for command in commands.dropFirst() where command.first?.kind == .constant {
      throw TemplateProblem(message: "'\(command[0].text)' after '|' is no function")
    }
    note(commands)
  }

  private mutating func readDeclarations(_ context: String) throws(TemplateProblem) {
    var count = 0
    while true {
      let before = tokens
      skipSpace()
      guard let variable = tokens.first, variable.kind == .variable else { return tokens = before }
      tokens.removeFirst()
      skipSpace()
      switch tokens.first?.kind {
      case .assign, .declare:
        tokens.removeFirst()
        variables.append(variable.text)
        return
      case .comma where context == "range" && count == 0:
        tokens.removeFirst()
        variables.append(variable.text)
        count += 1
      case .comma: throw TemplateProblem(message: "too many variables in {{\(context)}}")
      default: return tokens = before
      }
    }
  }

  private mutating func readCommand() throws(TemplateProblem) -> [Operand] {
    var operands: [Operand] = []
    reading: while true {
      skipSpace()
      if let operand = try readOperand() { operands.append(operand) }
      guard let token = tokens.first else { break }
      switch token.kind {
      case .space: tokens.removeFirst()
      case .rightDelimiter, .close: break reading
      case .pipe:
        tokens.removeFirst()
        break reading
      default: throw TemplateProblem(message: "found '\(token.text)', expected an operand")
      }
    }
    guard !operands.isEmpty else { throw TemplateProblem(message: "a command is empty") }
    return operands
  }

  private mutating func readOperand() throws(TemplateProblem) -> Operand? {
    guard let token = tokens.first else { return nil }
    var operand: Operand
    switch token.kind {
    case .word where token.text == "nil": operand = Operand(kind: .constant, text: "nil")
    case .word:
      guard !Self.keywords.contains(token.text) else {
        throw TemplateProblem(message: "found '\(token.text)', expected an operand")
      }
      guard TemplateFunctions.all.contains(token.text) else {
        let nearest = TemplateFunctions.nearest(to: token.text)
        throw TemplateProblem(
          message: "the function '\(token.text)' is not defined"
            + (nearest.map { ", did you mean '\($0)'" } ?? ""))
      }
      operand = Operand(kind: .name, text: token.text)
    case .dot: operand = Operand(kind: .constant, text: ".")
    case .variable:
      guard variables.contains(token.text) else {
        throw TemplateProblem(message: "the variable '\(token.text)' is not defined")
      }
      operand = Operand(kind: .value, text: token.text)
    case .field: operand = Operand(kind: .value, text: token.text)
    case .boolean, .number, .string, .character:
      operand = Operand(kind: .constant, text: token.text)
    case .open:
      tokens.removeFirst()
      try readPipeline("a parenthesis", until: .close)
      operand = Operand(kind: .value, text: "()")
      try readFields(after: &operand)
      return operand
    default: return nil
    }
    tokens.removeFirst()
    try readFields(after: &operand)
    return operand
  }

  private mutating func readFields(after operand: inout Operand) throws(TemplateProblem) {
    while let field = tokens.first, field.kind == .field {
      guard operand.kind != .constant else {
        throw TemplateProblem(message: "found '\(field.text)' after '\(operand.text)'")
      }
      operand.text += field.text
      tokens.removeFirst()
    }
    note(operand.text)
  }

  private static let keywords: Set<String> = [
    "block", "break", "continue", "define", "else", "end", "if", "range", "template", "with",
  ]

  // MARK: Uses

  private mutating func note(_ operand: String) {
    if operand == "$value" || (operand == ".Value" && dotDepth == 0) { usesValue = true }
    let parts = operand.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 1, parts[0] == "$labels" { note(label: parts[1]) }
    if parts.count > 2, parts[0].isEmpty, parts[1] == "Labels", dotDepth == 0 {
      note(label: parts[2])
    }
  }

  private mutating func note(label: String) {
    if !labels.contains(label) { labels.append(label) }
  }

  private mutating func note(_ commands: [[Operand]]) {
    for command in commands where command.first?.text == "index" && command.count == 3 {
      if command[1].text == "$labels", command[2].kind == .constant { note(label: command[2].text) }
    }
    for command in commands where command.first?.text == "query" && command.count == 2 {
      if command[1].kind == .constant { queries.append(command[1].text) }
    }
    let isValue = commands.first.map { command in
      command.contains { $0.text == "$value" || ($0.text == ".Value" && dotDepth == 0) }
    }
    if isValue == true {
      valueFunctions += commands.flatMap { $0.filter { $0.kind == .name }.map(\.text) }
    }
  }

  // MARK: Tokens

  private mutating func skipSpace() {
    while tokens.first?.kind == .space { tokens.removeFirst() }
  }

  private mutating func expectEnd(_ context: String) throws(TemplateProblem) {
    skipSpace()
    guard tokens.popFirst()?.kind == .rightDelimiter else {
      throw TemplateProblem(message: "found something after '\(context)'")
    }
  }

  private mutating func readName(_ context: String) throws(TemplateProblem) {
    skipSpace()
    guard tokens.popFirst()?.kind == .string else {
      throw TemplateProblem(message: "{{\(context)}} needs a name in quotes")
    }
  }
}
