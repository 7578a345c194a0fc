/// A value that its configuration key does not take.
package struct ConfigurationValueError: Error, Equatable {
  /// `an integer from 1 to 65535`.
  package let expected: String

  package init(expected: String) {
    self.expected = expected
  }
}
