/// Reads RE2's syntax with the rules of Go.
struct RegularExpressionParser {
  typealias Node = RegularExpression.Node
  typealias Problem = RegularExpression.Problem

  struct Flags {
    var ignoresCase = false
    var hasLines = false
    var dotTakesNewline = false
    var isLazy = false
  }

  let characters: [Unicode.Scalar]
  var position = 0
  var flags = Flags()
  var captureNames: [String] = []
  var usesUnprefixedGroupNames = false
  private var nesting = 0

  /// Go allows more, but nobody writes it; this keeps the recursion shallow.
  private static let deepestNesting = 200
  private static let mostRepetitions = 1000

  init(_ text: String) { characters = Array(text.unicodeScalars) }

  mutating func parseWhole() throws(Problem) -> Node {
    let node = try parseAlternatives()
    guard position == characters.count else {
      throw Problem(reason: "an unexpected ')'", hint: "write \\) for the character")
    }
    return node
  }

  // MARK: Characters

  var character: Unicode.Scalar? {
    position < characters.count ? characters[position] : nil
  }

  func isNext(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return position + scalars.count <= characters.count
      && zip(characters[position...], scalars).allSatisfy { $0 == $1 }
  }

  mutating func take(_ text: String) -> Bool {
    guard isNext(text) else { return false }
    position += text.unicodeScalars.count
    return true
  }

  func text(from start: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: characters[start..<min(position, characters.count)])
    return String(text)
  }

  // MARK: Structure

  private mutating func parseAlternatives() throws(Problem) -> Node {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= RegularExpressionParser.deepestNesting else {
      throw Problem(reason: "too many nested groups", hint: nil)
    }
    var alternatives = [try parseSequence()]
    while take("|") { alternatives.append(try parseSequence()) }
    return alternatives.count == 1 ? alternatives[0] : .alternatives(alternatives)
  }

  private mutating func parseSequence() throws(Problem) -> Node {
    var nodes: [Node] = []
    // What a repetition sign applies to is missing at the start and behind flags.
    var hasOperand = false
    while let character, character != "|", character != ")" {
      if take("\\Q") {
        parseQuoted(into: &nodes)
        if position == characters.count, !isQuoteClosed {
          throw Problem(
            reason: "\\Q without \\E", hint: "Prometheus puts the expression in a group")
        }
        hasOperand = !nodes.isEmpty
        continue
      }
      if character == "*" || character == "+" || character == "?" || isRepetitionCount {
        guard hasOperand else {
          throw Problem(
            reason: "nothing before '\(character)' to repeat",
            hint: character == "*" ? "write .* for any text" : nil)
        }
        nodes.append(try parseRepetition(of: nodes.removeLast()))
        continue
      }
      if character == "(" {
        guard let group = try parseGroup() else {
          hasOperand = false
          nodes.append(.empty)
          continue
        }
        nodes.append(group)
      } else {
        nodes.append(try parseCharacter())
      }
      hasOperand = true
    }
    return nodes.count == 1 ? nodes[0] : nodes.isEmpty ? .empty : .sequence(nodes)
  }

  private var isQuoteClosed: Bool {
    characters.count >= 2 && characters[characters.count - 2] == "\\"
      && characters[characters.count - 1] == "E"
  }

  private mutating func parseQuoted(into nodes: inout [Node]) {
    while let character, !take("\\E") {
      nodes.append(.character(character, ignoresCase: flags.ignoresCase))
      position += 1
    }
  }

  // MARK: Repetition

  private mutating func parseRepetition(of operand: Node) throws(Problem) -> Node {
    let start = position
    var least = 0
    var most: Int?
    switch characters[position] {
    case "*": position += 1
    case "+":
      least = 1
      position += 1
    case "?":
      most = 1
      position += 1
    default:
      (least, most) = parseCount()
      guard least <= RegularExpressionParser.mostRepetitions,
        (most ?? 0) <= RegularExpressionParser.mostRepetitions, most.map({ $0 >= least }) ?? true
      else {
        throw Problem(
          reason: "the repetition \(text(from: start))",
          hint: "the first number is not above the second, and none above 1000")
      }
    }
    let isGreedy = take("?") ? flags.isLazy : !flags.isLazy
    let node = Node.repetition(operand, least: least, most: most, isGreedy: isGreedy)
    if let character, "*+?".unicodeScalars.contains(character) || isRepetitionCount {
      position += 1
      throw Problem(
        reason: "the repetition of a repetition, '\(text(from: start))'",
        hint: "put a group around the first")
    }
    guard node.repeats(atMost: RegularExpressionParser.mostRepetitions) else {
      throw Problem(reason: "repetitions of more than 1000 in all", hint: nil)
    }
    return node
  }

  /// Whether `{2}`, `{2,}` or `{2,3}` comes; other braces stand for themselves.
  private var isRepetitionCount: Bool {
    guard character == "{" else { return false }
    var index = position + 1
    func skipDigits() -> Bool {
      let start = index
      while index < characters.count, ("0"..."9").contains(characters[index]) { index += 1 }
      // Source: Go, regexp/syntax, parseInt: a number with a leading zero is none.
      return index > start && !(characters[start] == "0" && index - start > 1)
    }
    guard skipDigits(), index < characters.count else { return false }
    if characters[index] == "," {
      index += 1
      guard index < characters.count else { return false }
      if characters[index] != "}", !skipDigits() { return false }
    }
    return index < characters.count && characters[index] == "}"
  }

  private mutating func parseCount() -> (least: Int, most: Int?) {
    position += 1
    let least = parseNumber()
    var most: Int? = least
    if take(",") { most = character == "}" ? nil : parseNumber() }
    position += 1
    return (least, most)
  }

  /// Numbers beyond what an Int holds are refused like any above the limit.
  private mutating func parseNumber() -> Int {
    let start = position
    while let character, ("0"..."9").contains(character) { position += 1 }
    return Int(text(from: start)) ?? .max
  }

  // MARK: Groups

  /// The group, or nil if it only sets flags for what follows.
  private mutating func parseGroup() throws(Problem) -> Node? {
    let start = position
    let outer = flags
    position += 1
    var capture: Int?
    if take("?") {
      if isNext("P<") || isNext("<") && !isNext("<=") && !isNext("<!") {
        try parseGroupName()
        capture = captureNames.count
      } else if try parseFlags(from: start) {
        return nil
      }
    } else {
      captureNames.append("")
      capture = captureNames.count
    }
    let inner = try parseAlternatives()
    guard take(")") else {
      throw Problem(reason: "a group that is not closed", hint: "write \\( for the character")
    }
    flags = outer
    return .group(inner, capture: capture)
  }

  private mutating func parseGroupName() throws(Problem) {
    let start = position
    if !take("P<") {
      position += 1
      usesUnprefixedGroupNames = true
    }
    let nameStart = position
    while let character, character.isWordCharacter { position += 1 }
    let name = text(from: nameStart)
    guard !name.isEmpty, take(">") else {
      throw Problem(
        reason: "a group with a wrong name, '(?\(text(from: start))'", hint: "write (?P<name>…)")
    }
    captureNames.append(name)
  }

  /// Sets flags; true if they hold for what follows, false if a group of their own begins.
  private mutating func parseFlags(from start: Int) throws(Problem) -> Bool {
    var isSetting = true
    var hasFlag = false
    while let character {
      position += 1
      switch character {
      case "i": flags.ignoresCase = isSetting
      case "m": flags.hasLines = isSetting
      case "s": flags.dotTakesNewline = isSetting
      case "U": flags.isLazy = isSetting
      case "-" where isSetting:
        isSetting = false
        hasFlag = false
        continue
      case ":" where isSetting || hasFlag: return false
      case ")" where isSetting || hasFlag: return true
      default:
        throw Problem(
          reason: "'\(text(from: start))', which RE2 does not have",
          hint: "=!<".unicodeScalars.contains(character)
            ? "there is no looking ahead or behind; use a second matcher with !~" : nil)
      }
      hasFlag = true
    }
    throw Problem(reason: "a group that is not closed", hint: nil)
  }
}

extension Unicode.Scalar {
  /// A letter of ASCII, a digit or an underscore.
  var isWordCharacter: Bool {
    value < 0x80 && (UInt8(value).isLetter || UInt8(value).isDigit)
  }
}
