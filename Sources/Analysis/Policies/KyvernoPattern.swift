import Scalars
import YAML

/// Compares an object with a pattern of Kyverno.
///
/// Source: Kyverno 1.13 documentation, "Validate Rules": Patterns, Wildcards, Operators, Anchors.
enum KyvernoPattern {
  enum Result {
    case fits
    case differs([Node.Step], String)
    /// A variable, or an anchor that is not read.
    case unknown
  }

  static func compare(_ node: Node?, _ pattern: Node) -> Result {
    compare(node, pattern, [])
  }

  private static func compare(_ node: Node?, _ pattern: Node, _ path: [Node.Step]) -> Result {
    switch pattern.content {
    case .mapping(let entries): return mapping(node, entries, path)
    case .sequence(let items): return list(node, items, path)
    case .scalar(let text, let type): return scalar(node, text, type, path)
    }
  }

  // MARK: Objects

  private static func mapping(
    _ node: Node?, _ entries: [Node.Entry], _ path: [Node.Step]
  ) -> Result {
    guard let node, node.entries != nil else {
      // Only anchors that ask for nothing let an absent object pass.
      return entries.allSatisfy({ "=X".contains($0.key.first ?? " ") && $0.key.hasSuffix(")") })
        ? .fits : .differs(path, "it has to be there")
    }
    // Where a condition does not hold, the rest is not asked.
    for entry in entries where entry.key.hasPrefix("(") && entry.key.hasSuffix(")") {
      let key = String(entry.key.dropFirst().dropLast())
      switch compare(node[key], entry.value, path + [.key(key)]) {
      case .differs: return .fits
      case .unknown: return .unknown
      case .fits: continue
      }
    }
    for entry in entries where !entry.key.hasPrefix("(") {
      let result = field(node, entry, path)
      if case .fits = result { continue }
      return result
    }
    return .fits
  }

  private static func field(_ node: Node, _ entry: Node.Entry, _ path: [Node.Step]) -> Result {
    let key = entry.key
    guard key.hasSuffix(")"), let open = key.firstIndex(of: "(") else {
      if key.contains("*") || key.contains("?") { return .unknown }
      return compare(node[key], entry.value, path + [.key(key)])
    }
    let name = String(key[key.index(after: open)...].dropLast())
    let inner = path + [.key(name)]
    switch key[..<open] {
    case "=":
      guard let value = node[name], !value.isNull else { return .fits }
      return compare(value, entry.value, inner)
    case "X": return node[name] == nil ? .fits : .differs(inner, "it must not be there")
    case "^":
      guard let pattern = entry.value.items?.first else { return .unknown }
      let items = node[name]?.items ?? []
      return items.contains { if case .fits = compare($0, pattern) { true } else { false } }
        ? .fits : .differs(inner, "no item is like the pattern")
    default: return .unknown
    }
  }

  private static func list(_ node: Node?, _ patterns: [Node], _ path: [Node.Step]) -> Result {
    guard let items = node?.items else { return .differs(path, "it has to be a list") }
    guard patterns.count == 1, let pattern = patterns.first, pattern.entries != nil else {
      return scalars(items, patterns, path)
    }
    for (index, item) in items.enumerated() {
      let result = compare(item, pattern, path + [.index(index)])
      if case .fits = result { continue }
      return result
    }
    return .fits
  }

  /// Each text of the pattern is like one of the list's.
  private static func scalars(
    _ items: [Node], _ patterns: [Node], _ path: [Node.Step]
  ) -> Result {
    for pattern in patterns {
      guard let text = pattern.scalarText else { return .unknown }
      let fits = items.contains { item in
        if case .fits = compare(item, pattern, path) { true } else { false }
      }
      if !fits { return .differs(path, "expected \(text)") }
    }
    return .fits
  }

  // MARK: Texts and numbers

  private static func scalar(
    _ node: Node?, _ text: String, _ type: ScalarType, _ path: [Node.Step]
  ) -> Result {
    if text.contains("{{") || text.contains("$(") { return .unknown }
    let found = node?.scalarText
    guard type == .string else {
      if type == .null { return node?.isNull ?? true ? .fits : .differs(path, "expected nothing") }
      return found == text
        ? .fits : .differs(path, "expected \(text), found \(found ?? "nothing")")
    }
    guard let node, !node.isNull, let found else {
      return .differs(path, "expected \(text), found nothing")
    }
    for alternative in text.split(separator: "|") {
      let parts = alternative.split(separator: "&").map { $0.filter { $0 != " " } }
      var fits = true
      for part in parts {
        guard let answer = term(found, part) else { return .unknown }
        fits = fits && answer
      }
      if fits { return .fits }
    }
    return .differs(path, "expected \(text), found \(found)")
  }

  /// Whether a value is what one term asks for; nil when it cannot be told.
  private static func term(_ value: String, _ term: String) -> Bool? {
    for sign in [">=", "<=", ">", "<"] where term.hasPrefix(sign) {
      guard let left = try? Quantity(parsing: value),
        let right = try? Quantity(parsing: String(term.dropFirst(sign.count)))
      else { return nil }
      switch sign {
      case ">=": return left >= right
      case "<=": return left <= right
      case ">": return left > right
      default: return left < right
      }
    }
    if term.hasPrefix("!") { return !isLike(value, String(term.dropFirst())) }
    if term.hasPrefix("?*"), term.count == 2 { return !value.isEmpty }
    return isLike(value, term)
  }

  /// Whether a text is like a pattern with `*` and `?`.
  static func isLike(_ text: String, _ pattern: String) -> Bool {
    let (text, pattern) = (Array(text.unicodeScalars), Array(pattern.unicodeScalars))
    var (place, next): (Int, Int) = (0, 0)
    var back: (place: Int, next: Int)?
    while place < text.count {
      if next < pattern.count, pattern[next] == "*" {
        back = (place, next + 1)
        next += 1
      } else if next < pattern.count, pattern[next] == "?" || pattern[next] == text[place] {
        place += 1
        next += 1
      } else if let from = back {
        back = (from.place + 1, from.next)
        (place, next) = (from.place + 1, from.next)
      } else {
        return false
      }
    }
    return pattern[next...].allSatisfy { $0 == "*" }
  }
}
