import Environment
import Findings
import TestSupport
import Testing
import YAML

@Suite("Overlay")
struct OverlayTests {
  @Test("Maps merge by key, in the base's order and then the overlay's")
  func maps() throws {
    let result = try merge("a: 1\nb: { c: 2, d: 3 }\n", "e: 5\nb: { d: 4 }\n")
    #expect(result.node == (try node("a: 1\nb: { c: 2, d: 4 }\ne: 5\n")))
    #expect(result.node.entries?.map(\.key) == ["a", "b", "e"])
    #expect(result.findings == [])
  }

  @Test("A list replaces the base's list")
  func lists() throws {
    let result = try merge("a: [1, 2]\n", "a: [3]\n")
    #expect(result.node == (try node("a: [3]\n")))
  }

  @Test("Items of a list with a merge key meet by it, others are added")
  func mergeKey() throws {
    let result = try merge(
      "a: [{ name: x, size: 1 }, { name: y, size: 2 }]\n",
      "a: [{ name: y, size: 3 }, { name: z, size: 4 }]\n", mergeKey: { $0 == ["a"] ? "name" : nil })
    #expect(
      result.node
        == (try node("a: [{ name: x, size: 1 }, { name: y, size: 3 }, { name: z, size: 4 }]\n")))
  }

  @Test("A name that the overlay has twice stays there twice")
  func repeatedMergeKey() throws {
    let result = try merge(
      "a: [{ name: x, size: 1 }]\n", "a: [{ name: x, size: 2 }, { name: x, size: 3 }]\n",
      mergeKey: { $0 == ["a"] ? "name" : nil })
    #expect(result.node == (try node("a: [{ name: x, size: 2 }, { name: x, size: 3 }]\n")))
  }

  @Test("A value of another kind replaces what is there")
  func kinds() throws {
    #expect(try merge("a: { b: 1 }\n", "a: text\n").node == node("a: text\n"))
    #expect(try merge("a: text\n", "a: { b: 1 }\n").node == node("a: { b: 1 }\n"))
  }

  @Test("Null removes, and the place of the removal is kept")
  func removal() throws {
    let result = try merge("a: 1\nb: { c: 2, d: 3 }\n", "b:\n  c: null\n")
    #expect(result.node == (try node("a: 1\nb: { d: 3 }\n")))
    #expect(result.removals.map(\.path) == [["b", "c"]])
    #expect(result.removals.map(\.mark) == [Mark(source: 1, line: 2, column: 6)])
  }

  @Test("A null with nothing to remove is a finding, in the base too")
  func nothingToRemove() throws {
    let result = try merge("a: null\nb: { c: ~ }\n", "d: { e: null }\nb: { f: null }\n")
    #expect(result.findings.map(\.id) == Array(repeating: "nothing-to-remove", count: 4))
    #expect(
      result.findings.map { "\($0.place?.file ?? ""):\($0.place?.line ?? 0) \($0.path ?? "")" }
        == ["base.yaml:1 a", "base.yaml:2 b.c", "overlay.yaml:2 b.f", "overlay.yaml:1 d.e"])
    #expect(result.node == (try node("b: {}\nd: {}\n")))
  }

  @Test("A key without value is a finding and removes nothing")
  func emptyValue() throws {
    let result = try merge("a: { b: 1 }\n", "a:\n")
    #expect(result.findings.map(\.id) == ["empty-value"])
    #expect(result.node == (try node("a: { b: 1 }\n")))
  }

  @Test("Files without content are empty maps")
  func emptyFiles() throws {
    #expect(try merge("", "a: 1\n").node == node("a: 1\n"))
    #expect(try merge("a: 1\n", "# nothing differs\n").node == node("a: 1\n"))
    #expect(try merge("", "").node == .mapping([]))
  }

  // MARK: - Properties

  @Test("An empty overlay changes nothing", arguments: seeds)
  func emptyOverlay(seed: UInt64) {
    var trees = RandomTree(seed: seed)
    let base = trees.tree(source: 0)
    #expect(merge(base, .mapping([])).node == base)
  }

  @Test("A base laid over itself changes nothing", arguments: seeds)
  func itself(seed: UInt64) {
    var trees = RandomTree(seed: seed)
    let base = trees.tree(source: 0)
    #expect(merge(base, base).node == base)
  }

  @Test("It does not matter which two of three are merged first", arguments: seeds)
  func associativity(seed: UInt64) {
    var trees = RandomTree(seed: seed)
    let (a, b, c) = (trees.tree(source: 0), trees.tree(source: 1), trees.tree(source: 2))
    let left = merge(merge(a, b).node, c).node
    let right = merge(a, merge(b, c).node).node
    #expect(left == right)
  }

  @Test("Every leaf is the overlay's where it has one, with the mark of its file", arguments: seeds)
  func marks(seed: UInt64) {
    var trees = RandomTree(seed: seed)
    let (base, overlay) = (trees.tree(source: 0), trees.tree(source: 1))
    let merged = merge(base, overlay).node
    for (path, leaf) in leaves(of: merged) {
      let own = overlay.value(at: path)
      #expect(leaf == own ?? base.value(at: path))
      #expect(leaf.mark.source == (own == nil ? 0 : 1))
    }
    for (path, _) in leaves(of: base) + leaves(of: overlay) {
      #expect(merged.value(at: path) != nil)
    }
  }

  @Test("The order of keys changes no value", arguments: seeds)
  func order(seed: UInt64) {
    var trees = RandomTree(seed: seed)
    let (base, overlay) = (trees.tree(source: 0), trees.tree(source: 1))
    let shuffled = merge(trees.shuffled(base), trees.shuffled(overlay)).node
    #expect(shuffled == merge(base, overlay).node)
  }

  @Test("Null at any key of the base takes away that key and nothing else", arguments: seeds)
  func anyRemoval(seed: UInt64) throws {
    var trees = RandomTree(seed: seed)
    let base = trees.tree(source: 0)
    let path = try #require(leaves(of: base).randomElement(using: &trees.generator)).path
    let overlay = path.reversed().reduce(Node.null) { node, step in
      guard case .key(let key) = step else { return node }
      return .mapping([Node.Entry(key, node)])
    }
    let result = merge(base, overlay)
    #expect(result.findings == [])
    #expect(result.node.value(at: path) == nil)
    for (other, leaf) in leaves(of: base) where other != path {
      #expect(result.node.value(at: other) == leaf)
    }
  }

  private static let seeds = 0..<200 as Range<UInt64>
  private let sources = MarkedSources(base: "base.yaml", overlay: "overlay.yaml")

  private func node(_ text: String) throws -> Node {
    try #require(Parser.parseSingle(SourceFile(path: "test.yaml", text: text)).node)
  }

  private func merge(
    _ base: String, _ overlay: String, mergeKey: @escaping Overlay.MergeKey = { _ in nil }
  ) throws -> Overlay.Result {
    let lower = Parser.parseSingle(SourceFile(path: "base.yaml", text: base), source: 0)
    let upper = Parser.parseSingle(SourceFile(path: "overlay.yaml", text: overlay), source: 1)
    #expect(lower.findings + upper.findings == [])
    return Overlay.merge(
      base: lower.node, overlay: upper.node, sources: sources, mergeKey: mergeKey)
  }

  private func merge(_ base: Node, _ overlay: Node) -> Overlay.Result {
    Overlay.merge(base: base, overlay: overlay, sources: sources)
  }

  /// Scalars and lists, which a merge takes as they are, and empty maps.
  private func leaves(of node: Node) -> [(path: [Node.Step], value: Node)] {
    guard let entries = node.entries, !entries.isEmpty else { return [([], node)] }
    return entries.flatMap { entry in
      leaves(of: entry.value).map { ([.key(entry.key)] + $0.path, $0.value) }
    }
  }
}

/// Random trees in which a key always has a value of the same kind, as in environment files.
private struct RandomTree {
  var generator: SeededGenerator
  private var line: UInt32 = 1

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func tree(source: UInt32, depth: Int = 3) -> Node {
    let scalars = ["a", "b", "c", "d"].filter { _ in !generator.once(in: 2) }
    let lists = ["list"].filter { _ in !generator.once(in: 2) }
    let maps = depth == 0 ? [] : ["map", "other"].filter { _ in !generator.once(in: 3) }
    var entries = scalars.map { Node.Entry($0, scalar(source)) }
    for key in lists {
      let items = (0..<Int.random(in: 0...3, using: &generator)).map { _ in scalar(source) }
      entries.append(Node.Entry(key, Node(.sequence(items), mark: mark(source))))
    }
    for key in maps {
      let inner = tree(source: source, depth: depth - 1)
      // An empty map over another one is no leaf, and cannot be told from its absence.
      if inner.entries?.isEmpty == false { entries.append(Node.Entry(key, inner)) }
    }
    // The outermost one too must hold something that can be removed.
    if depth == 3, entries.isEmpty { entries.append(Node.Entry("a", scalar(source))) }
    return Node(.mapping(entries.shuffled(using: &generator)), mark: mark(source))
  }

  mutating func shuffled(_ node: Node) -> Node {
    guard let entries = node.entries else { return node }
    var copy = node
    let inner = entries.map { Node.Entry($0.key, shuffled($0.value), keyMark: $0.keyMark) }
    copy.content = .mapping(inner.shuffled(using: &generator))
    return copy
  }

  private mutating func scalar(_ source: UInt32) -> Node {
    Node(.scalar(String(Int.random(in: 0...9, using: &generator)), .integer), mark: mark(source))
  }

  private mutating func mark(_ source: UInt32) -> Mark {
    line += 1
    return Mark(source: source, line: line, column: 1)
  }
}
