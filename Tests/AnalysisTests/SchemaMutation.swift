import TestSupport
import YAML

/// One change to one place of an object, chosen by a seed.
struct SchemaMutation {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func mutate(_ node: Node) -> Node {
    let places = Self.places(in: node).filter {
      $0 != [.key("apiVersion")] && $0 != [.key("kind")] && !$0.isEmpty
        // Required by some schemas, filled in or not asked for by the server.
        && $0.last != .key("apiGroup") && $0.last != .key("serviceName")
    }
    let place = random.pick(places)
    let change = random.pick(Change.allCases)
    return Self.edit(node, place[...], change, random.pick(Self.values))
  }

  private enum Change: CaseIterable {
    case remove, rename, replace, add, lift
  }

  /// Values of all types besides null, which the server takes for nothing and their schemas for a
  /// value of its own; amounts and times are left to tests of their own.
  private static let values: [Node] = [
    .integer(7), .float(1.5), .boolean(true), .string("text"), .sequence([]),
    .sequence([.integer(1)]),
    .mapping([]), .mapping([.init("a", .string("b"))]),
  ]

  private static func places(in node: Node) -> [[Node.Step]] {
    var found: [[Node.Step]] = [[]]
    for entry in node.entries ?? [] {
      found += places(in: entry.value).map { [.key(entry.key)] + $0 }
    }
    for (index, item) in (node.items ?? []).enumerated() {
      found += places(in: item).map { [.index(index)] + $0 }
    }
    return found
  }

  private static func edit(
    _ node: Node, _ place: ArraySlice<Node.Step>, _ change: Change, _ value: Node
  ) -> Node {
    guard let step = place.first else { return node }
    var node = node
    switch (node.content, step) {
    case (.mapping(var entries), .key(let key)):
      guard let index = entries.firstIndex(where: { $0.key == key }) else { return node }
      if place.count > 1 {
        entries[index].value = edit(entries[index].value, place.dropFirst(), change, value)
      } else {
        edit(&entries, at: index, change, value)
      }
      node.content = .mapping(entries)
    case (.sequence(var items), .index(let index)):
      items[index] =
        place.count > 1
        ? edit(items[index], place.dropFirst(), change, value)
        : change == .replace ? value : items[index]
      node.content = .sequence(items)
    default: break
    }
    return node
  }

  private static func edit(
    _ entries: inout [Node.Entry], at index: Int, _ change: Change, _ value: Node
  ) {
    switch change {
    case .remove: entries.remove(at: index)
    case .rename: entries[index].key += "s"
    case .replace: entries[index].value = value
    case .add: entries.append(Node.Entry("extra", value))
    case .lift:
      entries += (entries[index].value.entries ?? []).prefix(1).filter { new in
        !entries.contains { $0.key == new.key }
      }
    }
  }
}
