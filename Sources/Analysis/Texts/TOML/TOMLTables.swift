import YAML

/// The tables of a document while it is read: which are open, and which may still be extended.
struct TOMLTables: Sendable {
  private var tables: [Table] = [Table(origin: .header)]
  /// The members of each array of tables.
  private var arrays: [[Int]] = []

  private struct Table: Sendable {
    var origin: Origin
    var keys: [(name: String, mark: Mark)] = []
    var items: [String: Item] = [:]
    var mark = Mark(line: 1, column: 1)
  }

  private enum Item: Sendable {
    case value(Node)
    case table(Int)
    /// An array of tables, by its place in `arrays`; its last one is open.
    case tables(Int)
  }

  /// What made a table.
  private enum Origin: Sendable {
    /// A header below it: one of its own may follow.
    case passage
    case header
    /// A dotted key; only dotted keys of the same place may extend it.
    case key
  }

  /// The table that a document begins with.
  static let root = 0

  // MARK: Building

  /// `[a.b]`: makes the table, or opens the one that was only passed through before.
  mutating func open(_ path: [TOMLKey]) throws(TextFault) -> Int {
    guard let last = path.last else { return Self.root }
    let parent = try passage(to: path.dropLast())
    switch tables[parent].items[last.name] {
    case nil: return add(last, to: parent, .header)
    case .table(let index):
      guard tables[index].origin == .passage else { throw last.fault("the table is there already") }
      tables[index].origin = .header
      return index
    case .tables: throw last.fault("an array of tables of this name is there already")
    case .value: throw last.fault("a value of this name is there already")
    }
  }

  /// `[[a.b]]`: adds a table to an array of tables.
  mutating func append(_ path: [TOMLKey]) throws(TextFault) -> Int {
    guard let last = path.last else { return Self.root }
    let parent = try passage(to: path.dropLast())
    switch tables[parent].items[last.name] {
    case nil:
      let index = new(.header, last.mark)
      arrays.append([index])
      set(last, .tables(arrays.count - 1), in: parent)
      return index
    case .tables(let array):
      let index = new(.header, last.mark)
      arrays[array].append(index)
      return index
    case .table: throw last.fault("a table of this name is there already")
    case .value: throw last.fault("a value of this name is there already")
    }
  }

  /// `a.b = value` in a table.
  mutating func assign(_ path: [TOMLKey], _ value: Node, in table: Int) throws(TextFault) {
    guard let last = path.last else { return }
    var table = table
    for key in path.dropLast() {
      switch tables[table].items[key.name] {
      case nil: table = add(key, to: table, .key)
      case .table(let index):
        guard tables[index].origin == .key else {
          throw key.fault("a dotted key cannot extend a table that has a header")
        }
        table = index
      case .tables, .value: throw key.fault("the key is no table")
      }
    }
    guard tables[table].items[last.name] == nil else {
      throw last.fault("the key is there already")
    }
    set(last, .value(value), in: table)
  }

  private mutating func passage(to path: ArraySlice<TOMLKey>) throws(TextFault) -> Int {
    var table = Self.root
    for key in path {
      switch tables[table].items[key.name] {
      case nil: table = add(key, to: table, .passage)
      case .table(let index): table = index
      case .tables(let array): table = arrays[array][arrays[array].count - 1]
      case .value: throw key.fault("the key is no table")
      }
    }
    return table
  }

  private mutating func add(_ key: TOMLKey, to table: Int, _ origin: Origin) -> Int {
    let index = new(origin, key.mark)
    set(key, .table(index), in: table)
    return index
  }

  private mutating func new(_ origin: Origin, _ mark: Mark) -> Int {
    tables.append(Table(origin: origin, mark: mark))
    return tables.count - 1
  }

  private mutating func set(_ key: TOMLKey, _ item: Item, in table: Int) {
    tables[table].keys.append((key.name, key.mark))
    tables[table].items[key.name] = item
  }

  // MARK: Result

  /// The document as a tree, keys in the order of the text.
  var node: Node { node(of: Self.root) }

  /// As deep as the longest path, which the parser bounds.
  private func node(of index: Int) -> Node {
    let table = tables[index]
    let entries = table.keys.compactMap { name, mark -> Node.Entry? in
      table.items[name].map { item in
        let value: Node =
          switch item {
          case .value(let node): node
          case .table(let index): node(of: index)
          case .tables(let array): Node(.sequence(arrays[array].map { node(of: $0) }), mark: mark)
          }
        return Node.Entry(name, value, keyMark: mark)
      }
    }
    return Node(.mapping(entries), mark: table.mark)
  }
}

/// One part of a key.
struct TOMLKey: Sendable {
  var name: String
  var mark: Mark

  func fault(_ message: String) -> TextFault {
    TextFault(line: Int(mark.line), column: Int(mark.column), "'\(name)': \(message)")
  }
}
