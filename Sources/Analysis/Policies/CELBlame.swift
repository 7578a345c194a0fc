import YAML

/// Finds the field that makes an expression false.
struct CELBlame {
  private let evaluator: CELEvaluator
  private let object: Admitted
  private let variables: [String: CELExpression]

  init(_ evaluator: CELEvaluator, _ object: Admitted, _ variables: [String: CELExpression]) {
    self.evaluator = evaluator
    self.object = object
    self.variables = variables
  }

  /// The field, or the object as a whole where no field can be told.
  func field(of expression: CELExpression) -> Cursor {
    blame(expression, name: "object", at: object.root) ?? object.root
  }

  /// The field below a place, which a variable of the expression stands for.
  private func blame(_ expression: CELExpression, name: String, at place: Cursor) -> Cursor? {
    switch expression {
    case .and(let left, let right):
      let isLeft = (try? evaluator.isTrue(left)) != true
      return blame(isLeft ? left : right, name: name, at: place)
    case .or(let left, let right):
      return blame(right, name: name, at: place) ?? blame(left, name: name, at: place)
    case .conditional(_, let yes, let no):
      return blame(yes, name: name, at: place) ?? blame(no, name: name, at: place)
    case .macro(.all, let range, let names, let bodies):
      return item(range, names[0], bodies[0])
    default: return deepest(expression, name, place)
    }
  }

  /// The item of a list for which a condition does not hold: a container, by its name.
  private func item(_ range: CELExpression, _ name: String, _ body: CELExpression) -> Cursor? {
    guard let items = try? evaluator.value(of: range).items else { return nil }
    for item in items {
      guard case .node(let node) = item, let title = node["name"]?.scalarText,
        let container = object.containers[title]
      else { continue }
      let inner = CELEvaluator([name: item], variables: variables)
      // Bodies that look at more than the item are not decided here.
      if (try? inner.isTrue(body)) == true { continue }
      let next = CELBlame(inner, object, variables)
      return next.blame(body, name: name, at: container) ?? container
    }
    return nil
  }

  /// The longest chain of fields that begins with the variable.
  private func deepest(_ expression: CELExpression, _ name: String, _ place: Cursor) -> Cursor? {
    var longest: [String] = []
    Self.visit(expression) { part in
      if let chain = Self.chain(part, from: name), chain.count > longest.count { longest = chain }
    }
    guard !longest.isEmpty else { return nil }
    return longest.reduce(place) { $0[$1] }
  }

  private static func chain(_ expression: CELExpression, from name: String) -> [String]? {
    switch expression {
    case .identifier(let root, _): root == name ? [] : nil
    case .select(let operand, let field, _), .has(let operand, let field):
      chain(operand, from: name).map { $0 + [field] }
    case .index(let operand, .literal(.string(let key))):
      chain(operand, from: name).map { $0 + [key] }
    default: nil
    }
  }

  private static func visit(_ expression: CELExpression, _ body: (CELExpression) -> Void) {
    body(expression)
    switch expression {
    case .literal, .identifier: return
    case .select(let operand, _, _), .has(let operand, _): visit(operand, body)
    case .index(let left, let right), .and(let left, let right), .or(let left, let right),
      .optional(let left, let right):
      visit(left, body)
      visit(right, body)
    case .call(_, let target, let arguments, _):
      if let target { visit(target, body) }
      for argument in arguments { visit(argument, body) }
    case .list(let items): for item in items { visit(item, body) }
    case .map(let entries):
      for entry in entries {
        visit(entry.key, body)
        visit(entry.value, body)
      }
    case .message(_, let fields, _): for field in fields { visit(field.value, body) }
    case .conditional(let condition, let yes, let no):
      for part in [condition, yes, no] { visit(part, body) }
    case .macro(_, let range, _, let bodies):
      visit(range, body)
      for part in bodies { visit(part, body) }
    }
  }
}
