import Findings
import Testing

@testable import YAML

@Suite struct EmitterTests {
  private func emit(_ text: String) -> String {
    Emitter.text(.mapping([Node.Entry("key", .string(text))]))
  }

  // MARK: - Strings

  @Test(
    arguments: [
      "text", "two words", "250m", "1Gi", "vibe-ensemble.example.com", "10.0.0.0/8", "10.0.0.1",
      "a:b", "-foo", "--flag", "?foo", "1.2.3", "v1", "0 2 * * *", "http://example.com:80/x?y=1#z",
      "it's", "say \"x\"", "a, b", "80:8080", "é", "日本", "😀",
      "yesterday", "nothing", "truest", "tRUEr", "_1", "e3", "0x", "1e", "a=b", "==", "<<<", "a#b",
      "\u{A0}", "$(POD_NAME)", "50%", "/healthz", "registry.example.com/a/b:1.2@sha256:0123",
    ])
  func `a string that no reader mistakes is plain`(text: String) {
    #expect(emit(text) == "key: \(text)\n")
    #expect(Emitter.text(.mapping([Node.Entry(text, .null)])) == "\(text): null\n")
  }

  @Test(
    arguments: [
      "", "yes", "No", "ON", "off", "y", "Y", "n", "N", "null", "NULL", "~", "true", "False",
      "0777", "0o777", "0x1F", "0b1", "1_000", "1,000", "1e3", "12e03", "1.5", "-.5", ".inf",
      "-.INF",
      ".nan", "12:30:45", "1:30", "2024-01-01", "2024-1-2", "2024-01-01T00:00:00Z", "=", "<<",
      " leading", "trailing ", "- item", "-", "? key", "?", "key: value", "end:", "text #comment",
      "#comment", "&anchor", "*alias", "!tag", "|", ">", "%directive", "@at", "`tick", "[list]",
      "{map}", "'single", ", comma", "] end", ":symbol", "---", "--- text", "...", "0", "-1", "+1",
    ])
  func `a string that some reader mistakes is quoted, as a key too`(text: String) {
    #expect(emit(text) == "key: \"\(text)\"\n")
    #expect(Emitter.text(.mapping([Node.Entry(text, .null)])) == "\"\(text)\": null\n")
  }

  @Test(
    arguments: [
      ("\u{85}", #""\N""#), ("\u{2028}", #""\L""#), ("\u{2029}", #""\P""#),
      ("\u{FEFF}", #""\uFEFF""#), ("\u{0}", #""\0""#), ("\u{7}", #""\a""#), ("\u{1B}", #""\e""#),
      ("\u{7F}", #""\x7F""#), ("\u{9B}", #""\x9B""#), ("\u{FFFE}", #""\uFFFE""#),
      ("a\tb", #""a\tb""#), ("a\rb", #""a\rb""#), ("a\r\nb", #""a\r\nb""#),
    ])
  func `what only an escape can carry is escaped`(text: String, expected: String) {
    #expect(emit(text) == "key: \(expected)\n")
  }

  @Test(
    arguments: [
      ("{{ $labels.x }} is \"down\"", "'{{ $labels.x }} is \"down\"'"),
      (#"\d+: \w"#, #"'\d+: \w'"#), ("it's: \"x\"", #""it's: \"x\"""#),
      ("{job=\"x\"}", "'{job=\"x\"}'"),
    ])
  func `single quotes spare escapes`(text: String, expected: String) {
    #expect(emit(text) == "key: \(expected)\n")
  }

  @Test(
    arguments: [
      ("one\ntwo\n", "|\n  one\n  two\n"), ("one\ntwo", "|-\n  one\n  two\n"),
      ("one\n", "|\n  one\n"), ("one\n\n", "|+\n  one\n\n"),
      ("one\n\n\ntwo\n", "|\n  one\n\n\n  two\n"),
      ("  one\ntwo\n", "|2\n    one\n  two\n"), ("\none\n", "|2\n\n  one\n"),
      ("#!/bin/sh\n\techo \"$x\" # 'é' 😀\n", "|\n  #!/bin/sh\n  \techo \"$x\" # 'é' 😀\n"),
      ("key: value\n- item\n---\n", "|\n  key: value\n  - item\n  ---\n"),
    ])
  func `text of several lines is a literal block`(text: String, expected: String) {
    #expect(emit(text).hasPrefix("key: \(expected)"))
    #expect(
      Parser.parse(SourceFile(path: "test.yaml", text: emit(text))).documents[0]["key"]?.string
        == text)
  }

  @Test(
    arguments: [
      ("one \ntwo\n", #""one \ntwo\n""#), ("one\ntwo ", #""one\ntwo ""#),
      ("one\t\n", #""one\t\n""#),
      ("\tone\ntwo\n", #""\tone\ntwo\n""#), ("\n", #""\n""#), ("\n\n", #""\n\n""#),
      ("one\n \ntwo\n", #""one\n \ntwo\n""#), ("one\r\ntwo\n", #""one\r\ntwo\n""#),
      ("one\ntwo\u{7}", #""one\ntwo\a""#),
    ])
  func `what a literal block cannot carry is in double quotes`(text: String, expected: String) {
    #expect(emit(text) == "key: \(expected)\n")
  }

  @Test func `long lines are never folded`() {
    let words = String(repeating: "word ", count: 500) + "end"
    #expect(emit(words) == "key: \(words)\n")
    #expect(emit(words + ": x") == "key: \"\(words): x\"\n")
    #expect(emit(words + "\n" + words) == "key: |-\n  \(words)\n  \(words)\n")
  }

  // MARK: - Numbers and other scalars

  @Test(
    arguments: [
      (Node.integer(-5), "-5"), (Node(.scalar("0x1F", .integer)), "31"),
      (Node(.scalar("0o17", .integer)), "15"), (Node(.scalar("+012", .integer)), "12"),
      (Node(.scalar("1e3", .float)), "1.0e+3"), (Node(.scalar("-.5", .float)), "-0.5"),
      (Node(.scalar("5.", .float)), "5.0"), (Node(.scalar("+.INF", .float)), ".inf"),
      (Node(.scalar(".NAN", .float)), ".nan"), (.float(0.05), "0.05"), (.float(1e-7), "1.0e-07"),
      (Node(.scalar("TRUE", .boolean)), "true"), (Node(.scalar("False", .boolean)), "false"),
      (Node(.scalar("~", .null)), "null"), (Node(.scalar("", .null)), "null"),
    ])
  func `numbers, booleans and null have one spelling`(node: Node, expected: String) {
    #expect(Emitter.text(node) == expected + "\n")
  }

  // MARK: - Structure

  @Test func `collections are indented by two spaces, lists with their key`() {
    let node = Node.mapping([
      Node.Entry("a", .sequence([.integer(1), .mapping([Node.Entry("b", .null)])])),
      Node.Entry("c", .mapping([Node.Entry("d", .mapping([])), Node.Entry("e", .sequence([]))])),
      Node.Entry("f", .sequence([.sequence([.integer(1), .integer(2)])])),
    ])
    #expect(
      Emitter.text(node) == """
        a:
        - 1
        - b: null
        c:
          d: {}
          e: []
        f:
        - - 1
          - 2

        """)
  }

  @Test func `a stream has a line --- between documents and appends to what is there`() {
    var bytes = Array("# header\n".utf8)
    Emitter.emit([.integer(1), .mapping([]), .string("x\n\n")], into: &bytes)
    Emitter.emitDocument(.string("😀"), into: &bytes)
    let expected = "# header\n1\n--- {}\n--- |+\n  x\n\n...\n😀\n"
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
    var none: [UInt8] = []
    Emitter.emit([], into: &none)
    #expect(none.isEmpty)
  }

  @Test func `the style that a node was read in does not count`() throws {
    let file = SourceFile(path: "test.yaml", text: "'a': \"b\"\n\"c\": >-\n  d\n")
    let stream = Parser.parse(file)
    #expect(stream.findings == [])
    #expect(stream.documents.map(Emitter.text) == ["a: b\nc: d\n"])
  }

  @Test func `keys beyond 128 bytes are read back`() {
    let key = String(repeating: "k", count: 2000)
    let node = Node.mapping([Node.Entry(key, .sequence([.integer(1)]))])
    let file = SourceFile(path: "test.yaml", text: Emitter.text(node))
    #expect(Parser.parse(file).documents == [node])
  }

  @Test func `characters of the private use area stay as they are`() {
    for scalar in ["\u{E000}", "\u{E7FF}", "\u{E800}", "\u{EFFF}", "\u{F000}", "\u{10FFFF}"] {
      #expect(emit("a\(scalar)b") == "key: a\(scalar)b\n")
      #expect(emit("\(scalar): b\n\t\(scalar)") == "key: |-\n  \(scalar): b\n  \t\(scalar)\n")
    }
  }
}
