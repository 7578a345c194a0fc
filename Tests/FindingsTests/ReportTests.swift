import Foundation
import TestSupport
import Testing

@testable import Findings

@Suite struct ReportTests {
  private static let path = "environments/production.yaml"

  private static let sources: SourceLines = {
    var lines = SourceLines()
    let text = (1...13).map { "# line \($0)\n" }.joined() + "    replcas: 5\n\timage: web\n"
    lines.add(path: path, bytes: Array(text.utf8))
    return lines
  }()

  private static let findings = [
    Finding(
      id: "quota", severity: .warning, object: "ResourceQuota vibe-ensemble/vibe-ensemble-quota",
      path: "spec.hard", message: "less than 10 % of the memory is left",
      hint: "raise the head-room"),
    Finding(
      id: "wrong-type", place: Place(file: path, line: 15, column: 9, length: 3),
      message: "expected an integer, found 'web' <&>"),
    Finding(
      id: "unknown-key", place: Place(file: path, line: 14, column: 5, length: 7),
      path: "server.replcas", message: "unknown key 'replcas' under server",
      hint: "did you mean 'replicas'?"),
    Finding(
      id: "missing-file", message: "no file environments/base.yaml", hint: "run it from the project"
    ),
    Finding(
      id: "unused", severity: .note,
      place: Place(file: "environments/a b%.yaml", line: 1, column: 1),
      message: "100% unused, really: yes\nno"),
  ]

  private static let report = Report(
    findings, program: Report.Program(name: "vibe-gen", version: "1.2.3"))

  @Test func `the text is that of the design`() {
    let report = Report([Self.findings[2]])
    #expect(
      report.text(sources: Self.sources) == """
        environments/production.yaml:14:5: error: unknown key 'replcas' under server [unknown-key]
           14 |     replcas: 5
              |     ^ did you mean 'replicas'?

        """)
  }

  @Test(arguments: ReportFormat.allCases)
  func `each format is as recorded`(format: ReportFormat) throws {
    let text = Self.report.rendered(as: format, sources: Self.sources)
    try expectGolden(text, "report.\(format.rawValue)")
  }

  @Test func `color is added only when asked for`() throws {
    let text = Self.report.text(sources: Self.sources, inColor: true)
    try expectGolden(text, "report-in-color.text")
    #expect(!Self.report.text(sources: Self.sources).contains("\u{1B}"))
  }

  @Test(arguments: [ReportFormat.json, .sarif])
  func `machine formats are valid JSON, also without findings`(format: ReportFormat) throws {
    for report in [Self.report, Report([])] {
      let text = report.rendered(as: format, sources: SourceLines())
      _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
    }
  }

  @Test func `JUnit is valid XML, also without findings`() throws {
    let script = "import sys, xml.dom.minidom; xml.dom.minidom.parse(sys.stdin.buffer)"
    for report in [
      Self.report, Report([]), Report([Finding(id: "x", message: "\u{1}\u{FFFE}\"<")]),
    ] {
      let parsed = try run(
        PackageRoot.pythonInterpreter, ["-c", script], input: Data(report.junit().utf8))
      #expect(parsed.status == 0, "\(parsed.errorText)")
    }
  }

  @Test func `the order of collecting changes nothing`() {
    var generator = SeededGenerator(seed: 1)
    let twice = Self.findings + Self.findings
    let expected = Report(twice).json()
    for _ in 0..<20 {
      #expect(Report(twice.shuffled(using: &generator)).json() == expected)
    }
  }

  @Test func `the summary counts each severity`() {
    #expect(Self.report.summary == "3 errors, 1 warning, 1 note")
    #expect(Report([]).summary == "no findings")
    #expect(Report([]).text(sources: SourceLines()) == "")
  }

  @Test func `a long line is cut around the caret`() {
    var sources = SourceLines()
    let line = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
    sources.add(path: "f", bytes: Array(line.utf8))
    let finding = Finding(id: "x", place: Place(file: "f", line: 1, column: 501), message: "here")
    let lines = Report([finding]).text(sources: sources).split(separator: "\n")
    #expect(lines[1].count < 140)
    let caret = lines[2].distance(
      from: lines[2].startIndex, to: lines[2].firstIndex(of: "^") ?? lines[2].endIndex)
    #expect(Array(lines[1])[caret] == "X")
  }

  @Test func `nothing that a terminal acts on is printed`() {
    var sources = SourceLines()
    sources.add(path: "f", bytes: Array("a: \u{1B}[31m\u{202E}\n".utf8) + [0xFF])
    let place = Place(file: "f", line: 1, column: 4)
    let finding = Finding(id: "x", place: place, message: "found '\u{1B}[2J'", hint: "\u{7}")
    let text = Report([finding]).text(sources: sources)
    #expect(!text.contains("\u{1B}") && !text.contains("\u{7}") && !text.contains("\u{202E}"))
  }

  @Test(arguments: ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc", "\u{FEFF}a\nb\nc\n"])
  func `lines are found with every line break`(text: String) {
    var sources = SourceLines()
    sources.add(path: "f", bytes: Array(text.utf8))
    #expect((0...4).map { sources.line($0, of: "f") } == [nil, "a", "b", "c", nil])
    #expect(sources.line(1, of: "g") == nil)
  }
}
