import Foundation
import TestSupport
import Testing

@testable import YAML

@Suite struct JSONEmitterTests {
  private static let tree = Node.mapping([
    Node.Entry("text", .string("a\"b\\c\n\u{1}é😀")),
    Node.Entry("list", .sequence([.integer(1), .null])),
    Node.Entry("empty", .mapping([])), Node.Entry("none", .sequence([])),
    Node.Entry("yes", .boolean(true)),
  ])

  @Test func `compact is one line`() {
    let expected =
      #"{"text":"a\"b\\c\n\u0001é😀","list":[1,null],"empty":{},"none":[],"yes":true}"#
    #expect(JSONEmitter.text(Self.tree) == expected)
  }

  @Test func `pretty has two spaces and a line break at its end`() {
    let expected = #"""
      {
        "text": "a\"b\\c\n\u0001é😀",
        "list": [
          1,
          null
        ],
        "empty": {},
        "none": [],
        "yes": true
      }

      """#
    #expect(JSONEmitter.text(Self.tree, .pretty) == expected)
  }

  @Test(
    arguments: [
      ("0x1F", .integer, "31"), ("0o17", .integer, "15"), ("+007", .integer, "7"),
      ("-0", .integer, "0"), ("1e3", .float, "1.0e+3"), ("-.5", .float, "-0.5"),
      ("5.", .float, "5.0"), ("00.5", .float, "0.5"), (".inf", .float, #"".inf""#),
      ("-.INF", .float, #""-.inf""#), (".NaN", .float, #"".nan""#),
    ] as [(String, ScalarType, String)])
  func `numbers are valid JSON, what JSON lacks is a string`(
    text: String, type: ScalarType, expected: String
  ) {
    #expect(JSONEmitter.text(Node(.scalar(text, type))) == expected)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `another JSON reader accepts it`(seed: UInt64) throws {
    var tree = RandomTree(seed: seed)
    let node = tree.node()
    for layout in [JSONEmitter.Layout.compact, .pretty] {
      let text = JSONEmitter.text(node, layout)
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
      }
    }
  }
}
