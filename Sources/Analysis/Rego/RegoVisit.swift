/// Goes through the terms of rules.
enum RegoVisit {
  static func terms(of rule: RegoRule, _ body: (RegoTerm) -> Void) {
    switch rule.head {
    case .set(let key): terms(of: key, body)
    case .object(let key, let value):
      terms(of: key, body)
      terms(of: value, body)
    case .value(let parameters, let value):
      for parameter in parameters ?? [] { terms(of: parameter, body) }
      terms(of: value, body)
    }
    for literal in rule.body + rule.alternatives.flatMap(\.body) { terms(of: literal, body) }
    for alternative in rule.alternatives { terms(of: alternative.value, body) }
  }

  static func terms(of literal: RegoLiteral, _ body: (RegoTerm) -> Void) {
    switch literal.kind {
    case .term(let term): terms(of: term, body)
    case .assign(let left, let right):
      terms(of: left, body)
      terms(of: right, body)
    case .not(let inner): terms(of: inner, body)
    case .some: return
    case .someIn(let key, let item, let range):
      if let key { terms(of: key, body) }
      terms(of: item, body)
      terms(of: range, body)
    case .every(let key, let item, let range, let literals):
      if let key { terms(of: key, body) }
      terms(of: item, body)
      terms(of: range, body)
      for literal in literals { terms(of: literal, body) }
    }
  }

  static func terms(of term: RegoTerm, _ body: (RegoTerm) -> Void) {
    visit(term, intoBodies: true, body)
  }

  /// Without those inside of comprehensions, which have variables of their own.
  static func plainTerms(of term: RegoTerm, _ body: (RegoTerm) -> Void) {
    visit(term, intoBodies: false, body)
  }

  private static func visit(
    _ term: RegoTerm, intoBodies: Bool, _ body: (RegoTerm) -> Void
  ) {
    body(term)
    switch term {
    case .value, .variable: return
    case .reference(let base, let parts):
      for part in [base] + parts { visit(part, intoBodies: intoBodies, body) }
    case .call(_, let arguments, _):
      for argument in arguments { visit(argument, intoBodies: intoBodies, body) }
    case .array(let items), .set(let items):
      for item in items { visit(item, intoBodies: intoBodies, body) }
    case .object(let entries):
      for entry in entries {
        visit(entry.key, intoBodies: intoBodies, body)
        visit(entry.value, intoBodies: intoBodies, body)
      }
    case .arrayOf(let head, let literals), .setOf(let head, let literals):
      guard intoBodies else { return }
      visit(head, intoBodies: true, body)
      for literal in literals { terms(of: literal, body) }
    case .objectOf(let key, let value, let literals):
      guard intoBodies else { return }
      visit(key, intoBodies: true, body)
      visit(value, intoBodies: true, body)
      for literal in literals { terms(of: literal, body) }
    case .binary(_, let left, let right):
      visit(left, intoBodies: intoBodies, body)
      visit(right, intoBodies: intoBodies, body)
    }
  }
}
