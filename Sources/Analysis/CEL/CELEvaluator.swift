import YAML

/// Evaluates expressions over the parts of an object.
///
/// Source: CEL language definition (google/cel-spec, doc/langdef.md), "Evaluation".
package final class CELEvaluator {
  private var bindings: [String: CELValue]
  /// `variables.NAME` of a policy, evaluated when they are asked for.
  private let variables: [String: CELExpression]
  private var known: [String: Result<CELValue, CELFailure>] = [:]
  private var stepsLeft = 200_000

  package init(_ bindings: [String: CELValue], variables: [String: CELExpression] = [:]) {
    self.bindings = bindings
    self.variables = variables
  }

  package func value(of expression: CELExpression) throws(CELFailure) -> CELValue {
    stepsLeft -= 1
    guard stepsLeft > 0 else { throw .unknown("too much to evaluate") }
    switch expression {
    case .literal(let value): return value
    case .identifier(let name, _): return try identifier(name)
    case .select(let operand, let field, _): return try select(operand, field)
    case .has(let operand, let field): return .bool(try has(operand, field))
    case .index(let operand, let index): return try self.index(operand, index)
    case .call(let name, let target, let arguments, _):
      if name == "in", target == nil { return try isIn(arguments) }
      if let target, case .identifier(let space, _) = target, bindings[space] == nil,
        CELFunctions.namespaces.contains(space)
      {
        return try CELFunctions.call("\(space).\(name)", nil, try values(of: arguments))
      }
      return try CELFunctions.call(
        name, try optionalValue(of: target), try values(of: arguments))
    case .list(let items): return .list(try values(of: items))
    case .map(let entries): return try map(entries)
    case .message(let name, _, _): throw .unknown("a value of type \(name)")
    case .conditional(let condition, let yes, let no):
      return try isTrue(condition) ? value(of: yes) : value(of: no)
    case .and(let left, let right): return try logical(left, right, decidedBy: false)
    case .or(let left, let right): return try logical(left, right, decidedBy: true)
    case .macro(let macro, let range, let variables, let bodies):
      return try self.macro(macro, range, variables, bodies)
    case .optional: throw .unknown("an optional value")
    }
  }

  /// The value of an expression that has to be a boolean.
  package func isTrue(_ expression: CELExpression) throws(CELFailure) -> Bool {
    guard case .bool(let value) = try value(of: expression) else {
      throw .failed("expected a boolean")
    }
    return value
  }

  private func values(of expressions: [CELExpression]) throws(CELFailure) -> [CELValue] {
    var values: [CELValue] = []
    for expression in expressions { values.append(try value(of: expression)) }
    return values
  }

  private func optionalValue(of expression: CELExpression?) throws(CELFailure) -> CELValue? {
    guard let expression else { return nil }
    return try value(of: expression)
  }

  // MARK: Names

  private func identifier(_ name: String) throws(CELFailure) -> CELValue {
    if let value = bindings[name] { return value }
    if CELFunctions.types.contains(name) { return .type(name) }
    throw .unknown("the value of \(name)")
  }

  private func select(_ operand: CELExpression, _ field: String) throws(CELFailure) -> CELValue {
    if case .identifier("variables", _) = operand, bindings["variables"] == nil {
      return try variable(field)
    }
    let value = try value(of: operand)
    guard value.entries != nil else {
      throw .failed("no field '\(field)' in a value of type \(value.typeName)")
    }
    if let found = value.value(of: .string(field)) { return found }
    if let filled = ServerDefaults.value(of: field) { return filled }
    if ServerDefaults.fields.contains(field) { throw .unknown("the server fills in \(field)") }
    throw .failed("no such key: \(field)")
  }

  private func variable(_ name: String) throws(CELFailure) -> CELValue {
    if let result = known[name] { return try result.get() }
    guard let expression = variables[name] else { throw .failed("no variable \(name)") }
    // Asked for itself, it would have no end.
    known[name] = .failure(.failed("the variable \(name) refers to itself"))
    let result: Result<CELValue, CELFailure>
    do throws(CELFailure) {
      result = .success(try value(of: expression))
    } catch {
      result = .failure(error)
    }
    known[name] = result
    return try result.get()
  }

  private func has(_ operand: CELExpression, _ field: String) throws(CELFailure) -> Bool {
    if case .identifier("variables", _) = operand { return variables[field] != nil }
    let value = try value(of: operand)
    guard value.entries != nil else {
      throw .failed("no field '\(field)' in a value of type \(value.typeName)")
    }
    if let found = value.value(of: .string(field)) {
      if case .null = found { return false }
      return true
    }
    if ServerDefaults.value(of: field) != nil { return true }
    if ServerDefaults.fields.contains(field) { throw .unknown("the server fills in \(field)") }
    return false
  }

  private func index(
    _ operand: CELExpression, _ index: CELExpression
  ) throws(CELFailure) -> CELValue {
    let (value, key) = (try value(of: operand), try self.value(of: index))
    if let items = value.items {
      guard case .int(let position) = key else { throw .failed("a list needs an integer in []") }
      guard items.indices.contains(Int(position)) else { throw .failed("no item \(position)") }
      return items[Int(position)]
    }
    guard value.entries != nil else { throw .failed("[] of a value of type \(value.typeName)") }
    guard let found = value.value(of: key) else { throw .failed("no such key") }
    return found
  }

  private func isIn(_ arguments: [CELExpression]) throws(CELFailure) -> CELValue {
    let (left, right) = (try value(of: arguments[0]), try value(of: arguments[1]))
    if let items = right.items { return .bool(items.contains { $0.isEqual(to: left) }) }
    guard right.entries != nil else { throw .failed("'in' needs a list or a map") }
    return .bool(right.value(of: left) != nil)
  }

  private func map(
    _ entries: [(key: CELExpression, value: CELExpression)]
  ) throws(CELFailure) -> CELValue {
    var result: [(key: CELValue, value: CELValue)] = []
    for entry in entries { result.append((try value(of: entry.key), try value(of: entry.value))) }
    return .map(result)
  }

  // MARK: Logic

  /// One side that decides is enough, whatever becomes of the other.
  private func logical(
    _ left: CELExpression, _ right: CELExpression, decidedBy decisive: Bool
  ) throws(CELFailure) -> CELValue {
    let first: CELFailure
    do throws(CELFailure) {
      if try isTrue(left) == decisive { return .bool(decisive) }
      return .bool(try isTrue(right))
    } catch { first = error }
    do throws(CELFailure) {
      if try isTrue(right) == decisive { return .bool(decisive) }
    } catch {
      throw first.merged(with: error)
    }
    throw first
  }

  // MARK: Macros

  private func macro(
    _ macro: CELMacro, _ range: CELExpression, _ names: [String], _ bodies: [CELExpression]
  ) throws(CELFailure) -> CELValue {
    let values = try self.value(of: range)
    guard names.count == 1, macro != .transformList, macro != .transformMap else {
      throw .unknown("a macro of two variables")
    }
    guard let items = values.items ?? values.entries?.map(\.key) else {
      throw .failed("\(macro.rawValue)() of a value of type \(values.typeName)")
    }
    let outer = bindings[names[0]]
    defer { bindings[names[0]] = outer }
    switch macro {
    case .all: return try quantified(items, names[0], bodies[0], decidedBy: false)
    case .exists: return try quantified(items, names[0], bodies[0], decidedBy: true)
    case .existsOne, .existsOneNew:
      var count = 0
      for item in items {
        bindings[names[0]] = item
        if try isTrue(bodies[0]) { count += 1 }
      }
      return .bool(count == 1)
    case .map, .filter:
      var result: [CELValue] = []
      for item in items {
        bindings[names[0]] = item
        if macro == .filter {
          if try isTrue(bodies[0]) { result.append(item) }
        } else {
          // The first of two bodies says which items count.
          if bodies.count > 1, try !isTrue(bodies[0]) { continue }
          result.append(try value(of: bodies[bodies.count - 1]))
        }
      }
      return .list(result)
    case .transformList, .transformMap: throw .unknown("a macro of two variables")
    }
  }

  private func quantified(
    _ items: [CELValue], _ name: String, _ body: CELExpression, decidedBy decisive: Bool
  ) throws(CELFailure) -> CELValue {
    var failure: CELFailure?
    for item in items {
      bindings[name] = item
      do throws(CELFailure) {
        if try isTrue(body) == decisive { return .bool(decisive) }
      } catch {
        failure = failure.map { $0.merged(with: error) } ?? error
      }
    }
    if let failure { throw failure }
    return .bool(!decisive)
  }
}
