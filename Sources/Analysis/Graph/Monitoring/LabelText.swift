/// A label selector in one text: `app=web,tier!=test,quarantine`.
///
/// Source: Kubernetes documentation, "Labels and Selectors".
struct LabelText: Sendable {
  private enum Requirement: Sendable {
    case isOneOf(String, Set<String>)
    case isNoneOf(String, Set<String>)
    case exists(String)
    case isAbsent(String)
  }

  private let requirements: [Requirement]

  init(_ text: String) {
    requirements = Self.parts(of: text).compactMap(Self.requirement)
  }

  func matches(_ labels: [String: String]) -> Bool {
    requirements.allSatisfy { requirement in
      switch requirement {
      case .isOneOf(let key, let values): labels[key].map(values.contains) ?? false
      case .isNoneOf(let key, let values): labels[key].map { !values.contains($0) } ?? true
      case .exists(let key): labels[key] != nil
      case .isAbsent(let key): labels[key] == nil
      }
    }
  }

  /// At commas outside of parentheses.
  private static func parts(of text: String) -> [Substring] {
    var (parts, depth): ([Substring], Int) = ([], 0)
    var start = text.startIndex
    for index in text.indices {
      switch text[index] {
      case "(": depth += 1
      case ")": depth -= 1
      case "," where depth == 0:
        parts.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
    }
    return parts + [text[start...]]
  }

  private static func requirement(_ part: Substring) -> Requirement? {
    let words = part.split { " (),".contains($0) }.map(String.init)
    guard let first = words.first else { return nil }
    if words.count > 1, words[1] == "in" { return .isOneOf(first, Set(words.dropFirst(2))) }
    if words.count > 1, words[1] == "notin" { return .isNoneOf(first, Set(words.dropFirst(2))) }
    let text = words.joined()
    if text.hasPrefix("!") { return .isAbsent(String(text.dropFirst())) }
    let sides = text.split(separator: "=", omittingEmptySubsequences: true).map(String.init)
    guard sides.count == 2 || text.hasSuffix("=") else { return .exists(text) }
    let value = sides.count == 2 ? sides[1] : ""
    if sides[0].hasSuffix("!") { return .isNoneOf(String(sides[0].dropLast()), [value]) }
    return .isOneOf(sides[0], [value])
  }
}
