import Testing

@testable import YAML

@Suite struct NodeTests {
  private static let tree = Node.mapping([
    Node.Entry(
      "spec", .mapping([Node.Entry("ports", .sequence([.integer(80), .string("http")]))])),
    Node.Entry("ready", .boolean(true)), Node.Entry("ratio", .float(0.25)),
    Node.Entry("none", .null),
  ])

  @Test func `a path walks through keys and indices`() {
    #expect(Self.tree.value(at: ["spec", "ports", 1])?.string == "http")
    #expect(Self.tree.value(at: []) == Self.tree)
    #expect(Self.tree.value(at: ["spec", "ports", 2]) == nil)
    #expect(Self.tree.value(at: ["spec", 0]) == nil)
    #expect(Self.tree.value(at: ["ready", "x"]) == nil)
  }

  @Test func `accessors give values of their type only`() {
    #expect(Self.tree["spec"]?["ports"]?[0]?.integer == 80)
    #expect(Self.tree["spec"]?["ports"]?[0]?.string == nil)
    #expect(Self.tree["ready"]?.boolean == true)
    #expect(Self.tree["ratio"]?.double == 0.25)
    #expect(Self.tree["spec"]?["ports"]?[0]?.double == 80)
    #expect(Self.tree["none"]?.isNull == true)
    #expect(Node(.scalar("False", .boolean)).boolean == false)
    #expect(Node(.scalar("0x1F", .integer)).integer == 31)
    #expect(Node(.scalar("0o17", .integer)).integer == 15)
    #expect(Node(.scalar("99999999999999999999", .integer)).integer == nil)
    #expect(Node(.scalar("-.inf", .float)).double == -.infinity)
  }

  @Test(
    arguments: [
      (Node.mapping([]), "a mapping"), (.sequence([]), "a list"), (.null, "null"),
      (.integer(5), "the integer 5"), (.boolean(true), "the boolean true"),
      (.float(0.5), "the number 0.5"), (.string("three"), "'three'"), (.string("a\nb"), "'a…'"),
      (.string(String(repeating: "x", count: 70)), "'\(String(repeating: "x", count: 60))…'"),
    ])
  func `messages name a node`(node: Node, name: String) {
    #expect(node.kindName == name)
  }

  @Test func `marks, styles, spelling and the order of keys do not count`() {
    let one = Node.mapping([
      Node.Entry("a", Node(.scalar("0x10", .integer), mark: Mark(line: 1, column: 2))),
      Node.Entry("b", Node(.scalar("x", .string), style: .singleQuoted)),
    ])
    let other = Node.mapping([Node.Entry("b", .string("x")), Node.Entry("a", .integer(16))])
    #expect(one == other)
    #expect(Node(.scalar("1e3", .float)) == Node(.scalar("1000.0", .float)))
    #expect(Node(.scalar(".NaN", .float)) == Node(.scalar(".nan", .float)))
    #expect(Node(.scalar("~", .null)) == .null)
  }

  @Test(
    arguments: [
      (Node.string("1"), Node.integer(1)), (.integer(1), .float(1)),
      (.string("é"), .string("e\u{301}")),
      (.sequence([.integer(1), .integer(2)]), .sequence([.integer(2), .integer(1)])),
      (.mapping([Node.Entry("a", .null)]), .mapping([Node.Entry("b", .null)])),
      (.mapping([Node.Entry("a", .null)]), .mapping([])), (.mapping([]), .sequence([])),
      (.boolean(true), .boolean(false)), (.null, .string("")),
    ])
  func `different values differ`(one: Node, other: Node) {
    #expect(one != other)
    #expect(other != one)
  }

  @Test func `a node stays small`() {
    #expect(MemoryLayout<Node>.stride == 32)
    #expect(MemoryLayout<Node.Entry>.stride == 64)
  }
}
