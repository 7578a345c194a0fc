/// A term of the policy language Rego.
///
/// Source: Open Policy Agent 1.0 documentation, "Policy Reference": Grammar.
indirect enum RegoTerm: Sendable {
  case value(RegoValue)
  /// A name; `_` is a new one each time.
  case variable(String, line: Int)
  /// `a.b[c]`: what stands in dots are texts.
  case reference(RegoTerm, [RegoTerm])
  case call(String, [RegoTerm], line: Int)
  case array([RegoTerm])
  case object([(key: RegoTerm, value: RegoTerm)])
  case set([RegoTerm])
  case arrayOf(RegoTerm, [RegoLiteral])
  case setOf(RegoTerm, [RegoLiteral])
  case objectOf(RegoTerm, RegoTerm, [RegoLiteral])
  /// `+ - * / % & | == != < <= > >=`, and `in`.
  case binary(String, RegoTerm, RegoTerm)
}

/// One line of the body of a rule.
struct RegoLiteral: Sendable {
  indirect enum Kind: Sendable {
    case term(RegoTerm)
    /// `:=` and `=`.
    case assign(RegoTerm, RegoTerm)
    case not(RegoLiteral)
    /// `some a, b`.
    case some([String])
    /// `some key, value in list`.
    case someIn(RegoTerm?, RegoTerm, RegoTerm)
    case every(RegoTerm?, RegoTerm, RegoTerm, [RegoLiteral])
  }

  var kind: Kind
  var line: Int
  /// `with` changes what a literal sees; such ones are not evaluated.
  var hasWith = false
}

/// A rule of a module, or one of several with one name.
struct RegoRule: Sendable {
  enum Head: Sendable {
    /// `name = value`, with arguments where it is a function.
    case value([RegoTerm]?, RegoTerm)
    /// `name[key]`, `name contains key`.
    case set(RegoTerm)
    case object(RegoTerm, RegoTerm)
  }

  var name: String
  var head: Head
  var body: [RegoLiteral]
  /// Asked when the body before does not hold.
  var alternatives: [(value: RegoTerm, body: [RegoLiteral])] = []
  var isDefault = false
  var line: Int
}

struct RegoModule: Sendable {
  /// `k8srequiredlabels`.
  var package: String
  /// What is imported, by the name that it has here.
  var imports: [String: String] = [:]
  var rules: [RegoRule] = []
}

/// Why a text is no module, and in which line of it, from 1.
struct RegoSyntaxError: Error, Sendable, Hashable {
  var message: String
  var line: Int
}
