/// Numbers, and what `+` joins.
enum CELArithmetic {
  static func value(
    _ name: String, _ left: CELValue, _ right: CELValue
  ) throws(CELFailure) -> CELValue {
    switch (left, right) {
    case (.int(let left), .int(let right)): return try integers(name, left, right)
    case (.uint(let left), .uint(let right)): return try unsigned(name, left, right)
    case (.double(let left), .double(let right)):
      switch name {
      case "+": return .double(left + right)
      case "-": return .double(left - right)
      case "*": return .double(left * right)
      case "/": return .double(left / right)
      default: break
      }
    case (.string(let left), .string(let right)) where name == "+": return .string(left + right)
    case (.bytes(let left), .bytes(let right)) where name == "+": return .bytes(left + right)
    default:
      if name == "+", let left = left.items, let right = right.items { return .list(left + right) }
    }
    throw .failed("'\(name)' of \(left.typeName) and \(right.typeName)")
  }

  private static func integers(
    _ name: String, _ left: Int64, _ right: Int64
  ) throws(CELFailure) -> CELValue {
    if right == 0, name == "/" || name == "%" { throw .failed("a division by zero") }
    let (value, isOverflow) =
      switch name {
      case "+": left.addingReportingOverflow(right)
      case "-": left.subtractingReportingOverflow(right)
      case "*": left.multipliedReportingOverflow(by: right)
      case "/": left.dividedReportingOverflow(by: right)
      default: left.remainderReportingOverflow(dividingBy: right)
      }
    guard !isOverflow else { throw .failed("an integer out of range") }
    return .int(value)
  }

  private static func unsigned(
    _ name: String, _ left: UInt64, _ right: UInt64
  ) throws(CELFailure) -> CELValue {
    if right == 0, name == "/" || name == "%" { throw .failed("a division by zero") }
    let (value, isOverflow) =
      switch name {
      case "+": left.addingReportingOverflow(right)
      case "-": left.subtractingReportingOverflow(right)
      case "*": left.multipliedReportingOverflow(by: right)
      case "/": left.dividedReportingOverflow(by: right)
      default: left.remainderReportingOverflow(dividingBy: right)
      }
    guard !isOverflow else { throw .failed("an integer out of range") }
    return .uint(value)
  }

  static func converted(_ type: String, _ value: CELValue) throws(CELFailure) -> CELValue {
    switch (type, value) {
    case ("int", .int), ("uint", .uint), ("double", .double), ("string", .string), ("bool", .bool):
      return value
    case ("int", .uint(let number)): if let result = Int64(exactly: number) { return .int(result) }
    case ("int", .double(let number)):
      if let result = Int64(exactly: number.rounded(.towardZero)) { return .int(result) }
    case ("int", .string(let text)): if let result = Int64(text) { return .int(result) }
    case ("uint", .int(let number)):
      if let result = UInt64(exactly: number) { return .uint(result) }
    case ("uint", .string(let text)): if let result = UInt64(text) { return .uint(result) }
    case ("double", .int(let number)): return .double(Double(number))
    case ("double", .uint(let number)): return .double(Double(number))
    case ("double", .string(let text)): if let result = Double(text) { return .double(result) }
    case ("string", .int(let number)): return .string("\(number)")
    case ("string", .uint(let number)): return .string("\(number)")
    case ("string", .bool(let flag)): return .string("\(flag)")
    case ("bool", .string(let text)):
      if ["true", "t", "TRUE", "True", "1"].contains(text) { return .bool(true) }
      if ["false", "f", "FALSE", "False", "0"].contains(text) { return .bool(false) }
    default: throw .unknown("\(type)() of a value of type \(value.typeName)")
    }
    throw .failed("\(type)() of a value out of range")
  }
}
