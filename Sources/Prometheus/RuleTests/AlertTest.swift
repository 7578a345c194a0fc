/// Which alerts of a rule fire at one moment of a rule test.
package struct AlertTest: Sendable {
  package let alert: String
  package let time: Duration
  package let expected: [ExpectedAlert]

  package init(_ alert: String, at time: Duration, expects expected: [ExpectedAlert]) {
    self.alert = alert
    self.time = time
    self.expected = expected
  }
}
