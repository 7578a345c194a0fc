import Analysis
import Findings
import Scalars
import Testing

@Suite struct SuppressionTests {
  @Test("a suppression takes the findings that it covers, and keeps its reason")
  func suppresses() throws {
    let verdict = AcceptanceFixture.judge(
      """
      suppressions:
        - id: ref-secret-missing
          object: { kind: Deployment, namespace: shop, name: w* }
          reason: it is made by hand
          owner: shop
          expires: 2026-12-01
      """)
    #expect(verdict.findings == [AcceptanceFixture.single, AcceptanceFixture.privileged])
    #expect(verdict.accepted.map(\.finding) == [AcceptanceFixture.missing])
    let report = Report(verdict.findings, accepted: verdict.accepted)
    #expect(report.suppressionSummary == "1 suppressed, 1 expires in 6 days")
  }

  @Test(
    "an object, a path and an id are matched whole",
    arguments: [
      ("id: ref-secret-missing, object: Deployment shop/web", 1),
      ("id: ref-secret-missing, object: Deployment shop/we", 0),
      ("id: ref-secret-missing, object: { name: web }", 1),
      ("id: ref-secret-missing, object: { kind: StatefulSet }", 0),
      ("id: ref-secret-missing, object: { namespace: other }", 0),
      ("id: ref-secret-missing", 1),
      ("id: ref, object: { kind: Deployment, name: web }", 1),
      ("id: \"*\", object: { kind: Deployment, name: web }", 2),
      ("id: \"ref-*-missing\", object: { kind: Deployment, name: web }", 1),
      ("id: ref-secret-missing, path: \"spec.template.*\"", 1),
      ("id: ref-secret-missing, path: spec.template", 0),
      ("id: ref-configmap-missing", 0),
    ])
  func matching(fields: String, count: Int) {
    let verdict = AcceptanceFixture.judge(
      "suppressions: [{ \(fields), reason: it is known, owner: shop }]")
    #expect(verdict.accepted.count == count)
    #expect(
      verdict.findings.contains { $0.id == "gitops-suppression-unused" } == (count == 0))
  }

  @Test("it holds on its last day and no longer", arguments: [(25, true), (26, false)])
  func expiry(day: Int, holds: Bool) {
    let verdict = AcceptanceFixture.judge(
      """
      suppressions:
        - { id: ref-secret-missing, reason: it is late, owner: shop, expires: 2026-11-25 }
      """, [AcceptanceFixture.missing], today: CalendarDate(year: 2026, month: 11, day: day))
    #expect(verdict.findings.contains(AcceptanceFixture.missing) == !holds)
    #expect(verdict.findings.contains { $0.id == "gitops-suppression-expired" } == !holds)
    #expect(verdict.outcome(failingOn: .error) == (holds ? .clean : .outdated))
  }

  @Test("what an ended suppression does not cover fails as ever")
  func expiredAndMore() {
    let verdict = AcceptanceFixture.judge(
      """
      suppressions:
        - { id: ref-secret-missing, reason: it is late, owner: shop, expires: 2020-01-01 }
      """)
    #expect(verdict.outcome(failingOn: .error) == .findings)
  }

  @Test(
    "without a reason or an owner it does nothing", arguments: ["reason: it is late", "owner: me"])
  func unjustified(field: String) {
    let verdict = AcceptanceFixture.judge(
      "suppressions: [{ id: ref-secret-missing, \(field) }]", [AcceptanceFixture.missing])
    #expect(verdict.accepted == [])
    #expect(verdict.findings.map(\.id) == ["ref-secret-missing", "gitops-suppression-no-reason"])
    #expect(verdict.outcome(failingOn: .error) == .findings)
  }

  @Test("a forbidden id is not suppressed", arguments: ["sec-privileged", "sec", "sec-*"])
  func forbidden(name: String) {
    let verdict = AcceptanceFixture.judge(
      """
      forbid: ["\(name)"]
      suppressions: [{ id: sec-privileged, reason: it is an agent, owner: shop }]
      """, [AcceptanceFixture.privileged])
    #expect(verdict.accepted == [])
    #expect(verdict.findings.map(\.id) == ["sec-privileged", "suppression-forbidden"])
  }

  @Test("of checks that did not run nothing is unused, nor for another environment")
  func unjudged() {
    let text = """
      suppressions:
        - { id: bak-none-for-state, reason: it is a cache, owner: shop }
      """
    let some = AcceptanceFixture.judge(text, [], selection: CheckSelection(only: ["ref"]))
    #expect(some.findings == [])
    let other = text.replacing(" }", with: ", environments: [staging] }")
    #expect(AcceptanceFixture.judge(other, [], environment: "production").findings == [])
    #expect(AcceptanceFixture.judge(other, [], environment: nil).findings == [])
    #expect(AcceptanceFixture.judge(other, [], environment: "staging").findings.count == 1)
  }
}
