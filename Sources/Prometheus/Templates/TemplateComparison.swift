/// The comparisons of templates: only values of one kind can be compared.
///
/// Source: Go, package text/template, eq and lt.
enum TemplateComparison {
  static func result(of call: TemplateCall) throws(TemplateProblem) -> Bool {
    guard call.arguments.count >= 2 else { throw call.wrongCount }
    let first = call.arguments[0]
    if call.name == "eq" {
      for other in call.arguments.dropFirst() {
        if try isEqual(first, other) { return true }
      }
      return false
    }
    guard call.arguments.count == 2 else { throw call.wrongCount }
    let second = call.arguments[1]
    switch call.name {
    case "ne": return !(try isEqual(first, second))
    case "lt": return try isLess(first, second)
    case "le":
      if try isLess(first, second) { return true }
      return try isEqual(first, second)
    case "gt":
      if try isLess(first, second) { return false }
      return !(try isEqual(first, second))
    default: return !(try isLess(first, second))
    }
  }

  private static func isEqual(
    _ left: TemplateValue, _ right: TemplateValue
  ) throws(TemplateProblem) -> Bool {
    switch (left, right) {
    case (.boolean(let left), .boolean(let right)): return left == right
    case (.integer(let left), .integer(let right)): return left == right
    case (.number(let left), .number(let right)): return left == right
    case (.text(let left), .text(let right)): return left == right
    case (.null, .null): return true
    default: throw TemplateProblem(message: "incompatible types for comparison")
    }
  }

  private static func isLess(
    _ left: TemplateValue, _ right: TemplateValue
  ) throws(TemplateProblem) -> Bool {
    switch (left, right) {
    case (.integer(let left), .integer(let right)): return left < right
    case (.number(let left), .number(let right)): return left < right
    case (.text(let left), .text(let right)): return left < right
    default: throw TemplateProblem(message: "incompatible types for comparison")
    }
  }
}
