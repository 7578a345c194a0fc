import Testing
import YAML

@Suite struct NodeEditorTests {
  /// Edits a text and gives what it is then.
  private static func edited(
    _ text: String, _ edit: (NodeEditor, Node) throws -> TextEdit?
  ) throws -> String? {
    let file = SourceFile(path: "a.yaml", text: text)
    let node = try #require(Parser.parseSingle(file).node)
    guard let edit = try edit(NodeEditor(file), node), let changed = file.applying([edit]) else {
      return nil
    }
    return String(decoding: changed.bytes, as: UTF8.self)
  }

  @Test(
    "a scalar is replaced where it stands, comments and layout kept",
    arguments: [
      ("a: 1 # one\n", "a: 2 # one\n"),
      ("a:   'x'   # one\n", "a:   '2'   # one\n"),
      ("a: \"x\"", "a: \"2\""),
      ("# ä\r\nä: 0\r\na: 1\r\n", "# ä\r\nä: 0\r\na: 2\r\n"),
      ("{ ä: 1, a: x }", "{ ä: 1, a: 2 }"),
      ("\u{FEFF}a: 1\n", "\u{FEFF}a: 2\n"),
    ])
  func replacing(before: String, after: String) throws {
    let found = try Self.edited(before) { editor, node in
      editor.replacing(try #require(node["a"]), with: "2")
    }
    #expect(found == after)
  }

  @Test("quotes go around plain scalars only")
  func quoting() throws {
    let quote = { (editor: NodeEditor, node: Node) in editor.quoting(try #require(node["a"])) }
    #expect(try Self.edited("a: 1.10  # x\n", quote) == "a: \"1.10\"  # x\n")
    #expect(try Self.edited("b: [1]\na: yes", quote) == "b: [1]\na: \"yes\"")
    #expect(try Self.edited("a: '1'\n", quote) == nil)
    #expect(try Self.edited("a: |\n  1\n", quote) == nil)
    #expect(try Self.edited("a: &x 1\nb: *x\n", quote) == nil)
  }

  @Test(
    "an entry goes with its line, a comment behind it stays",
    arguments: [
      ("b: 1\na: 2\nc: 3\n", "b: 1\nc: 3\n"),
      ("b: 1\na: 2 # two\nc: 3\n", "b: 1\n# two\nc: 3\n"),
      ("# first\na: 2\nb: 1\n", "# first\nb: 1\n"),
      ("b: 1\na: 2", "b: 1\n"),
      ("b: 1\r\na: 2\r\nc: 3\r\n", "b: 1\r\nc: 3\r\n"),
      ("{ a: 2, b: 1 }", "{ b: 1 }"),
      ("{ b: 1, a: 2 }", "{ b: 1 }"),
      ("{\"b\":1,\"a\":2,\"c\":3}", "{\"b\":1,\"c\":3}"),
    ])
  func removing(before: String, after: String) throws {
    #expect(try Self.edited(before) { $0.removing("a", from: $1) } == after)
  }

  @Test("what would leave an empty mapping, or take more with it, stays")
  func notRemoving() throws {
    #expect(try Self.edited("a: 2\n") { $0.removing("a", from: $1) } == nil)
    #expect(try Self.edited("a: { c: 1 }\nb: 1\n") { $0.removing("a", from: $1) } == nil)
    let item = try Self.edited("- a: 2\n  b: 1\n") { $0.removing("a", from: $1.items?.first ?? $1) }
    #expect(item == nil)
  }

  @Test(
    "an entry is added in the layout that is there",
    arguments: [
      ("b: 1\nc: 3\n", "a: false\nb: 1\nc: 3\n"),
      ("{ b: 1 }", "{ a: false, b: 1 }"),
      ("{\"b\":1}", "{\"a\": false, \"b\":1}"),
      ("b: 1\r\n", "a: false\r\nb: 1\r\n"),
    ])
  func addingEntry(before: String, after: String) throws {
    #expect(try Self.edited(before) { $0.adding("a", .boolean(false), to: $1) } == after)
  }

  @Test("an entry of a nested mapping, and of an item of a list, gets the indentation")
  func addingNested() throws {
    let nested = try Self.edited("spec:\n    # x\n    b: 1\n") {
      $0.adding("a", .boolean(false), to: try #require($1["spec"]))
    }
    #expect(nested == "spec:\n    # x\n    a: false\n    b: 1\n")
    let item = try Self.edited("- b: 1\n  c: 2\n") {
      $0.adding("a", .boolean(false), to: try #require($1.items?.first))
    }
    #expect(item == "- a: false\n  b: 1\n  c: 2\n")
    #expect(try Self.edited("{}") { $0.adding("a", .null, to: $1) } == nil)
    #expect(try Self.edited("a: 1\n") { $0.adding("a", .null, to: $1) } == nil)
  }

  @Test(
    "an item is added before the first one",
    arguments: [
      ("a:\n  - b: 1\n", "a:\n  - { port: 53 }\n  - b: 1\n"),
      ("a:\n- b: 1\n", "a:\n- { port: 53 }\n- b: 1\n"),
      ("a: [{ b: 1 }]\n", "a: [{ port: 53 }, { b: 1 }]\n"),
      ("a: []\n", "a: [{ port: 53 }]\n"),
      ("{\"a\":[{\"b\":1}]}", "{\"a\":[{\"port\":53}, {\"b\":1}]}"),
    ])
  func addingItem(before: String, after: String) throws {
    let item = Node.mapping([Node.Entry("port", .integer(53))])
    let found = try Self.edited(before) { $0.adding(item, to: try #require($1["a"])) }
    #expect(found == after)
  }

  @Test("edits of the same bytes are refused, the same edit twice is one")
  func overlap() {
    let file = SourceFile(path: "a", text: "abcdef")
    let edit = TextEdit(1..<3, "X")
    #expect(
      file.applying([TextEdit(4..<5, ""), edit, edit]).map { $0.bytes } == Array("aXdf".utf8))
    #expect(file.applying([edit, TextEdit(2..<4, "Y")]) == nil)
    #expect(file.applying([edit, TextEdit(1..<1, "Y")]) == nil)
    #expect(file.applying([TextEdit(5..<9, "")]) == nil)
  }

  @Test("a path of a finding is read back as steps")
  func steps() {
    #expect(
      FieldPath.steps(of: #"data["a.yaml"].groups[0].rules[12].expr"#)
        == ["data", "a.yaml", "groups", 0, "rules", 12, "expr"])
    #expect(FieldPath.steps(of: #"metadata.labels["app.kubernetes.io/name"]"#).count == 3)
    #expect(FieldPath.steps(of: "spec.a[name=b].c") == ["spec", "a"])
  }
}
