import Prometheus
import Scalars
import YAML

/// Operators and functions of the language, and of Kubernetes beside it.
///
/// Source: CEL language definition, "List of Standard Definitions"; Kubernetes documentation, "Common
/// Expression Language in Kubernetes": CEL options, language features and libraries.
enum CELFunctions {
  static let types: Set<String> = [
    "bool", "bytes", "double", "dyn", "int", "list", "map", "null_type", "string", "type", "uint",
  ]

  /// First words of functions such as `math.least`.
  static let namespaces: Set<String> = [
    "math", "sets", "optional", "strings", "cel", "base64", "lists", "google", "net", "regex",
    "format",
  ]

  static func call(
    _ name: String, _ target: CELValue?, _ arguments: [CELValue]
  ) throws(CELFailure) -> CELValue {
    if let target {
      return try member(name, target, arguments)
    }
    switch (name, arguments.count) {
    case ("!_", 1):
      guard case .bool(let value) = arguments[0] else { throw .failed("'!' needs a boolean") }
      return .bool(!value)
    case ("-_", 1): return try negated(arguments[0])
    case ("==", 2): return .bool(arguments[0].isEqual(to: arguments[1]))
    case ("!=", 2): return .bool(!arguments[0].isEqual(to: arguments[1]))
    case ("<", 2), ("<=", 2), (">", 2), (">=", 2):
      guard let order = arguments[0].order(to: arguments[1]) else {
        throw .failed(
          "'\(name)' of \(arguments[0].typeName) and \(arguments[1].typeName)")
      }
      return .bool(
        name == "<" ? order < 0 : name == "<=" ? order <= 0 : name == ">" ? order > 0 : order >= 0)
    case ("+", 2), ("-", 2), ("*", 2), ("/", 2), ("%", 2):
      return try CELArithmetic.value(name, arguments[0], arguments[1])
    case ("size", 1): return try size(arguments[0])
    case ("dyn", 1): return arguments[0]
    case ("type", 1): return .type(arguments[0].typeName)
    case ("int", 1), ("uint", 1), ("double", 1), ("string", 1), ("bool", 1):
      return try CELArithmetic.converted(name, arguments[0])
    case ("matches", 2): return try matches(arguments[0], arguments[1])
    case ("quantity", 1), ("isQuantity", 1):
      guard case .string(let text) = arguments[0] else { throw .failed("\(name)() needs a text") }
      let amount = try? Quantity(parsing: text)
      if name == "isQuantity" { return .bool(amount != nil) }
      guard let amount else { throw .failed("'\(text)' is no quantity") }
      return .quantity(amount)
    case ("math.greatest", 1...), ("math.least", 1...):
      let values = arguments.count == 1 ? arguments[0].items ?? arguments : arguments
      return try extreme(values, isGreatest: name == "math.greatest")
    case ("sets.contains", 2), ("sets.intersects", 2), ("sets.equivalent", 2):
      return try sets(name, arguments[0], arguments[1])
    default: throw .unknown("the function \(name)")
    }
  }

  private static func member(
    _ name: String, _ target: CELValue, _ arguments: [CELValue]
  ) throws(CELFailure) -> CELValue {
    switch (name, target, arguments.count) {
    case ("size", _, 0): return try size(target)
    case ("matches", _, 1): return try matches(target, arguments[0])
    case (_, .string(let text), _): return try CELTexts.call(name, text, arguments)
    case (_, .quantity(let amount), _): return try quantity(name, amount, arguments)
    default:
      if let items = target.items { return try CELLists.call(name, items, arguments) }
      throw .unknown("the function \(name) of a value of type \(target.typeName)")
    }
  }

  // MARK: Parts

  private static func negated(_ value: CELValue) throws(CELFailure) -> CELValue {
    switch value {
    case .int(let value):
      guard value != .min else { throw .failed("an integer out of range") }
      return .int(-value)
    case .double(let value): return .double(-value)
    default: throw .failed("'-' of a value of type \(value.typeName)")
    }
  }

  private static func size(_ value: CELValue) throws(CELFailure) -> CELValue {
    switch value {
    case .string(let text): return .int(Int64(text.unicodeScalars.count))
    case .bytes(let bytes): return .int(Int64(bytes.count))
    default:
      guard let count = value.items?.count ?? value.entries?.count else {
        throw .failed("size() of a value of type \(value.typeName)")
      }
      return .int(Int64(count))
    }
  }

  private static func matches(
    _ value: CELValue, _ pattern: CELValue
  ) throws(CELFailure) -> CELValue {
    guard case .string(let text) = value, case .string(let written) = pattern else {
      throw .failed("matches() needs texts")
    }
    guard let expression = try? RegularExpression(parsing: written) else {
      throw .failed("'\(written)' is no regular expression")
    }
    guard let isFound = expression.isFound(in: text) else { throw .unknown("a long search") }
    return .bool(isFound)
  }

  private static func extreme(
    _ values: [CELValue], isGreatest: Bool
  ) throws(CELFailure) -> CELValue {
    guard var best = values.first else { throw .failed("the extreme of nothing") }
    for value in values.dropFirst() {
      guard let order = value.order(to: best) else { throw .failed("values without an order") }
      if isGreatest ? order > 0 : order < 0 { best = value }
    }
    return best
  }

  private static func sets(
    _ name: String, _ left: CELValue, _ right: CELValue
  ) throws(CELFailure) -> CELValue {
    guard let left = left.items, let right = right.items else {
      throw .failed("\(name)() needs lists")
    }
    let holds = { (list: [CELValue], item: CELValue) in list.contains { $0.isEqual(to: item) } }
    switch name {
    case "sets.contains": return .bool(right.allSatisfy { holds(left, $0) })
    case "sets.intersects": return .bool(right.contains { holds(left, $0) })
    default:
      return .bool(
        right.allSatisfy { holds(left, $0) } && left.allSatisfy { holds(right, $0) })
    }
  }

  private static func quantity(
    _ name: String, _ amount: Quantity, _ arguments: [CELValue]
  ) throws(CELFailure) -> CELValue {
    if name == "sign", arguments.isEmpty {
      return .int(amount == .zero ? 0 : amount < .zero ? -1 : 1)
    }
    guard arguments.count == 1, case .quantity(let other) = arguments[0] else {
      throw .unknown("the function \(name) of a quantity")
    }
    switch name {
    case "isGreaterThan": return .bool(amount > other)
    case "isLessThan": return .bool(amount < other)
    case "compareTo": return .int(amount < other ? -1 : amount > other ? 1 : 0)
    default: throw .unknown("the function \(name) of a quantity")
    }
  }
}
