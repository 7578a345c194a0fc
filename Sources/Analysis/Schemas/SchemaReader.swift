/// Reads the notation of the facts tables.
///
/// A line is the name of a definition and its fields: `core.v1.Container name!:s ports:[@core.v1.ContainerPort`.
/// A field is its name, `!` if it is required, a type, and `/26-31` if some releases lack it. A type is
/// `s` text, `s(a|b)` one of, `b` boolean, `i` and `l` integers of 32 and 64 bits, `d` number, `q`
/// quantity, `p` integer or text, `t` time, `y` base64, `o` any mapping, `*` anything, `[` list of,
/// `{` map of, `@` a definition; `<1..9>` limits a number or a length. A field `...` keeps unknown keys.
struct SchemaReader {
  /// Of the cluster.
  let minor: Int
  /// The number of a definition by name.
  let number: (String) -> Int?

  func definition(_ line: String) -> SchemaDefinition {
    var words = line.split(separator: " ")[...]
    var definition = SchemaDefinition(name: words.popFirst().map(String.init) ?? "")
    definition.rule = ServerRules.rule(of: definition.name)
    for word in words {
      guard let colon = word.firstIndex(of: ":") else { continue }
      var name = word[..<colon]
      let isRequired = name.last == "!"
      if isRequired { name.removeLast() }
      var type = word[word.index(after: colon)...]
      let slash = Self.releases(of: type)
      let releases = slash.map { SchemaReleases(type[type.index(after: $0)...]) }
      if let slash { type = type[..<slash] }
      if name == "..." {
        definition.isOpen = true
      } else if let releases, !releases.contains(minor) {
        definition.elsewhere[String(name)] = releases
      } else {
        definition.fields[String(name)] = SchemaDefinition.Field(
          type: self.type(type), isRequired: isRequired)
      }
    }
    return definition
  }

  /// The slash before the releases: names of definitions and values have slashes too.
  private static func releases(of type: Substring) -> Substring.Index? {
    guard let slash = type.lastIndex(of: "/") else { return nil }
    let rest = type[type.index(after: slash)...]
    return rest.allSatisfy({ $0 == "-" || ("0"..."9").contains($0) }) && rest.contains("-")
      ? slash : nil
  }

  private func type(_ text: Substring) -> SchemaType {
    guard let first = text.first else { return .any }
    let rest = text.dropFirst()
    switch first {
    case "s":
      guard rest.first == "(" else { return .text(range(rest)) }
      return .choice(
        rest.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
          .map { value in String(value.map { $0 == "\u{A0}" ? " " : $0 }) })
    case "b": return .boolean
    case "i": return .integer(bits: 32, range(rest))
    case "l": return .integer(bits: 64, range(rest))
    case "d": return .number(range(rest))
    case "q": return .quantity
    case "p": return .integerOrText
    case "t": return .time
    case "y": return .bytes
    case "o": return .object
    case "[": return .list(type(rest))
    case "{": return .map(type(rest))
    case "@": return number(String(rest)).map(SchemaType.definition) ?? .any
    default: return .any
    }
  }

  private func range(_ text: Substring) -> SchemaRange {
    guard text.first == "<" else { return .any }
    let ends = text.dropFirst().dropLast().split(
      separator: ".", omittingEmptySubsequences: false)
    return SchemaRange(least: ends.first.flatMap { Int($0) }, most: ends.last.flatMap { Int($0) })
  }
}
