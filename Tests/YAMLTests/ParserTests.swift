import Findings
import TestSupport
import Testing

@testable import YAML

@Suite struct ParserTests {
  private func parse(_ text: String, options: ParserOptions = .standard) throws -> Node {
    let file = SourceFile(path: "test.yaml", text: text)
    let (node, findings) = Parser.parseSingle(file, source: 7, options: options)
    try #require(findings == [])
    return try #require(node)
  }

  // MARK: - Types

  @Test(
    arguments: [
      ("", .null), ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null),
      ("true", .boolean), ("True", .boolean), ("TRUE", .boolean), ("false", .boolean),
      ("0", .integer), ("-12", .integer), ("+12", .integer), ("007", .integer),
      ("0o17", .integer), ("0x1F", .integer), ("0xff", .integer),
      ("123456789012345678901234567890", .integer),
      ("1.5", .float), ("-0.5", .float), (".5", .float), ("-.5", .float), ("5.", .float),
      ("1e3", .float), ("1E-3", .float), ("1.5e+3", .float), (".inf", .float), ("-.Inf", .float),
      ("+.INF", .float), (".nan", .float), (".NaN", .float), ("1e0", .float),
      ("nULL", .string), ("tRUE", .string), ("yes", .string), ("no", .string), ("on", .string),
      ("y", .string), ("0o8", .string), ("0xG", .string), ("-0x1F", .string), ("0b1", .string),
      ("1_000", .string), ("12:30:45", .string), ("2024-01-01", .string), ("1e", .string),
      (".", .string), ("+", .string), ("-.nan", .string), (".Nan", .string), ("e3", .string),
      (".e3", .string), ("1.2.3", .string), ("250m", .string), ("=", .string), ("0o", .string),
    ] as [(String, ScalarType)])
  func `plain scalars are typed by the core schema of YAML 1.2`(
    text: String, type: ScalarType
  ) throws {
    let node = try parse("key: \(text)\n")["key"]
    guard case .scalar(let found, type) = node?.content else {
      Issue.record("\(text) is \(node?.kindName ?? "absent")")
      return
    }
    #expect(found == text, "the text is kept as it was written")
  }

  @Test(arguments: ["'12'", "\"true\"", "|\n  12", ">\n  null", "!!str 12", "! 12"])
  func `what is not plain is a string`(text: String) throws {
    #expect(try parse("key: \(text)\n")["key"]?.string != nil)
  }

  @Test(
    arguments: [
      ("!!int \"12\"", .integer), ("!!float 12", .float), ("!!bool 'true'", .boolean),
      ("!!null ''", .null),
    ] as [(String, ScalarType)])
  func `core tags decide the type`(text: String, type: ScalarType) throws {
    guard case .scalar(_, type) = try parse(text).content else {
      Issue.record("\(text) is of another type")
      return
    }
  }

  // MARK: - Places

  @Test func `every node knows its line, column and style`() throws {
    let node = try parse(
      """
      server:
        image: 'web'   # comment
        é😀x: "y"
        ports:
        - 80
        - [443, 8443]
        script: |
          hello
        empty:
      """)
    let mark = { (path: [Node.Step]) in node.value(at: path)?.mark }
    #expect(node.mark == Mark(source: 7, line: 1, column: 1))
    #expect(mark(["server"]) == Mark(source: 7, line: 2, column: 3))
    #expect(mark(["server", "image"]) == Mark(source: 7, line: 2, column: 10))
    #expect(mark(["server", "é😀x"]) == Mark(source: 7, line: 3, column: 8))
    #expect(mark(["server", "ports", 1, 1]) == Mark(source: 7, line: 6, column: 11))
    #expect(mark(["server", "script"]) == Mark(source: 7, line: 7, column: 11))
    #expect(mark(["server", "empty"])?.line == 9)
    #expect(node["server"]?.entry("ports")?.keyMark == Mark(source: 7, line: 4, column: 3))
    #expect(node["server"]?["image"]?.style == .singleQuoted)
    #expect(node["server"]?["é😀x"]?.style == .doubleQuoted)
    #expect(node["server"]?["script"]?.style == .literal)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines are counted with every line break`(lineBreak: String) throws {
    let node = try parse("a: 1\(lineBreak)\(lineBreak)b: 2\(lineBreak)")
    #expect(node["b"]?.mark == Mark(source: 7, line: 3, column: 4))
  }

  @Test func `a byte order mark moves no column`() throws {
    #expect(try parse("\u{FEFF}a: 1\n")["a"]?.mark == Mark(source: 7, line: 1, column: 4))
  }

  // MARK: - Documents

  @Test(arguments: ["", "# only a comment\n", "---\n", "\u{FEFF}", "\n\n"])
  func `a file without content is null`(text: String) throws {
    #expect(try parse(text).isNull)
  }

  @Test func `a stream gives each of its documents`() {
    let file = SourceFile(path: "test.yaml", text: "a: 1\n---\n- 2\n...\n---\n3\n")
    let stream = Parser.parse(file)
    #expect(stream.findings == [])
    let one = Node.mapping([Node.Entry("a", .integer(1))])
    #expect(stream.documents == [one, .sequence([.integer(2)]), .integer(3)])
  }

  @Test func `documents before a syntax error are kept`() {
    let file = SourceFile(path: "test.yaml", text: "a: 1\n---\nb: [\n")
    let stream = Parser.parse(file)
    #expect(stream.documents.count == 1)
    #expect(stream.findings.map(\.id) == ["yaml-syntax"])
  }

  @Test func `all findings of a document are collected`() {
    let file = SourceFile(path: "test.yaml", text: "a: 1\na: !x 2\nb: *c\n<<: {}\n")
    let (node, findings) = Parser.parseSingle(file)
    #expect(findings.map(\.id) == ["unknown-tag", "duplicate-key", "unknown-alias", "merge-key"])
    #expect(node?["a"]?.integer == 1, "the first of two values is kept")
  }

  // MARK: - Aliases and merge keys

  @Test func `aliases stand for their values, with the place of these`() throws {
    let node = try parse("a: &x {b: 1}\nc: *x\n")
    #expect(node["c"] == node["a"])
    #expect(node["c"]?.mark == node["a"]?.mark)
  }

  @Test func `merge keys are accepted when asked for`() throws {
    let options = ParserOptions(acceptsMergeKeys: true)
    let node = try parse(
      """
      small: &small {replicas: 1, image: web}
      large: &large {replicas: 9, cpu: 2}
      server:
        <<: [*small, *large]
        image: api
      """, options: options)
    let expected = try parse("{image: api, replicas: 1, cpu: 2}")
    #expect(node["server"] == expected)
    let file = SourceFile(path: "test.yaml", text: "<<: 3\n")
    #expect(Parser.parse(file, options: options).findings.map(\.id) == ["merge-key"])
  }

  // MARK: - Limits

  @Test func `a file beyond 16 MiB is refused`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: ParserLimits.standard.bytes + 1)
    let stream = Parser.parse(SourceFile(path: "test.yaml", bytes: bytes))
    #expect(stream.findings.map(\.id) == ["file-too-large"])
    let allowed = SourceFile(path: "test.yaml", bytes: Array(bytes.dropLast()))
    #expect(Parser.parse(allowed).findings == [])
  }

  @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func `UTF-16 is named as what it is`(mark: [UInt8]) {
    let file = SourceFile(path: "test.yaml", bytes: mark + [0x61, 0x00])
    #expect(Parser.parse(file).findings.map(\.message) == ["text in UTF-16, expected UTF-8"])
  }

  @Test func `depth counts what aliases stand for`() {
    var text = "a0: &a0 [1]\n"
    for level in 1...130 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    let findings = Parser.parse(SourceFile(path: "test.yaml", text: text)).findings
    #expect(findings.map(\.id) == ["too-deep"])
  }

  @Test func `the number of findings is bounded`() {
    let text = String(repeating: "- !x 1\n", count: 1000)
    let findings = Parser.parse(SourceFile(path: "test.yaml", text: text)).findings
    #expect(findings.count == ParserLimits.standard.findings)
  }
}
