import Foundation
import TestSupport
import Testing

@testable import Findings

/// What reports say about findings that do not count, and about what nobody could judge.
@Suite struct VerdictReportTests {
  private static let path = "deploy/web.yaml"

  private static let sources: SourceLines = {
    var lines = SourceLines()
    let text = (1...20).map { "line\($0): |x| <y>\n" }.joined()
    lines.add(path: path, bytes: Array(text.utf8))
    return lines
  }()

  private static func finding(
    _ id: String, _ severity: Severity, line: Int?, _ object: String?, _ message: String
  ) -> Finding {
    Finding(
      id: id, severity: severity, place: line.map { Place(file: path, line: $0, column: 3) },
      object: object, path: object.map { _ in "spec.replicas" }, message: message,
      hint: "mend | it")
  }

  private static let findings: [Finding] = {
    var service = finding("ref-service-no-pods", .error, line: 4, "Service shop/web", "no <pods>")
    service.related = [
      RelatedObject("Deployment shop/web", place: Place(file: path, line: 9, column: 1)),
      RelatedObject("Deployment shop/api"),
    ]
    return [
      service,
      finding("avail-single-replica", .warning, line: 9, "Deployment shop/web", "1 replica"),
      finding("ref-secret-missing", .error, line: 12, "Service shop/web", "no 'a_b' | c"),
      finding("sec-token-unused", .note, line: nil, "Pod shop/a", "a token"),
      finding("not-a-manifest", .note, line: nil, nil, "values.yaml is not checked"),
    ]
  }()

  private static let accepted = [
    AcceptedFinding(
      finding("sec-privileged", .error, line: 15, "DaemonSet shop/agent", "privileged"),
      .suppressed(
        AcceptedFinding.Justification(
          reason: "it reads the node's logs", owner: "platform", expires: "2026-12-01", daysLeft: 6,
          link: "https://example.com/issues/17"))),
    AcceptedFinding(
      finding("sec-host-path", .error, line: 16, "DaemonSet shop/agent", "hostPath"),
      .suppressed(AcceptedFinding.Justification(reason: "the same", owner: "platform"))),
    AcceptedFinding(
      finding("res-memory-limit-missing", .warning, line: 18, "Pod shop/a", "no limit"), .baseline),
  ]

  private static let undecided = [
    Undecided(
      id: "img-tag-never-published", question: "which tags of shop/web are published",
      remedy: "declare images.publishedTags"),
    Undecided(
      id: "img-tag-never-published", question: "which tags of shop/api are published",
      remedy: "declare images.publishedTags"),
    Undecided(
      id: "ref-secret-key-missing", object: "Pod shop/a",
      question: "whether Secret open has the key 'a'", remedy: "declare its keys"),
  ]

  private static let rules =
    (findings + accepted.map(\.finding)).map(\.id)
    .filter { $0.contains("-") && $0 != "not-a-manifest" }.map(rule)
    + [rule("ref-configmap-missing"), rule("img-tag-never-published")]

  private static func rule(_ id: String) -> ReportedRule {
    ReportedRule(
      id: id, family: String(id.prefix { $0 != "-" }), severity: .error, certainty: "proved",
      finds: "something", why: "it breaks", mend: "mend it", source: "a book")
  }

  private static let report = Report(
    findings, accepted: accepted, undecided: undecided, rules: rules,
    program: Report.Program(name: "vibe-gen", version: "1.2.3"))

  @Test(arguments: ReportFormat.allCases)
  func `each format is as recorded`(format: ReportFormat) throws {
    let text = Self.report.rendered(as: format, sources: Self.sources)
    try expectGolden(text, "verdict.\(format.rawValue)")
  }

  @Test func `SARIF follows the published schema`() throws {
    #expect(try sarifErrors(in: Self.report.sarif()) == [])
    #expect(try sarifErrors(in: Report([]).sarif()) == [])
    #expect(try sarifErrors(in: Report(Self.findings).sarif()) == [])
    #expect(try !sarifErrors(in: #"{"version": "2.1.0", "runs": [{}]}"#).isEmpty)
  }

  @Test func `JUnit is valid XML whose counts are right`() throws {
    let script = """
      import sys, xml.etree.ElementTree as t
      suite = t.parse(sys.stdin).getroot()[0]
      cases = suite.findall("testcase")
      print(len(cases) == int(suite.get("tests")),
        len(suite.findall("testcase/failure")) == int(suite.get("failures")),
        len(suite.findall("testcase/skipped")) == int(suite.get("skipped")),
        len({(c.get("classname"), c.get("name")) for c in cases}) == len(cases))
      """
    let parsed = try run(
      PackageRoot.pythonInterpreter, ["-c", script], input: Data(Self.report.junit().utf8))
    #expect(parsed.outputText == "True True True True\n", "\(parsed.errorText)")
  }

  @Test func `people read the findings of one object together`() {
    let text = Self.report.human(sources: Self.sources)
    let first = text.prefix { $0 != "\u{1}" }.split(separator: "\n\n")[0]
    #expect(first.contains("[ref-service-no-pods]") && first.contains("[ref-secret-missing]"))
    #expect(!first.contains("avail-single-replica"))
    #expect(!text.contains("\u{1B}"))
    #expect(Self.report.human(sources: Self.sources, inColor: true).contains("\u{1B}"))
    #expect(Report([]).human(sources: SourceLines()) == "no findings\n")
  }

  @Test(
    arguments: [
      ([Int?](), nil), ([nil, nil], "2 suppressed"), ([31, nil], "2 suppressed"),
      ([6, nil], "2 suppressed, 1 expires in 6 days"), ([1], "1 suppressed, 1 expires tomorrow"),
      ([30, 0], "2 suppressed, 2 expire, the first today"),
    ] as [([Int?], String?)])
  func `what is suppressed is counted, with what ends soon`(days: [Int?], text: String?) {
    let accepted = days.map {
      AcceptedFinding(
        Finding(id: "x", message: "y"),
        .suppressed(AcceptedFinding.Justification(reason: "r", owner: "o", daysLeft: $0)))
    }
    #expect(Report([], accepted: accepted).suppressionSummary == text)
  }

  @Test func `GitHub gets ten of each level, and a line about the rest`() {
    let many = (1...13).map {
      Finding(id: "a", severity: .error, object: "Pod shop/p\($0)", message: "bad")
    }
    let lines = Report(many + [Finding(id: "b", severity: .note, message: "note")]).github()
      .split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("::error ") } == 10)
    #expect(lines.count { $0.hasPrefix("::notice ") } == 1)
    #expect(lines.last == "vibe-gen: 13 errors, 1 note; not annotated: 3 errors more")
  }

  @Test func `markdown keeps what is in a cell in its cell`() {
    let finding = Finding(
      id: "x", object: "Pod a/b", message: "a | b\n# c <script> `d` @owner [e](f)")
    let row = Report([finding]).markdown().split(separator: "\n").last ?? ""
    #expect(row.split(separator: " | ").count == 4)
    #expect(!row.contains("<script>") && !row.contains("@owner") && !row.contains("`d`"))
  }
}
