internal import Scalars

/// The functions that templates know.
///
/// Source: Prometheus documentation, "Template reference"; Go, package text/template, Functions.
enum AlertTemplateFunctions {
  static let names: Set<String> = [
    "and", "or", "not", "len", "index", "slice", "print", "printf", "println", "html", "js",
    "urlquery", "call", "eq", "ne", "lt", "le", "gt", "ge",
    "query", "first", "label", "value", "strvalue", "args", "reReplaceAll", "safeHtml", "match",
    "title", "toUpper", "toLower", "graphLink", "tableLink", "sortByLabel", "stripPort",
    "stripDomain", "humanize", "humanize1024", "humanizeDuration", "humanizePercentage",
    "humanizeTimestamp", "toTime", "toDuration", "now", "pathPrefix", "externalURL",
    "parseDuration", "urlQueryEscape",
  ]

  /// The one that differs by its case only.
  static func nearest(to name: String) -> String? {
    names.sorted().first { $0.lowercased() == name.lowercased() }
  }

  static func call(
    _ name: String, _ arguments: [TemplateValue], _ input: TemplateInput
  ) throws(TemplateProblem) -> TemplateValue {
    let call = TemplateCall(name: name, arguments: arguments)
    switch name {
    case "not": return .boolean(!(try call.one()).isTrue)
    case "len": return .integer(try length(try call.one()))
    case "index": return try indexed(call)
    case "slice": return try sliced(call)
    case "print": return .text(GoFormat.print(arguments))
    case "println": return .text(arguments.map(\.printed).joined(separator: " ") + "\n")
    case "printf":
      guard let format = arguments.first else { throw call.wrongCount }
      return .text(
        GoFormat.formatted(try call.text(format), Array(arguments.dropFirst())))
    case "html": return .text(TemplateText.escapedForHTML(GoFormat.print(arguments)))
    case "js": return .text(TemplateText.escapedForScript(GoFormat.print(arguments)))
    case "urlquery": return .text(TemplateText.escapedForQuery(GoFormat.print(arguments)))
    case "eq", "ne", "lt", "le", "gt", "ge":
      return .boolean(try TemplateComparison.result(of: call))
    case "call": throw TemplateProblem(message: "call of a value that is no function")
    case "args": return .arguments(arguments)
    case "query", "first", "label", "value", "strvalue", "sortByLabel":
      return try samples(call, input)
    case "externalURL", "pathPrefix":
      // promtool has no server whose address it could give.
      throw TemplateProblem(message: "\(name): a test has no server; use $externalURL")
    case "now": throw TemplateProblem(message: "now: a test has no clock")
    case "humanize", "humanize1024", "humanizeDuration", "humanizePercentage",
      "humanizeTimestamp", "toTime", "toDuration", "parseDuration":
      return try numbers(call)
    case "match":
      guard arguments.count == 2 else { throw call.wrongCount }
      let (_, program) = try pattern(try call.text(arguments[0]))
      return .boolean(
        RegularExpressionMatch.isFound(program, in: try call.text(arguments[1])))
    default: return .text(try texts(call))
    }
  }

  private static func length(_ value: TemplateValue) throws(TemplateProblem) -> Int {
    switch value {
    case .text(let text): text.utf8.count
    case .map(let map): map.count
    case .samples(let samples): samples.count
    case .arguments(let values): values.count
    default: throw TemplateProblem(message: "len of type \(value.typeName)")
    }
  }

  private static func indexed(_ call: TemplateCall) throws(TemplateProblem) -> TemplateValue {
    guard var value = call.arguments.first else { throw call.wrongCount }
    for key in call.arguments.dropFirst() {
      switch (value, key) {
      case (.map, .text(let name)), (.arguments, .text(let name)): value = try value.field(name)
      case (.samples(let samples), .integer(let index)):
        guard samples.indices.contains(index) else {
          throw TemplateProblem(message: "index out of range: \(index)")
        }
        value = .sample(samples[index])
      case (.text(let text), .integer(let index)):
        let bytes = Array(text.utf8)
        guard bytes.indices.contains(index) else {
          throw TemplateProblem(message: "index out of range: \(index)")
        }
        value = .integer(Int(bytes[index]))
      default:
        throw TemplateProblem(message: "can't index \(value.typeName) with \(key.typeName)")
      }
    }
    return value
  }

  private static func sliced(_ call: TemplateCall) throws(TemplateProblem) -> TemplateValue {
    guard let value = call.arguments.first, call.arguments.count <= 3 else { throw call.wrongCount }
    var bounds: [Int] = []
    for argument in call.arguments.dropFirst() {
      guard case .integer(let bound) = argument else {
        throw TemplateProblem(message: "cannot index slice with type \(argument.typeName)")
      }
      bounds.append(bound)
    }
    let count = try length(value)
    let start = bounds.first ?? 0
    let end = bounds.count > 1 ? bounds[1] : count
    guard start >= 0, start <= end, end <= count else {
      throw TemplateProblem(message: "index out of range")
    }
    switch value {
    case .text(let text):
      return .text(String(decoding: Array(text.utf8)[start..<end], as: UTF8.self))
    case .samples(let samples): return .samples(Array(samples[start..<end]))
    default: throw TemplateProblem(message: "can't slice item of type \(value.typeName)")
    }
  }

  // MARK: Queries

  private static func samples(
    _ call: TemplateCall, _ input: TemplateInput
  ) throws(TemplateProblem) -> TemplateValue {
    switch call.name {
    case "query":
      let text = try call.text(try call.one())
      do throws(EvaluationProblem) {
        return .samples(try input.query(text))
      } catch {
        throw TemplateProblem(message: "query: \(error.message)")
      }
    case "first":
      guard case .samples(let samples) = try call.one() else { throw call.wrongType }
      guard let first = samples.first else {
        throw TemplateProblem(message: "first() called on vector with no elements")
      }
      return .sample(first)
    case "label", "sortByLabel":
      guard call.arguments.count == 2 else { throw call.wrongCount }
      let label = try call.text(call.arguments[0])
      switch (call.name, call.arguments[1]) {
      case ("label", .sample(let sample)): return .text(sample.labels[label])
      case ("sortByLabel", .samples(let samples)):
        let sorted = samples.enumerated().sorted {
          let (left, right) = ($0.element.labels[label], $1.element.labels[label])
          return left == right ? $0.offset < $1.offset : left < right
        }
        return .samples(sorted.map(\.element))
      default: throw call.wrongType
      }
    default:
      guard case .sample(let sample) = try call.one() else { throw call.wrongType }
      return call.name == "value" ? .number(sample.value) : .text(sample.labels["__value__"])
    }
  }

  // MARK: Numbers

  private static func numbers(_ call: TemplateCall) throws(TemplateProblem) -> TemplateValue {
    let argument = try call.one()
    if call.name == "parseDuration" {
      let text = try call.text(argument)
      guard let milliseconds = PromQLDuration.settingMilliseconds(of: text) else {
        throw TemplateProblem(message: "not a valid duration string: '\(text)'")
      }
      return .number(Double(milliseconds) / 1000)
    }
    let number = try number(argument)
    switch call.name {
    case "humanize": return .text(HumanNumber.decimal(number))
    case "humanize1024": return .text(HumanNumber.binary(number))
    case "humanizeDuration": return .text(HumanNumber.duration(number))
    case "humanizePercentage": return .text(GoNumber.formatted("%.4g", number * 100) + "%")
    case "toDuration": return .duration(number)
    case "toTime":
      guard number.isFinite, abs(number) < 9e9 else {
        throw TemplateProblem(message: "\(GoNumber.shortest(number)) is no time")
      }
      return .time(number * 1000)
    default:
      guard number.isFinite else { return .text(GoNumber.formatted("%.4g", number)) }
      guard abs(number) < 9e9 else {
        throw TemplateProblem(message: "\(GoNumber.shortest(number)) is no time")
      }
      return .text(CalendarTime.text(milliseconds: (number * 1000).rounded(.towardZero)))
    }
  }

  private static func number(_ value: TemplateValue) throws(TemplateProblem) -> Double {
    switch value {
    case .number(let number): return number
    case .integer(let integer): return Double(integer)
    case .duration(let seconds): return seconds
    case .text(let text):
      if let number = GoNumber.parsed(text) { return number }
      throw TemplateProblem(message: "'\(text)' is not a number")
    default: throw TemplateProblem(message: "can't convert \(value.typeName) to float")
    }
  }

  // MARK: Texts

  private static func texts(_ call: TemplateCall) throws(TemplateProblem) -> String {
    var texts: [String] = []
    for argument in call.arguments { texts.append(try call.text(argument)) }
    guard texts.count == (call.name == "reReplaceAll" ? 3 : 1) else { throw call.wrongCount }
    switch call.name {
    case "toUpper": return texts[0].uppercased()
    case "toLower": return texts[0].lowercased()
    case "title": return TemplateText.titled(texts[0])
    case "stripPort": return TemplateText.splitPort(texts[0])?.host ?? texts[0]
    case "stripDomain": return TemplateText.withoutDomain(texts[0])
    case "graphLink", "tableLink":
      let tab = call.name == "graphLink" ? "0" : "1"
      return "/graph?g0.expr=\(TemplateText.escapedForQuery(texts[0]))&g0.tab=\(tab)"
    case "urlQueryEscape": return TemplateText.escapedForQuery(texts[0])
    case "reReplaceAll":
      let (expression, program) = try pattern(texts[0])
      return RegularExpressionMatch.replaceAll(program, in: texts[2]) {
        expression.expand(texts[1], $0)
      }
    default: return texts[0]
    }
  }

  private static func pattern(
    _ text: String
  ) throws(TemplateProblem) -> (RegularExpression, RegularExpressionProgram) {
    do {
      let expression = try RegularExpression(parsing: text)
      return (expression, try RegularExpressionProgram(expression, isWhole: false))
    } catch {
      throw TemplateProblem(message: "'\(text)' is not a regular expression")
    }
  }
}

/// A function of a template with what it is given.
struct TemplateCall {
  let name: String
  let arguments: [TemplateValue]

  var wrongCount: TemplateProblem {
    TemplateProblem(message: "wrong number of args for \(name): got \(arguments.count)")
  }

  var wrongType: TemplateProblem {
    TemplateProblem(message: "wrong type of value for \(name)")
  }

  func one() throws(TemplateProblem) -> TemplateValue {
    guard arguments.count == 1 else { throw wrongCount }
    return arguments[0]
  }

  func text(_ value: TemplateValue) throws(TemplateProblem) -> String {
    guard case .text(let text) = value else {
      throw TemplateProblem(
        message: "wrong type for value of \(name); expected string; got \(value.typeName)")
    }
    return text
  }
}
