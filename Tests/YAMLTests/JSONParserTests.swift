import Findings
import TestSupport
import Testing

@testable import YAML

@Suite struct JSONParserTests {
  @Test func `values keep their types, their text and their places`() throws {
    let text = """
      { "name": "caf\\u00e9 \\ud83d\\ude00\\n",
        "numbers": [0, -1.5e3],
        "yes": true, "none": null }
      """
    let (node, findings) = JSONParser.parse(SourceFile(path: "a.json", text: text))
    #expect(findings == [])
    let root = try #require(node)
    #expect(root["name"]?.scalarText == "café 😀\n")
    #expect(root["numbers"]?.items?.map(\.scalarText) == ["0", "-1.5e3"])
    #expect(root["yes"]?.boolean == true)
    #expect(root["none"]?.isNull == true)
    #expect(root["numbers"]?.mark == Mark(line: 2, column: 14))
  }

  @Test(
    arguments: [
      ("{\"a\": 1,}", 1, 9), ("[1 2]", 1, 4), ("{\"a\": 01}", 1, 9), ("\"open", 1, 1),
      ("{\n  a: 1\n}", 2, 3), ("[1]\n]", 2, 1), ("\"\\ud800\"", 1, 8), ("nul", 1, 1), ("", 1, 1),
      ("{\"a\": 1, \"a\": 2}", 1, 10),
    ])
  func `what is wrong has a place`(text: String, line: Int, column: Int) throws {
    let (_, findings) = JSONParser.parse(SourceFile(path: "a.json", text: text))
    let place = try #require(findings.first?.place)
    #expect(place.line == line)
    #expect(place.column == column)
  }

  @Test func `depth is bounded`() {
    let text = String(repeating: "[", count: 1_000_000)
    let (node, findings) = JSONParser.parse(SourceFile(path: "a.json", text: text))
    #expect(node == nil)
    #expect(findings.first?.message == "nested deeper than 128 levels")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what the emitter writes is read back`(seed: UInt64) throws {
    var tree = RandomTree(seed: seed)
    let text = JSONEmitter.text(tree.node(), .pretty)
    let (node, findings) = JSONParser.parse(SourceFile(path: "a.json", text: text))
    #expect(findings == [])
    #expect(JSONEmitter.text(try #require(node), .pretty) == text)
  }
}
