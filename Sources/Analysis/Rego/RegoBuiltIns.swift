import Prometheus

/// Operators and functions of Rego.
///
/// Source: Open Policy Agent 1.0 documentation, "Policy Reference": Built-in Functions.
enum RegoBuiltIns {
  /// The value of an operator; nil: undefined.
  static func binary(
    _ symbol: String, _ left: RegoValue, _ right: RegoValue
  ) throws(RegoUnknown) -> RegoValue? {
    switch symbol {
    case "==": return .bool(left == right)
    case "!=": return .bool(left != right)
    case "<": return .bool(left < right)
    case "<=": return .bool(!(right < left))
    case ">": return .bool(right < left)
    case ">=": return .bool(!(left < right))
    case "in": return .bool((right.entries ?? []).contains { $0.value == left })
    default: break
    }
    if case .number(let first) = left, case .number(let second) = right {
      switch symbol {
      case "+": return .number(first + second)
      case "-": return .number(first - second)
      case "*": return .number(first * second)
      case "/": return second == 0 ? nil : .number(first / second)
      case "%":
        return second == 0 ? nil : .number(first.truncatingRemainder(dividingBy: second))
      default: return nil
      }
    }
    guard case .set(let first) = left, case .set(let second) = right else { return nil }
    switch symbol {
    case "-": return .set(first.subtracting(second))
    case "&": return .set(first.intersection(second))
    case "|": return .set(first.union(second))
    default: return nil
    }
  }

  /// The value of a function; nil: undefined.
  static func value(_ name: String, _ arguments: [RegoValue]) throws(RegoUnknown) -> RegoValue? {
    switch (name, arguments.count) {
    case ("count", 1):
      if case .string(let text) = arguments[0] { return .number(Double(text.unicodeScalars.count)) }
      return arguments[0].entries.map { .number(Double($0.count)) }
    case ("any", 1):
      return arguments[0].entries.map { .bool($0.contains { $0.value == .bool(true) }) }
    case ("all", 1):
      return arguments[0].entries.map { .bool($0.allSatisfy { $0.value == .bool(true) }) }
    case ("sum", 1): return numbers(arguments[0]).map { .number($0.reduce(0, +)) }
    case ("max", 1): return arguments[0].entries?.map(\.value).max()
    case ("min", 1): return arguments[0].entries?.map(\.value).min()
    case ("sort", 1): return arguments[0].entries.map { .array($0.map(\.value).sorted()) }
    case ("not", 1): return .bool(!arguments[0].isTrue)
    case ("to_number", 1): return toNumber(arguments[0])
    case ("sprintf", 2):
      guard case .string(let format) = arguments[0], case .array(let values) = arguments[1] else {
        return nil
      }
      return .string(formatted(format, values))
    case ("concat", 2):
      guard case .string(let separator) = arguments[0], let items = arguments[1].entries else {
        return nil
      }
      return .string(items.map(\.value.text).joined(separator: separator))
    case ("array.concat", 2):
      guard case .array(let left) = arguments[0], case .array(let right) = arguments[1] else {
        return nil
      }
      return .array(left + right)
    case ("object.get", 3): return get(arguments)
    case ("cast_set", 1): return arguments[0].entries.map { .set(Set($0.map(\.value))) }
    case ("is_null", 1), ("is_boolean", 1), ("is_number", 1), ("is_string", 1), ("is_array", 1),
      ("is_object", 1), ("is_set", 1):
      return .bool(name == "is_" + typeName(arguments[0]))
    case ("type_name", 1): return .string(typeName(arguments[0]))
    default: return try texts(name, arguments)
    }
  }

  // MARK: Texts

  private static func texts(
    _ name: String, _ arguments: [RegoValue]
  ) throws(RegoUnknown) -> RegoValue? {
    guard RegoNames.builtIns.contains(name) else { throw RegoUnknown(what: "the function \(name)") }
    var texts: [String] = []
    for argument in arguments {
      guard case .string(let text) = argument else {
        throw RegoUnknown(what: "the function \(name)")
      }
      texts.append(text)
    }
    switch (name, texts.count) {
    case ("startswith", 2): return .bool(texts[0].hasPrefix(texts[1]))
    case ("endswith", 2): return .bool(texts[0].hasSuffix(texts[1]))
    case ("contains", 2): return .bool(texts[1].isEmpty || parts(texts[0], texts[1]).count > 1)
    case ("lower", 1): return .string(texts[0].lowercased())
    case ("upper", 1): return .string(texts[0].uppercased())
    case ("split", 2): return .array(parts(texts[0], texts[1]).map { .string($0) })
    case ("replace", 3): return .string(parts(texts[0], texts[1]).joined(separator: texts[2]))
    case ("trim_prefix", 2):
      return .string(
        texts[0].hasPrefix(texts[1]) ? String(texts[0].dropFirst(texts[1].count)) : texts[0])
    case ("trim_suffix", 2):
      return .string(
        texts[0].hasSuffix(texts[1]) ? String(texts[0].dropLast(texts[1].count)) : texts[0])
    case ("trim", 2), ("trim_left", 2), ("trim_right", 2):
      return .string(trimmed(texts[0], texts[1], name))
    case ("trim_space", 1): return .string(trimmed(texts[0], " \n\t\r", "trim"))
    case ("regex.match", 2), ("re_match", 2):
      guard let expression = try? RegularExpression(parsing: texts[0]),
        let isFound = expression.isFound(in: texts[1])
      else { throw RegoUnknown(what: "the expression \(texts[0])") }
      return .bool(isFound)
    default: throw RegoUnknown(what: "the function \(name)")
    }
  }

  private static func parts(_ text: String, _ separator: String) -> [String] {
    let (scalars, wanted) = (Array(text.unicodeScalars), Array(separator.unicodeScalars))
    guard !wanted.isEmpty else { return scalars.map { String($0) } }
    var (parts, part, index): ([String], String.UnicodeScalarView, Int) = ([], .init(), 0)
    while index < scalars.count {
      if scalars[index...].starts(with: wanted) {
        parts.append(String(part))
        part = .init()
        index += wanted.count
      } else {
        part.append(scalars[index])
        index += 1
      }
    }
    return parts + [String(part)]
  }

  private static func trimmed(_ text: String, _ cut: String, _ name: String) -> String {
    var rest = text[...]
    while name != "trim_right", let first = rest.first, cut.contains(first) { rest.removeFirst() }
    while name != "trim_left", let last = rest.last, cut.contains(last) { rest.removeLast() }
    return String(rest)
  }

  /// Verbs take the values one after the other; widths and the like are not read.
  private static func formatted(_ format: String, _ values: [RegoValue]) -> String {
    var (result, rest, isVerb) = ("", values[...], false)
    for character in format {
      if isVerb {
        isVerb = false
        result += character == "%" ? "%" : rest.popFirst()?.text ?? "%!\(character)"
      } else if character == "%" {
        isVerb = true
      } else {
        result.append(character)
      }
    }
    return result
  }

  // MARK: Others

  private static func numbers(_ value: RegoValue) -> [Double]? {
    value.entries?.compactMap { entry in
      if case .number(let number) = entry.value { number } else { nil }
    }
  }

  private static func toNumber(_ value: RegoValue) -> RegoValue? {
    switch value {
    case .number: value
    case .string(let text): Double(text).map { .number($0) }
    case .bool(let flag): .number(flag ? 1 : 0)
    default: nil
    }
  }

  private static func get(_ arguments: [RegoValue]) -> RegoValue? {
    guard case .object = arguments[0] else { return nil }
    guard case .array(let path) = arguments[1] else {
      return arguments[0].value(of: arguments[1]) ?? arguments[2]
    }
    var value = arguments[0]
    for key in path {
      guard let next = value.value(of: key) else { return arguments[2] }
      value = next
    }
    return value
  }

  private static func typeName(_ value: RegoValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    case .set: "set"
    }
  }
}
