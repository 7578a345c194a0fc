extension RegularExpression {
  /// The captured texts, the whole first; nil if the expression does not match the whole text.
  package func captures(in text: String) -> [String]? {
    RegularExpressionMatch.captures(of: self, in: text)
  }
}

/// One attempt to match a whole text, with the groups that captured something.
final class RegularExpressionMatch {
  private let text: [Unicode.Scalar]
  private var captures: [Range<Int>?]
  /// Nested repetitions can need time beyond measure; nothing in rule tests comes near this.
  private var stepsLeft = 1_000_000

  private init(_ text: String, captures: Int) {
    self.text = Array(text.unicodeScalars)
    self.captures = Array(repeating: nil, count: captures + 1)
  }

  /// The captured texts, the whole first; nil if the expression does not match the whole text.
  static func captures(of expression: RegularExpression, in text: String) -> [String]? {
    let match = RegularExpressionMatch(text, captures: expression.captureNames.count)
    let end = match.text.count
    guard match.matches(expression.node, at: 0, then: { $0 == end }) else { return nil }
    match.captures[0] = 0..<end
    return match.captures.map { range in
      guard let range else { return "" }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: match.text[range])
      return String(view)
    }
  }

  /// Whether the expression matches some part of the text; nil: the search would take too long.
  fileprivate static func isFound(_ expression: RegularExpression, in text: String) -> Bool? {
    let match = RegularExpressionMatch(text, captures: expression.captureNames.count)
    for start in 0...match.text.count {
      if match.matches(expression.node, at: start, then: { _ in true }) { return true }
    }
    return match.stepsLeft > 0 ? false : nil
  }

  private func matches(
    _ node: RegularExpression.Node, at index: Int, then rest: (Int) -> Bool
  ) -> Bool {
    stepsLeft -= 1
    guard stepsLeft > 0 else { return false }
    switch node {
    case .empty: return rest(index)
    case .character(let expected, let ignoresCase):
      guard index < text.count else { return false }
      let isEqual =
        text[index] == expected || ignoresCase && text[index].folded == expected.folded
      return isEqual && rest(index + 1)
    case .anyCharacter(let includingNewline):
      return index < text.count && (includingNewline || text[index] != "\n") && rest(index + 1)
    case .set(let set): return index < text.count && set.contains(text[index]) && rest(index + 1)
    case .textStart: return index == 0 && rest(index)
    case .textEnd: return index == text.count && rest(index)
    case .lineStart: return (index == 0 || text[index - 1] == "\n") && rest(index)
    case .lineEnd: return (index == text.count || text[index] == "\n") && rest(index)
    case .wordBoundary(let isBoundary):
      let before = index > 0 && text[index - 1].isWordCharacter
      let after = index < text.count && text[index].isWordCharacter
      return (before != after) == isBoundary && rest(index)
    case .group(let inner, let capture):
      guard let capture else { return matches(inner, at: index, then: rest) }
      let previous = captures[capture]
      let isMatch = matches(inner, at: index) { end in
        captures[capture] = index..<end
        return rest(end)
      }
      if !isMatch { captures[capture] = previous }
      return isMatch
    case .sequence(let nodes): return matches(nodes[...], at: index, then: rest)
    case .alternatives(let nodes):
      return nodes.contains { matches($0, at: index, then: rest) }
    case .repetition(let inner, let least, let most, let isGreedy):
      return repeats(inner, least, most, isGreedy, at: index, then: rest)
    }
  }

  private func matches(
    _ nodes: ArraySlice<RegularExpression.Node>, at index: Int, then rest: (Int) -> Bool
  ) -> Bool {
    guard let first = nodes.first else { return rest(index) }
    return matches(first, at: index) { matches(nodes.dropFirst(), at: $0, then: rest) }
  }

  private func repeats(
    _ inner: RegularExpression.Node, _ least: Int, _ most: Int?, _ isGreedy: Bool, at index: Int,
    then rest: (Int) -> Bool
  ) -> Bool {
    if most == 0 { return rest(index) }
    func once() -> Bool {
      matches(inner, at: index) { end in
        // A repetition of nothing would go on for ever.
        guard end > index || least > 0 else { return false }
        return repeats(inner, max(0, least - 1), most.map { $0 - 1 }, isGreedy, at: end, then: rest)
      }
    }
    if least > 0 { return once() }
    return isGreedy ? once() || rest(index) : rest(index) || once()
  }
}

extension RegularExpression {
  /// Whether the expression matches some part of a text; nil: the search would take too long.
  package func isFound(in text: String) -> Bool? { RegularExpressionMatch.isFound(self, in: text) }
}

extension RegularExpressionSet {
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let isIn =
      holds(scalar) || ignoresCase && (holds(scalar.folded) || holds(scalar.capitalized))
    return isIn != isNegated
  }

  private func holds(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) }
      || classes.contains { scalar.isInCategory($0.name) != $0.isNegated }
  }
}

extension Unicode.Scalar {
  fileprivate var folded: Unicode.Scalar {
    properties.lowercaseMapping.unicodeScalars.first ?? self
  }

  fileprivate var capitalized: Unicode.Scalar {
    properties.uppercaseMapping.unicodeScalars.first ?? self
  }

  /// Whether the character is in a general category; scripts are not known here.
  fileprivate func isInCategory(_ name: String) -> Bool {
    let category: String =
      switch properties.generalCategory {
      case .uppercaseLetter: "Lu"
      case .lowercaseLetter: "Ll"
      case .titlecaseLetter: "Lt"
      case .modifierLetter: "Lm"
      case .otherLetter: "Lo"
      case .nonspacingMark: "Mn"
      case .spacingMark: "Mc"
      case .enclosingMark: "Me"
      case .decimalNumber: "Nd"
      case .letterNumber: "Nl"
      case .otherNumber: "No"
      case .connectorPunctuation: "Pc"
      case .dashPunctuation: "Pd"
      case .openPunctuation: "Ps"
      case .closePunctuation: "Pe"
      case .initialPunctuation: "Pi"
      case .finalPunctuation: "Pf"
      case .otherPunctuation: "Po"
      case .mathSymbol: "Sm"
      case .currencySymbol: "Sc"
      case .modifierSymbol: "Sk"
      case .otherSymbol: "So"
      case .spaceSeparator: "Zs"
      case .lineSeparator: "Zl"
      case .paragraphSeparator: "Zp"
      case .control: "Cc"
      case .format: "Cf"
      case .surrogate: "Cs"
      case .privateUse: "Co"
      default: "Cn"
      }
    return name == "Any" || category == name || name.count == 1 && category.hasPrefix(name)
  }
}
