import Analysis
import Findings
import Scalars
import Testing
import YAML

@Suite struct SuppressionFileTests {
  @Test("a file without fault gives what it says")
  func good() {
    let read = AcceptanceFixture.read(
      """
      forbid: [rbac, sec-privileged]
      suppressions:
        - id: ref-secret-missing
          object: { kind: Deployment, namespace: shop, name: web-* }
          path: spec.template.*
          reason: it is made by hand
          owner: shop
          expires: 2027-03-31
          link: https://example.com/issues/17
          environments: [staging]
        - id: avail
          object: Deployment shop/web
          reason: it may fail
          owner: shop
      """)
    #expect(read.findings == [])
    #expect(read.file.forbidden == ["rbac", "sec-privileged"])
    #expect(read.file.suppressions.map(\.id) == ["ref-secret-missing", "avail"])
    #expect(read.file.suppressions[0].expires?.description == "2027-03-31")
    #expect(read.file.suppressions[0].environments == ["staging"])
    #expect(read.file.suppressions[0].place.line == 3)
  }

  @Test("an empty file suppresses nothing", arguments: ["", "# nothing\n", "suppressions:\n"])
  func empty(text: String) {
    let read = AcceptanceFixture.read(text)
    #expect(read.findings == [])
    #expect(read.file.suppressions == [])
  }

  @Test("everything that is wrong is said at once, with its place")
  func faults() {
    let read = AcceptanceFixture.read(
      """
      forbids: []
      suppressions:
        - id: ref-secret-mising
          reson: it is late
        - reason: nobody knows what
        - id: ref-secret-missing
          expires: 2027-02-29
        - id: ref-secret-missing
          expires: tomorrow
          object: { kind: Deployment, nam: web }
        - id: ref
          reason: all of it
        - id: "*"
          object: { kind: Deployment, name: "*" }
        - just text
        - id: 5
      """)
    let lines = read.findings.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.id)" }
    #expect(
      lines.sorted() == [
        "10:33 unknown-key", "11:9 suppression-too-wide", "13:9 suppression-too-wide",
        "15:5 wrong-type", "16:5 missing-key", "16:9 wrong-type", "1:1 unknown-key",
        "3:9 unknown-check", "4:5 unknown-key", "5:5 missing-key", "7:14 invalid-value",
        "9:14 invalid-value",
      ])
    let hints = read.findings.compactMap(\.hint)
    #expect(hints.contains("did you mean 'ref-secret-missing'?"))
    #expect(hints.contains("did you mean 'reason'?"))
    #expect(read.findings.contains { $0.message.contains("found '2027-02-29'") })
  }

  @Test("a policy forbids and suppresses nothing")
  func policy() {
    let source = SourceFile(path: "policy.yaml", text: "forbid: [sec]\nsuppressions: []\n")
    let read = SuppressionFile.read(source, isPolicy: true)
    #expect(read.findings.map(\.message) == ["unknown key 'suppressions' in a policy"])
    #expect(read.file.forbidden == ["sec"])
  }
}
