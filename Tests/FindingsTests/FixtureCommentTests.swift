import TestSupport
import Testing

@testable import Findings

/// The fixture comments of the tests, which all checks rely on.
@Suite struct FixtureCommentTests {
  private let fixture = """
    replicas: three
    #         ^^^^^ error: expected an integer, found 'three' [wrong-type]
    #< warning: old key [old-key]
    # an ordinary comment
    image: web
    """

  private let findings = [
    Finding(
      id: "old-key", severity: .warning, place: Place(file: "f", line: 1, column: 1),
      message: "old key"),
    Finding(
      id: "wrong-type", place: Place(file: "f", line: 1, column: 11, length: 5),
      message: "expected an integer, found 'three'"),
  ]

  @Test func `comments agree with the findings of the line above`() {
    #expect(FixtureComment.differences(fixture: fixture, findings: findings) == [])
  }

  @Test func `what is missing or not expected is named`() {
    var changed = findings
    changed[1].place?.length = 4
    let differences = FixtureComment.differences(fixture: fixture, findings: changed)
    let text = "error: expected an integer, found 'three' [wrong-type]"
    #expect(
      differences == [
        "expected, not found: 1:11+5: \(text)", "found, not expected: 1:11+4: \(text)",
      ])
    #expect(FixtureComment.differences(fixture: "a: 1\n", findings: findings).count == 2)
  }
}
