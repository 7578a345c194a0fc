/// Definitions and the kinds that they are of, ready to be printed.
struct FactTable {
  /// Lines of kinds: `Deployment apps/v1 apps.v1.Deployment`.
  private(set) var kinds: Set<String> = []
  /// Fields by definition, each with the releases that have it so.
  private(set) var definitions: [String: [String: [(field: FactField, range: FactRange)]]] = [:]

  mutating func addKind(_ kind: String, apiVersion: String, definition: String, _ range: FactRange)
  {
    kinds.insert("\(kind) \(apiVersion)\(range.text) \(definition)")
  }

  mutating func addDefinition(_ name: String) {
    if definitions[name] == nil { definitions[name] = [:] }
  }

  /// Notes a field of one release; releases come in their order.
  mutating func add(_ field: FactField, named key: String, to definition: String, minor: Int) {
    var known = definitions[definition]?[key] ?? []
    if let last = known.last, last.field == field, last.range.last == minor - 1 {
      known[known.count - 1].range.last = minor
    } else {
      known.append((field, FactRange(first: minor, last: minor)))
    }
    definitions[definition, default: [:]][key] = known
  }

  /// Notes a field that all releases have.
  mutating func add(_ field: FactField, named key: String, to definition: String) {
    definitions[definition, default: [:]][key] = [(field, .all)]
  }

  /// Leaves only what the kinds consist of.
  mutating func prune() {
    var open = kinds.map { String($0.split(separator: " ").last ?? "") }
    var reached: Set<String> = []
    while let name = open.popLast() {
      guard reached.insert(name).inserted else { continue }
      for entries in (definitions[name] ?? [:]).values {
        open += entries.compactMap { entry in
          entry.field.type.firstIndex(of: "@").map {
            String(entry.field.type[entry.field.type.index(after: $0)...])
          }
        }
      }
    }
    definitions = definitions.filter { reached.contains($0.key) }
  }

  /// One line a definition: its name and its fields, all sorted by their bytes.
  var lines: [String] {
    definitions.map { name, fields in
      let texts = fields.flatMap { key, entries in
        entries.map { (key, $0.range.first, $0.field.text(key, $0.range)) }
      }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
      return ([name] + texts).joined(separator: " ")
    }.sorted(by: Self.precedes)
  }

  var kindLines: [String] { kinds.sorted(by: Self.precedes) }

  /// The order in which a reader of bytes finds the first words.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
