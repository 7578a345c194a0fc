/// Fills in a template.
///
/// Source: Go, package text/template, exec.
struct TemplateExecution {
  let input: TemplateInput
  let definitions: [String: [TemplateNode]]
  private var output = ""
  private var variables: [(name: String, value: TemplateValue)] = []
  private var calls = 0
  private var steps = 0

  /// A template may call itself.
  private static let deepestCalls = 100
  private static let mostSteps = 100_000
  private static let longestOutput = 1 << 20

  private enum Flow {
    case next, leaveLoop, nextRound
  }

  init(input: TemplateInput, definitions: [String: [TemplateNode]]) {
    self.input = input
    self.definitions = definitions
    let root = TemplateValue.input(input)
    variables = [
      ("$", root), ("$labels", .map(input.labels.values)),
      ("$externalLabels", .map(input.externalLabels)), ("$externalURL", .text(input.externalURL)),
      ("$value", .number(input.value)),
    ]
  }

  mutating func run(_ nodes: [TemplateNode]) throws(TemplateProblem) -> String {
    _ = try run(nodes, dot: .input(input))
    return output
  }

  private mutating func run(
    _ nodes: [TemplateNode], dot: TemplateValue
  ) throws(TemplateProblem) -> Flow {
    for node in nodes {
      let flow = try run(node, dot: dot)
      if flow != .next { return flow }
    }
    return .next
  }

  private mutating func run(
    _ node: TemplateNode, dot: TemplateValue
  ) throws(TemplateProblem) -> Flow {
    steps += 1
    guard steps < TemplateExecution.mostSteps, output.utf8.count < TemplateExecution.longestOutput
    else { throw TemplateProblem(message: "the template does not come to an end") }
    switch node {
    case .text(let text): output += text
    case .action(let pipeline):
      let value = try evaluate(pipeline, dot)
      if pipeline.variables.isEmpty { output += value.printed }
    case .condition(let pipeline, let body, let otherwise):
      let known = variables.count
      defer { variables.removeLast(variables.count - known) }
      let isTrue = try evaluate(pipeline, dot).isTrue
      return try run(isTrue ? body : otherwise, dot: dot)
    case .with(let pipeline, let body, let otherwise):
      let known = variables.count
      defer { variables.removeLast(variables.count - known) }
      let value = try evaluate(pipeline, dot)
      return try value.isTrue ? run(body, dot: value) : run(otherwise, dot: dot)
    case .loop(let pipeline, let body, let otherwise):
      return try loop(pipeline, body, otherwise, dot)
    case .template(let name, let pipeline): try call(template: name, pipeline, dot)
    case .leaveLoop: return .leaveLoop
    case .nextRound: return .nextRound
    }
    return .next
  }

  private mutating func loop(
    _ pipeline: TemplatePipeline, _ body: [TemplateNode], _ otherwise: [TemplateNode],
    _ dot: TemplateValue
  ) throws(TemplateProblem) -> Flow {
    let known = variables.count
    defer { variables.removeLast(variables.count - known) }
    var plain = pipeline
    plain.variables = []
    let rounds = try items(of: try evaluate(plain, dot))
    if rounds.isEmpty { return try run(otherwise, dot: dot) }
    for (key, value) in rounds {
      let inner = variables.count
      defer { variables.removeLast(variables.count - inner) }
      let values = pipeline.variables.count == 2 ? [key, value] : [value]
      for (name, value) in zip(pipeline.variables, values) {
        try set(name, value, isAssignment: pipeline.isAssignment)
      }
      if try run(body, dot: value) == .leaveLoop { break }
    }
    return .next
  }

  private func items(
    of value: TemplateValue
  ) throws(TemplateProblem) -> [(TemplateValue, TemplateValue)] {
    switch value {
    case .null: return []
    case .samples(let samples):
      return samples.enumerated().map { (.integer($0), .sample($1)) }
    case .map(let map):
      return map.sorted { $0.key < $1.key }.map { (.text($0.key), .text($0.value)) }
    case .arguments(let values):
      return values.enumerated().map { (.text("arg\($0)"), $1) }
    default: throw TemplateProblem(message: "range can't iterate over \(value.printed)")
    }
  }

  private mutating func call(
    template name: String, _ pipeline: TemplatePipeline?, _ dot: TemplateValue
  ) throws(TemplateProblem) {
    guard let nodes = definitions[name] else {
      throw TemplateProblem(message: "template '\(name)' not defined")
    }
    calls += 1
    defer { calls -= 1 }
    guard calls < TemplateExecution.deepestCalls else {
      throw TemplateProblem(message: "templates call each other without end")
    }
    let value = try pipeline.map { pipeline throws(TemplateProblem) in try evaluate(pipeline, dot) }
    let outer = variables
    variables = [("$", value ?? .null)]
    defer { variables = outer }
    _ = try run(nodes, dot: value ?? .null)
  }

  private mutating func set(
    _ name: String, _ value: TemplateValue, isAssignment: Bool
  ) throws(TemplateProblem) {
    guard isAssignment else {
      variables.append((name, value))
      return
    }
    guard let index = variables.lastIndex(where: { $0.name == name }) else {
      throw TemplateProblem(message: "undefined variable: \(name)")
    }
    variables[index].value = value
  }

  // MARK: Values

  private mutating func evaluate(
    _ pipeline: TemplatePipeline, _ dot: TemplateValue
  ) throws(TemplateProblem) -> TemplateValue {
    var value: TemplateValue?
    for command in pipeline.commands { value = try evaluate(command, dot, piped: value) }
    let result = value ?? .null
    for name in pipeline.variables {
      try set(name, result, isAssignment: pipeline.isAssignment)
    }
    return result
  }

  private mutating func evaluate(
    _ command: TemplateCommand, _ dot: TemplateValue, piped: TemplateValue?
  ) throws(TemplateProblem) -> TemplateValue {
    let first = command.operands[0]
    guard case .function(let name) = first.kind else {
      if case .null = first.kind { throw TemplateProblem(message: "nil is not a command") }
      guard command.operands.count == 1, piped == nil else {
        throw TemplateProblem(message: "can't give argument to non-function")
      }
      return try evaluate(first, dot)
    }
    return try fields(
      of: try call(name, command.operands.dropFirst(), dot, piped: piped), first.fields)
  }

  private mutating func call(
    _ name: String, _ operands: ArraySlice<TemplateOperand>, _ dot: TemplateValue,
    piped: TemplateValue?
  ) throws(TemplateProblem) -> TemplateValue {
    if name == "and" || name == "or" {
      // What decides ends the evaluation.
      var value: TemplateValue?
      for operand in operands {
        let next = try evaluate(operand, dot)
        value = next
        if next.isTrue == (name == "or") { return next }
      }
      guard let result = piped ?? value else {
        throw TemplateProblem(message: "wrong number of args for \(name)")
      }
      return result
    }
    var arguments: [TemplateValue] = []
    for operand in operands { arguments.append(try evaluate(operand, dot)) }
    if let piped { arguments.append(piped) }
    return try AlertTemplateFunctions.call(name, arguments, input)
  }

  private mutating func evaluate(
    _ operand: TemplateOperand, _ dot: TemplateValue
  ) throws(TemplateProblem) -> TemplateValue {
    let value: TemplateValue
    switch operand.kind {
    case .function(let name): value = try call(name, [], dot, piped: nil)
    case .dot: value = dot
    case .null: value = .null
    case .variable(let name):
      value = variables.last { $0.name == name }?.value ?? .null
    case .boolean(let flag): value = .boolean(flag)
    case .integer(let integer): value = .integer(integer)
    case .number(let number): value = .number(number)
    case .text(let text): value = .text(text)
    case .pipeline(let pipeline): value = try evaluate(pipeline, dot)
    }
    return try fields(of: value, operand.fields)
  }

  private func fields(
    of value: TemplateValue, _ names: [String]
  ) throws(TemplateProblem) -> TemplateValue {
    var value = value
    for name in names { value = try value.field(name) }
    return value
  }
}
