/// Why a text is not a value of its type.
package struct ScalarError: Error, Sendable, Hashable {
  /// One line in lower case without a full stop: what was found, what was expected.
  package var message: String

  package init(_ message: String) {
    self.message = message
  }

  /// The usual form of the message.
  package static func found(_ text: some StringProtocol, expected: String) -> ScalarError {
    ScalarError("found '\(text)', expected \(expected)")
  }
}
