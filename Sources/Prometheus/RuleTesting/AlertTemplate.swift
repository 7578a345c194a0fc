internal import Glibc

/// The texts of alerts with their actions: `{{ $value | humanize }}`, `{{ $labels.pod }}`.
///
/// Values, labels and pipelines of functions are understood; what asks the server (query, first) or
/// branches (if, range) is not, and says so.
/// Source: Prometheus documentation, "Template reference".
struct AlertTemplate {
  let labels: SeriesLabels
  let value: Double

  private enum Operand {
    case number(Double)
    case text(String)

    var printed: String {
      switch self {
      case .number(let value): GoNumber.shortest(value)
      case .text(let text): text
      }
    }

    var number: Double? {
      switch self {
      case .number(let value): value
      case .text(let text): Double(text)
      }
    }
  }

  func expand(_ template: String) throws(EvaluationProblem) -> String {
    var result = ""
    var rest = template[...]
    while let start = rest.range(of: "{{") {
      var before = rest[..<start.lowerBound]
      var action = rest[start.upperBound...]
      guard let end = action.range(of: "}}") else {
        throw EvaluationProblem(message: "a template action that is not closed")
      }
      rest = action[end.upperBound...]
      action = action[..<end.lowerBound]
      if action.hasPrefix("- ") {
        action = action.dropFirst()
        while before.last?.isWhitespace == true { before.removeLast() }
      }
      if action.hasSuffix(" -") {
        action = action.dropLast()
        rest = rest.drop(while: \.isWhitespace)
      }
      result += before + (try pipeline(action))
    }
    return result + rest
  }

  private func pipeline(_ action: Substring) throws(EvaluationProblem) -> String {
    var piped: Operand?
    for command in AlertTemplate.split(action, at: "|") {
      let words = AlertTemplate.split(command, at: " ").filter { !$0.isEmpty }
      guard let first = words.first else { throw unsupported(action) }
      if let operand = try operand(first), words.count == 1, piped == nil {
        piped = operand
        continue
      }
      var arguments: [Operand] = []
      for word in words.dropFirst() {
        guard let argument = try operand(word) else { throw unsupported(action) }
        arguments.append(argument)
      }
      if let piped { arguments.append(piped) }
      piped = try call(String(first), arguments, action)
    }
    guard let piped else { throw unsupported(action) }
    return piped.printed
  }

  private func unsupported(_ action: Substring) -> EvaluationProblem {
    EvaluationProblem(message: "the template action '{{\(action)}}' is not understood")
  }

  /// A value that needs no function; nil if the word is the name of one.
  private func operand(_ word: Substring) throws(EvaluationProblem) -> Operand? {
    if word == "$value" || word == ".Value" { return .number(value) }
    for prefix in ["$labels.", ".Labels."] where word.hasPrefix(prefix) {
      return .text(labels[String(word.dropFirst(prefix.count))])
    }
    if word.hasPrefix("\"") || word.hasPrefix("`") {
      let parsed = PromQLParser.parse(String(word))
      guard case .string(let text)? = parsed.expression?.kind else { throw unsupported(word) }
      return .text(text)
    }
    if word.hasPrefix("("), word.hasSuffix(")") {
      return .text(try pipeline(word.dropFirst().dropLast()))
    }
    return Double(word).map(Operand.number)
  }

  private func call(
    _ name: String, _ arguments: [Operand], _ action: Substring
  ) throws(EvaluationProblem) -> Operand {
    if name == "printf", case .text(let format)? = arguments.first {
      guard let text = formatted(format, Array(arguments.dropFirst())) else {
        throw unsupported(action)
      }
      return .text(text)
    }
    guard arguments.count == 1 else { throw unsupported(action) }
    let operand = arguments[0]
    switch name {
    case "toUpper": return .text(operand.printed.uppercased())
    case "toLower": return .text(operand.printed.lowercased())
    case "title":
      let words = operand.printed.split(separator: " ", omittingEmptySubsequences: false)
      return .text(
        words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " "))
    case "humanize", "humanize1024", "humanizeDuration", "humanizePercentage":
      guard let number = operand.number else { throw unsupported(action) }
      switch name {
      case "humanize": return .text(HumanNumber.decimal(number))
      case "humanize1024": return .text(HumanNumber.binary(number))
      case "humanizeDuration": return .text(HumanNumber.duration(number))
      default: return .text(GoNumber.formatted("%.4g", number * 100) + "%")
      }
    default: throw unsupported(action)
    }
  }

  /// The verbs of C that Go has too; nil for others.
  private func formatted(_ format: String, _ arguments: [Operand]) -> String? {
    var result = ""
    var arguments = arguments[...]
    var rest = format[...]
    while let first = rest.first {
      rest.removeFirst()
      guard first == "%" else {
        result.append(first)
        continue
      }
      if rest.first == "%" {
        rest.removeFirst()
        result += "%"
        continue
      }
      let flags = rest.prefix { "+-0. #".contains($0) || $0.isNumber }
      rest = rest.dropFirst(flags.count)
      guard let verb = rest.popFirst(), let argument = arguments.popFirst() else { return nil }
      switch verb {
      case "f", "e", "g", "E", "G":
        guard case .number(let number) = argument, flags.contains(".") || verb == "f" || verb == "e"
        else { return nil }
        result += GoNumber.formatted("%\(flags)\(verb)", number)
      case "v", "s":
        guard flags.isEmpty else { return nil }
        if verb == "s", case .number = argument { return nil }
        result += argument.printed
      default: return nil
      }
    }
    return arguments.isEmpty ? result : nil
  }

  /// Cuts at a character outside quotes and parentheses.
  private static func split(_ text: Substring, at separator: Character) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var quote: Character?
    var depth = 0
    var isEscaped = false
    for index in text.indices {
      let character = text[index]
      if let open = quote {
        if character == open, !isEscaped { quote = nil }
        isEscaped = character == "\\" && !isEscaped && open == "\""
      } else if character == "\"" || character == "`" {
        quote = character
      } else if character == "(" {
        depth += 1
      } else if character == ")" {
        depth -= 1
      } else if character == separator, depth == 0 {
        parts.append(text[start..<index])
        start = text.index(after: index)
      }
    }
    return parts + [text[start...]]
  }
}

extension Substring {
  /// Where a text begins and ends; Foundation has this, but is not at hand here.
  fileprivate func range(of text: String) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(text) {
        return index..<self.index(index, offsetBy: text.count)
      }
      index = self.index(after: index)
    }
    return nil
  }
}
