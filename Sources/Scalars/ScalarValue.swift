/// A value that the API and the environment files write as a text of a certain form.
///
/// A literal in our own code is checked when it is evaluated: a wrong one stops the first test that
/// reaches it, with the reason.
package protocol ScalarValue: Sendable, Hashable, CustomStringConvertible,
  ExpressibleByStringInterpolation
where StringLiteralType == String {
  /// Reads the text, or throws with what was found and what was expected.
  init(parsing text: String) throws(ScalarError)
}

extension ScalarValue {
  /// Nil where `init(parsing:)` would throw.
  package init?(_ text: String) {
    do {
      try self.init(parsing: text)
    } catch {
      return nil
    }
  }

  package init(stringLiteral text: String) {
    do {
      try self.init(parsing: text)
    } catch {
      preconditionFailure("\(Self.self): \(error.message)")
    }
  }
}
