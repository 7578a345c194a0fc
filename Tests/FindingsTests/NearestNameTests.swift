import Testing

@testable import Findings

@Suite struct NearestNameTests {
  private static let names = [
    "replicas", "image", "resources", "port", "ports", "cpu", "minReplicas",
  ]

  @Test(
    arguments: [
      ("replcas", "replicas"), ("repilcas", "replicas"), ("Replicas", "replicas"),
      ("imagee", "image"), ("mage", "image"), ("imgae", "image"), ("resorces", "resources"),
      ("prot", "port"), ("portss", "ports"), ("minreplicas", "minReplicas"), ("cpi", "cpu"),
    ])
  func `a slip leads to the name that was meant`(name: String, meant: String) {
    #expect(NearestName.of(name, in: Self.names) == meant)
  }

  @Test(arguments: ["", "database", "x", "ab", "replicas-and-more", "🙂"])
  func `a name that is far from all leads nowhere`(name: String) {
    #expect(NearestName.of(name, in: Self.names) == nil)
  }

  @Test func `of equally near names the first wins`() {
    #expect(NearestName.of("bat", in: ["cat", "hat"]) == "cat")
    #expect(NearestName.of("bat", in: ["hat", "cat"]) == "hat")
    #expect(NearestName.of("hats", in: ["cats", "hat", "hats"]) == "cats")
  }

  @Test func `a very long name is not looked at`() {
    let name = String(repeating: "a", count: 1_000_000)
    #expect(NearestName.of(name, in: [name + "b"]) == nil)
  }
}
