/// Functions of texts.
///
/// Source: cel-go, ext/strings.go; positions count characters.
enum CELTexts {
  static func call(
    _ name: String, _ text: String, _ arguments: [CELValue]
  ) throws(CELFailure) -> CELValue {
    switch (name, arguments.count) {
    case ("startsWith", 1): return .bool(text.hasPrefix(try string(arguments[0], name)))
    case ("endsWith", 1): return .bool(text.hasSuffix(try string(arguments[0], name)))
    case ("contains", 1):
      return .bool(first(try string(arguments[0], name), in: text, from: 0) != nil)
    case ("lowerAscii", 0):
      return .string(String(text.map { $0.isASCII ? Character($0.lowercased()) : $0 }))
    case ("upperAscii", 0):
      return .string(String(text.map { $0.isASCII ? Character($0.uppercased()) : $0 }))
    case ("trim", 0):
      let inner = text.drop(while: \.isWhitespace)
      return .string(String(inner.reversed().drop(while: \.isWhitespace).reversed()))
    case ("indexOf", 1):
      return .int(Int64(first(try string(arguments[0], name), in: text, from: 0) ?? -1))
    case ("split", 1):
      return .list(parts(text, try string(arguments[0], name)).map { .string($0) })
    case ("replace", 2):
      let (old, new) = (try string(arguments[0], name), try string(arguments[1], name))
      guard !old.isEmpty else { throw .unknown("replace() of an empty text") }
      return .string(parts(text, old).joined(separator: new))
    case ("substring", 1...2): return try substring(text, arguments)
    default: throw .unknown("the function \(name) of a text")
    }
  }

  private static func string(_ value: CELValue, _ name: String) throws(CELFailure) -> String {
    guard case .string(let text) = value else { throw .failed("\(name)() needs a text") }
    return text
  }

  private static func substring(
    _ text: String, _ arguments: [CELValue]
  ) throws(CELFailure) -> CELValue {
    let scalars = Array(text.unicodeScalars)
    guard case .int(let start) = arguments[0] else { throw .failed("substring() needs integers") }
    var end = Int64(scalars.count)
    if arguments.count == 2 {
      guard case .int(let last) = arguments[1] else { throw .failed("substring() needs integers") }
      end = last
    }
    guard 0 <= start, start <= end, end <= scalars.count else {
      throw .failed("substring() outside of the text")
    }
    return .string(joined(scalars[Int(start)..<Int(end)]))
  }

  private static func first(_ part: String, in text: String, from start: Int) -> Int? {
    let (part, text) = (Array(part.unicodeScalars), Array(text.unicodeScalars))
    guard start + part.count <= text.count else { return nil }
    return (start...(text.count - part.count)).first { index in
      text[index..<index + part.count].elementsEqual(part)
    }
  }

  private static func parts(_ text: String, _ separator: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let width = separator.unicodeScalars.count
    guard width > 0 else { return scalars.map { String($0) } }
    var (parts, start): ([String], Int) = ([], 0)
    while let next = first(separator, in: text, from: start) {
      parts.append(joined(scalars[start..<next]))
      start = next + width
    }
    return parts + [joined(scalars[start...])]
  }

  private static func joined(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
