/// Reads a template.
///
/// Source: Go, package text/template/parse.
struct AlertTemplateParser {
  private let tokens: [AlertTemplateToken]
  private var position = 0
  /// Variables that are known here, the innermost last.
  private var variables: [String]
  private var loops = 0
  private var nesting = 0
  private(set) var definitions: [String: [TemplateNode]] = [:]

  private static let deepestNesting = 100
  private static let keywords = [
    "if", "range", "with", "else", "end", "define", "template", "block", "break", "continue",
  ]

  init(_ text: String, variables: [String]) throws(TemplateProblem) {
    tokens = try AlertTemplateLexer.tokens(of: text)
    self.variables = variables
  }

  mutating func parseWhole() throws(TemplateProblem) -> [TemplateNode] {
    let (nodes, end) = try parseList()
    guard end.isEmpty else { throw TemplateProblem(message: "unexpected {{\(end)}}") }
    return nodes
  }

  // MARK: Tokens

  private var token: AlertTemplateToken? { position < tokens.count ? tokens[position] : nil }

  private mutating func take(_ kind: AlertTemplateToken.Kind) -> AlertTemplateToken? {
    guard let token, token.kind == kind else { return nil }
    position += 1
    return token
  }

  private mutating func expectEnd(of what: String) throws(TemplateProblem) {
    guard take(.rightDelimiter) == nil else { return }
    throw TemplateProblem(message: "unexpected '\(token?.text ?? "")' in \(what)")
  }

  // MARK: Structure

  /// Nodes up to an action that ends them: `end` or `else`, or nothing at the end of the text.
  ///
  /// Behind `else` stand the tokens after that word.
  private mutating func parseList() throws(TemplateProblem) -> (nodes: [TemplateNode], end: String)
  {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= AlertTemplateParser.deepestNesting else {
      throw TemplateProblem(message: "nested deeper than \(AlertTemplateParser.deepestNesting)")
    }
    var nodes: [TemplateNode] = []
    while let token {
      position += 1
      if token.kind == .plainText {
        nodes.append(.text(token.text))
        continue
      }
      if let word = self.token, word.kind == .word, AlertTemplateParser.keywords.contains(word.text)
      {
        position += 1
        switch word.text {
        case "end":
          try expectEnd(of: "end")
          return (nodes, "end")
        case "else": return (nodes, "else")
        default: if let node = try parseKeyword(word.text) { nodes.append(node) }
        }
      } else {
        nodes.append(.action(try parsePipeline(until: .rightDelimiter, isLoop: false)))
      }
    }
    return (nodes, "")
  }

  private mutating func parseKeyword(_ word: String) throws(TemplateProblem) -> TemplateNode? {
    switch word {
    case "if", "with", "range": return try parseBranch(word)
    case "break", "continue":
      guard loops > 0 else { throw TemplateProblem(message: "{{\(word)}} outside {{range}}") }
      try expectEnd(of: word)
      return word == "break" ? .leaveLoop : .nextRound
    case "template":
      guard let name = take(.string) else {
        throw TemplateProblem(message: "template without a name")
      }
      if take(.rightDelimiter) != nil { return .template(name.text, nil) }
      return .template(name.text, try parsePipeline(until: .rightDelimiter, isLoop: false))
    default:
      guard word == "block" || nesting == 1 else {
        throw TemplateProblem(message: "{{define}} inside of another action")
      }
      guard let name = take(.string) else {
        throw TemplateProblem(message: "\(word) without a name")
      }
      let pipeline =
        word == "block" ? try parsePipeline(until: .rightDelimiter, isLoop: false) : nil
      if word == "define" { try expectEnd(of: "define") }
      let outer = (variables, loops)
      (variables, loops) = (["$"], 0)
      let (nodes, end) = try parseList()
      (variables, loops) = outer
      guard end == "end" else { throw TemplateProblem(message: "{{\(word)}} has no {{end}}") }
      definitions[name.text] = nodes
      return pipeline.map { .template(name.text, $0) }
    }
  }

  private mutating func parseBranch(_ word: String) throws(TemplateProblem) -> TemplateNode {
    let known = variables.count
    let pipeline = try parsePipeline(until: .rightDelimiter, isLoop: word == "range")
    if word == "range" { loops += 1 }
    var (body, end) = try parseList()
    if word == "range" { loops -= 1 }
    var otherwise: [TemplateNode] = []
    if end == "else" {
      if word != "range", let next = token, next.kind == .word, next.text == word {
        // {{else if}} takes the {{end}} of the whole.
        position += 1
        nesting += 1
        defer { nesting -= 1 }
        guard nesting <= AlertTemplateParser.deepestNesting else {
          throw TemplateProblem(message: "nested deeper than \(AlertTemplateParser.deepestNesting)")
        }
        otherwise = [try parseBranch(word)]
        end = "end"
      } else {
        try expectEnd(of: "else")
        (otherwise, end) = try parseList()
      }
    }
    guard end == "end" else {
      throw TemplateProblem(message: "{{\(word)}} has no {{end}}")
    }
    variables.removeLast(variables.count - known)
    switch word {
    case "if": return .condition(pipeline, then: body, otherwise: otherwise)
    case "with": return .with(pipeline, body: body, otherwise: otherwise)
    default: return .loop(pipeline, body: body, otherwise: otherwise)
    }
  }

  // MARK: Pipelines

  private mutating func parsePipeline(
    until end: AlertTemplateToken.Kind, isLoop: Bool
  ) throws(TemplateProblem) -> TemplatePipeline {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= AlertTemplateParser.deepestNesting else {
      throw TemplateProblem(message: "nested deeper than \(AlertTemplateParser.deepestNesting)")
    }
    var pipeline = TemplatePipeline()
    try parseVariables(into: &pipeline, isLoop: isLoop)
    while true {
      pipeline.commands.append(try parseCommand(until: end))
      if take(end) != nil { break }
      guard take(.pipe) != nil else {
        throw TemplateProblem(message: "unexpected '\(token?.text ?? "")' in a command")
      }
      // Go lets nothing follow the last pipe.
      if take(end) != nil { break }
    }
    for command in pipeline.commands.dropFirst() {
      switch command.operands[0].kind {
      case .boolean, .dot, .null, .integer, .number, .text:
        guard command.operands[0].fields.isEmpty else { continue }
        throw TemplateProblem(message: "a value behind '|', expected a function")
      default: continue
      }
    }
    // Go checks an assignment only when it is carried out.
    variables += pipeline.variables
    return pipeline
  }

  private mutating func parseVariables(
    into pipeline: inout TemplatePipeline, isLoop: Bool
  ) throws(TemplateProblem) {
    guard let first = token, first.kind == .variable, position + 1 < tokens.count else { return }
    let next = tokens[position + 1]
    if next.kind == .declare || next.kind == .assign {
      position += 2
      pipeline.variables = [first.text]
      pipeline.isAssignment = next.kind == .assign
    } else if next.kind == .comma, isLoop {
      guard position + 3 < tokens.count, tokens[position + 2].kind == .variable,
        [.declare, .assign].contains(tokens[position + 3].kind)
      else { throw TemplateProblem(message: "expected two variables and ':=' behind range") }
      pipeline.variables = [first.text, tokens[position + 2].text]
      pipeline.isAssignment = tokens[position + 3].kind == .assign
      position += 4
    } else {
      return
    }
  }

  private mutating func parseCommand(
    until end: AlertTemplateToken.Kind
  ) throws(TemplateProblem) -> TemplateCommand {
    var operands: [TemplateOperand] = []
    while let token, token.kind != .pipe, token.kind != end {
      if !operands.isEmpty, !token.followsSpace {
        throw TemplateProblem(message: "unexpected '\(token.text)' in an operand")
      }
      operands.append(try parseOperand())
    }
    guard token != nil else { throw TemplateProblem(message: "an action that is not closed") }
    guard !operands.isEmpty else { throw TemplateProblem(message: "a command is missing") }
    return TemplateCommand(operands: operands)
  }

  private mutating func parseOperand() throws(TemplateProblem) -> TemplateOperand {
    guard let token else { throw TemplateProblem(message: "an action that is not closed") }
    position += 1
    var operand = TemplateOperand(kind: try kind(of: token))
    if token.kind == .field { operand.fields.append(token.text) }
    while let next = self.token, next.kind == .field, !next.followsSpace {
      switch operand.kind {
      case .boolean, .integer, .number, .text, .null:
        throw TemplateProblem(message: "unexpected '.\(next.text)' behind a value")
      default: break
      }
      position += 1
      operand.fields.append(next.text)
    }
    return operand
  }

  private mutating func kind(
    of token: AlertTemplateToken
  ) throws(TemplateProblem) -> TemplateOperand.Kind {
    switch token.kind {
    case .dot, .field: return .dot
    case .string: return .text(token.text)
    case .character: return .integer(Int(token.text) ?? 0)
    case .number: return try number(token.text)
    case .open: return .pipeline(try parsePipeline(until: .close, isLoop: false))
    case .variable:
      guard variables.contains(token.text) else {
        throw TemplateProblem(message: "the variable '\(token.text)' is not defined")
      }
      return .variable(token.text)
    case .word:
      switch token.text {
      case "true": return .boolean(true)
      case "false": return .boolean(false)
      case "nil": return .null
      default: break
      }
      guard AlertTemplateFunctions.names.contains(token.text) else {
        let nearest = AlertTemplateFunctions.nearest(to: token.text)
        throw TemplateProblem(
          message: "the function '\(token.text)' is not defined"
            + (nearest.map { ", did you mean '\($0)'" } ?? ""))
      }
      return .function(token.text)
    default: throw TemplateProblem(message: "unexpected '\(token.text)' in an action")
    }
  }

  private func number(_ text: String) throws(TemplateProblem) -> TemplateOperand.Kind {
    let digits = text.filter { $0 != "_" }
    let unsigned = digits.drop { $0 == "+" || $0 == "-" }.lowercased()
    let sign = digits.hasPrefix("-") ? -1 : 1
    let radices = [("0x", 16), ("0o", 8), ("0b", 2)]
    for (prefix, radix) in radices where unsigned.hasPrefix(prefix) {
      if let value = Int(unsigned.dropFirst(2), radix: radix) { return .integer(sign * value) }
    }
    if unsigned.count > 1, unsigned.hasPrefix("0"), let octal = Int(unsigned, radix: 8) {
      return .integer(sign * octal)
    }
    if let value = Int(digits) { return .integer(value) }
    let isPlain = unsigned.utf8.allSatisfy { $0.isDigit || ".e+-".utf8.contains($0) }
    guard isPlain, let value = Double(digits), value.isFinite else {
      throw TemplateProblem(message: "'\(text)' is not a number")
    }
    return .number(value)
  }
}
