import Analysis
import Findings
import Testing
import YAML

@Suite struct BaselineTests {
  private static let all = AcceptanceFixture.all

  private static func judge(
    _ findings: [Finding], _ baseline: Baseline, isStrict: Bool = false,
    selection: CheckSelection = .all
  ) -> Verdict {
    var acceptance = Acceptance(today: AcceptanceFixture.today)
    acceptance.baseline = baseline
    acceptance.isStrict = isStrict
    return acceptance.judge(findings, selection, environment: nil)
  }

  private static func written(_ findings: [Finding]) throws -> Baseline {
    let text = Baseline(of: findings).text
    let read = Baseline.read(SourceFile(path: "known.yaml", text: text))
    try #require(read.findings == [])
    #expect(read.baseline.text == text)
    return read.baseline
  }

  @Test("what it holds is counted, whatever its line and its message are now")
  func known() throws {
    let baseline = try Self.written(Self.all)
    var moved = AcceptanceFixture.missing
    moved.message = "worded otherwise"
    moved.place = Place(file: "web.yaml", line: 99, column: 1)
    let verdict = Self.judge([moved], baseline)
    #expect(verdict.accepted == [AcceptedFinding(moved, .baseline)])
    #expect(verdict.outcome(failingOn: .warning) == .clean)
  }

  @Test("what is new fails, also one more of the same")
  func new() throws {
    let baseline = try Self.written([AcceptanceFixture.missing])
    let verdict = Self.judge(
      [AcceptanceFixture.missing, AcceptanceFixture.missing, AcceptanceFixture.single], baseline)
    #expect(verdict.findings == [AcceptanceFixture.missing, AcceptanceFixture.single])
    #expect(verdict.outcome(failingOn: .error) == .findings)
  }

  @Test(
    "what is gone is told, and must be removed when the run is strict", arguments: [true, false])
  func gone(isStrict: Bool) throws {
    let baseline = try Self.written(Self.all)
    let verdict = Self.judge([AcceptanceFixture.missing], baseline, isStrict: isStrict)
    #expect(verdict.findings.map(\.id) == ["stale-baseline", "stale-baseline"])
    #expect(verdict.findings.allSatisfy { $0.place?.file == "known.yaml" })
    #expect(verdict.outcome(failingOn: .note) == (isStrict ? .outdated : .clean))
  }

  @Test("of checks that did not run nothing is gone")
  func unjudged() throws {
    let baseline = try Self.written(Self.all)
    let verdict = Self.judge(
      [AcceptanceFixture.missing], baseline, isStrict: true,
      selection: CheckSelection(only: ["ref"]))
    #expect(verdict.findings == [])
  }

  @Test("it never holds what is wrong with suppressions")
  func suppressions() {
    let finding = AcceptanceFixture.finding("gitops-suppression-unused")
    #expect(Baseline(of: [finding]).count == 0)
  }

  @Test("everything that is wrong with a file is said at once")
  func faults() {
    let text = """
      findings:
        - { id: ref-secret-missing, objekt: Pod shop/web }
        - text
      more: 1
      """
    let read = Baseline.read(SourceFile(path: "known.yaml", text: text))
    #expect(
      read.findings.map(\.id) == ["unknown-key", "unknown-key", "missing-key", "wrong-type"])
  }
}
