import YAML

/// The expressions of a policy, ready to be evaluated.
struct ParsedPolicy {
  private var conditions: [CELExpression] = []
  private var variables: [String: CELExpression] = [:]
  private var validations: [Validation] = []
  /// Whether an expression that cannot be evaluated refuses the object.
  private let failsClosed: Bool

  private struct Validation {
    var expression: CELExpression
    var text: String
    var message: String?
    var messageExpression: CELExpression?
  }

  /// Nil when an expression does not parse: another check tells of it.
  init?(_ spec: Cursor) {
    self.init(
      conditions: spec["matchConditions"], variables: spec["variables"],
      validations: spec["validations"], failsClosed: spec["failurePolicy"].text != "Ignore")
  }

  init?(conditions: Cursor, variables: Cursor, validations: Cursor, failsClosed: Bool) {
    self.failsClosed = failsClosed
    for condition in conditions.items {
      guard let parsed = Self.parse(condition["expression"]) else { return nil }
      self.conditions.append(parsed)
    }
    for variable in variables.items {
      guard let name = variable["name"].text, let parsed = Self.parse(variable["expression"]) else {
        return nil
      }
      self.variables[name] = parsed
    }
    for validation in validations.items {
      guard let parsed = Self.parse(validation["expression"]) else { return nil }
      self.validations.append(
        Validation(
          expression: parsed, text: validation["expression"].text ?? "",
          message: validation["message"].text,
          messageExpression: Self.parse(validation["messageExpression"])))
    }
  }

  private static func parse(_ field: Cursor) -> CELExpression? {
    field.text.flatMap { try? CELParser.parse($0) }
  }

  /// What the policy says against an object; nil: nothing, or nothing that is sure.
  func rejection(
    of object: Admitted, _ values: [String: CELValue]
  ) -> (field: Cursor, message: String)? {
    let evaluator = CELEvaluator(values, variables: variables)
    for condition in conditions {
      guard (try? evaluator.isTrue(condition)) == true else { return nil }
    }
    for validation in validations {
      do throws(CELFailure) {
        if try evaluator.isTrue(validation.expression) { continue }
        let said = message(validation, evaluator)
        let blame = CELBlame(evaluator, object, variables).field(of: validation.expression)
        return (blame, said)
      } catch {
        guard failsClosed, case .failed(let reason) = error else { continue }
        let blame = CELBlame(evaluator, object, variables).field(of: validation.expression)
        return (blame, "the expression cannot be evaluated: \(reason)")
      }
    }
    return nil
  }

  private func message(_ validation: Validation, _ evaluator: CELEvaluator) -> String {
    if let expression = validation.messageExpression,
      case .string(let text)? = try? evaluator.value(of: expression)
    {
      return text.firstLine
    }
    return (validation.message ?? "failed expression: \(validation.text)").firstLine
  }
}

extension String {
  /// What fits into a message of one line.
  var firstLine: String {
    let line = drop { $0.isNewline || $0 == " " }.prefix { !$0.isNewline }
    return line.count > 160 ? line.prefix(159) + "…" : String(line)
  }
}
