/// A regular expression as Prometheus understands it.
///
/// Source: RE2 wiki, "Syntax", and Go, package regexp/syntax: the flags are those of Perl syntax.
package struct RegularExpression: Sendable {
  indirect enum Node: Sendable {
    case empty
    case character(Unicode.Scalar, ignoresCase: Bool)
    case anyCharacter(includingNewline: Bool)
    case set(RegularExpressionSet)
    case textStart, textEnd, lineStart, lineEnd
    case wordBoundary(isBoundary: Bool)
    case group(Node, capture: Int?)
    case sequence([Node])
    case alternatives([Node])
    case repetition(Node, least: Int, most: Int?, isGreedy: Bool)
  }

  /// Why an expression is refused.
  package struct Problem: Error, Sendable {
    /// As a part of a sentence: `a group that is not closed`.
    package let reason: String
    package let hint: String?
  }

  /// As it was written.
  package let text: String
  let node: Node
  /// Names of the groups that capture, from the first on; empty for those without.
  package let captureNames: [String]
  /// Whether it holds `(?<name>…)`, which older versions of Go do not know.
  package let usesUnprefixedGroupNames: Bool

  /// Whether the whole expression matches an empty text.
  package var matchesEmpty: Bool { node.matchesEmpty }

  package init(parsing text: String) throws(Problem) {
    var parser = RegularExpressionParser(text)
    node = try parser.parseWhole()
    self.text = text
    captureNames = parser.captureNames
    usesUnprefixedGroupNames = parser.usesUnprefixedGroupNames
  }
}

extension RegularExpression.Node {
  fileprivate var matchesEmpty: Bool {
    switch self {
    case .empty, .textStart, .textEnd, .lineStart, .lineEnd: true
    case .character, .anyCharacter, .set: false
    case .wordBoundary(let isBoundary): !isBoundary
    case .group(let inner, _): inner.matchesEmpty
    case .sequence(let nodes): nodes.allSatisfy(\.matchesEmpty)
    case .alternatives(let nodes): nodes.contains(where: \.matchesEmpty)
    case .repetition(let inner, let least, _, _): least == 0 || inner.matchesEmpty
    }
  }

  /// Whether no part may be repeated more than so many times, nested repetitions multiplied.
  func repeats(atMost limit: Int) -> Bool {
    switch self {
    case .group(let inner, _): return inner.repeats(atMost: limit)
    case .sequence(let nodes), .alternatives(let nodes):
      return nodes.allSatisfy { $0.repeats(atMost: limit) }
    case .repetition(let inner, let least, let most, _):
      // The star and the plus count once: Go limits what it must write out.
      let count = most == nil && least < 2 || most == 1 ? 1 : most ?? least
      if count == 0 { return true }
      return count <= limit && inner.repeats(atMost: limit / count)
    default: return true
    }
  }
}

extension RegularExpression {
  /// Whether the whole of a text matches, as everywhere in Prometheus.
  package func matchesWhole(_ text: String) -> Bool { captures(in: text) != nil }
}
