/// Spelling of names of the API in Swift.
enum SwiftName {
  /// A field's name: `-` becomes camel case, reserved words get backticks.
  static func identifier(_ key: String) -> String {
    let parts = key.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    let name = parts.dropFirst().reduce(String(parts.first ?? "")) { $0 + capitalized($1) }
    // `node` is the value of the whole struct.
    if name == "node" { return "nodeField" }
    return reserved.contains(name) ? "`\(name)`" : name
  }

  /// A case's name: `IfNotPresent` is `ifNotPresent`, `TCP` is `tcp`, `ClientIP` is `clientIP`.
  static func enumCase(_ value: String) -> String {
    if let special = specialCases[value] { return special }
    let parts = value.split { !$0.isLetter && !$0.isNumber }
    guard let first = parts.first else { return "" }
    var letters = Array(first)
    let uppercase = letters.prefix(while: \.isUppercase).count
    let isWord = uppercase == letters.count || uppercase <= 1
    for index in 0..<(isWord ? uppercase : uppercase - 1) {
      letters[index] = Character(letters[index].lowercased())
    }
    let name = parts.dropFirst().reduce(String(letters)) { $0 + capitalized($1) }
    return reserved.contains(name) ? "`\(name)`" : name
  }

  static func capitalized(_ text: some StringProtocol) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// One of many: `endpoints` is `endpoint`.
  static func singular(_ name: String) -> String {
    if name.hasSuffix("ies") { return name.dropLast(3) + "y" }
    if name.hasSuffix("s"), !name.hasSuffix("ss") { return String(name.dropLast()) }
    return name
  }

  /// `none` would be taken for the absence of the field.
  private static let specialCases = [
    "None": "absent", "*": "any", "": "empty", "IPv4": "ipv4", "IPv6": "ipv6",
    "=": "equal", "!=": "notEqual", "=~": "matches", "!~": "matchesNot",
  ]

  private static let reserved: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer",
    "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "for", "func", "guard",
    "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "private",
    "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript",
    "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]
}
