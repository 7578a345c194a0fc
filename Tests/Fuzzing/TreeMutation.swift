import TestSupport
import YAML

/// Changes the structure of documents: values, keys, items and whole subtrees.
struct TreeMutation {
  private let corpus: Corpus

  init(_ corpus: Corpus) { self.corpus = corpus }

  func mutated(_ node: Node, _ random: inout SeededGenerator) -> Node {
    if random.once(in: 4) {
      // One value in the place of every number.
      let number = random.pick(HostileValues.numbers + HostileValues.units)
      return TreeMutation.replacingNumbers(in: node, with: number)
    }
    var node = node
    for _ in 0..<Int.random(in: 1...4, using: &random) { node = changed(node, &random) }
    return node
  }

  /// Every number, quantity, percentage and duration replaced.
  static func replacingNumbers(in node: Node, with text: String) -> Node {
    switch node.content {
    case .scalar(let old, _):
      guard old.utf8.first.map({ (0x30...0x39).contains($0) }) == true, old.utf8.count < 16 else {
        return node
      }
      return scalar(text)
    case .sequence(let items):
      return Node(.sequence(items.map { replacingNumbers(in: $0, with: text) }))
    case .mapping(let entries):
      return Node(
        .mapping(
          entries.map { entry in
            let isName = entry.key == "apiVersion" || entry.key == "name"
            return Node.Entry(
              entry.key, isName ? entry.value : replacingNumbers(in: entry.value, with: text))
          }))
    }
  }

  /// A scalar with the type that a reader would give it.
  static func scalar(_ text: String) -> Node {
    let parsed = Parser.parse(SourceFile(path: "scalar.yaml", text: text))
    if parsed.findings.isEmpty, parsed.documents.count == 1,
      case .scalar = parsed.documents[0].content
    {
      return parsed.documents[0]
    }
    return Node(.scalar(text, .string))
  }

  /// One change, somewhere below.
  private func changed(_ node: Node, _ random: inout SeededGenerator) -> Node {
    switch node.content {
    case .sequence(var items) where !items.isEmpty && !random.once(in: 6):
      let index = Int.random(in: items.indices, using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: items.remove(at: index)
      case 1: items.append(items[index])
      case 2: items.swapAt(index, Int.random(in: items.indices, using: &random))
      case 3: items = Array(repeating: items[index], count: random.pick([2, 50, 1000]))
      default: items[index] = changed(items[index], &random)
      }
      return Node(.sequence(items))
    case .mapping(var entries) where !entries.isEmpty && !random.once(in: 8):
      let index = Int.random(in: entries.indices, using: &random)
      switch Int.random(in: 0..<9, using: &random) {
      case 0: entries.remove(at: index)
      case 1: entries[index].key = random.pick(HostileValues.texts)
      case 2: entries[index].value = replacement(&random)
      default: entries[index].value = changed(entries[index].value, &random)
      }
      var seen: Set<String> = []
      return Node(.mapping(entries.filter { seen.insert($0.key).inserted }))
    default: return replacement(&random)
    }
  }

  /// Something else: a hostile value, part of another document, or deep nesting.
  private func replacement(_ random: inout SeededGenerator) -> Node {
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1: return TreeMutation.scalar(random.pick(HostileValues.numbers))
    case 2: return TreeMutation.scalar(random.pick(HostileValues.units))
    case 3: return Node(.scalar(random.pick(HostileValues.units), .string))
    case 4: return Node(.scalar(random.pick(HostileValues.texts), .string))
    case 5:
      return random.pick([Node(.sequence([])), Node(.mapping([])), Node(.scalar("null", .null))])
    case 6:
      var node = Node(.scalar("a", .string))
      for _ in 0..<random.pick([3, 30, 100]) {
        node = Node(.sequence([Node(.mapping([Node.Entry("a", node)]))]))
      }
      return node
    default: return part(of: random.pick(corpus.documents), &random)
    }
  }

  private func part(of node: Node, _ random: inout SeededGenerator) -> Node {
    if random.once(in: 4) { return node }
    switch node.content {
    case .scalar: return node
    case .sequence(let items): return items.isEmpty ? node : part(of: random.pick(items), &random)
    case .mapping(let entries):
      return entries.isEmpty ? node : part(of: random.pick(entries).value, &random)
    }
  }
}
