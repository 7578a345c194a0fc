import Findings
import Scalars
import YAML

extension FieldReader {
  /// A list of scalars without repetition; `minimum` 0: it may be absent.
  mutating func list<Value: FieldScalar>(
    _ key: String, _ documentation: String, minimum: Int, as type: Value.Type = Value.self
  ) -> [Value] {
    let values: [Value]? = field(
      key, documentation, isRequired: minimum > 0,
      shape: .list(of: .scalar(type.rules), minimum: minimum, mergeKey: nil),
      decode: { reader, entry in reader.items(entry, minimum: minimum) })
    return values ?? []
  }

  /// A list of groups, whose items an overlay changes by their key `name`; `minimum` 0: it may be
  /// absent.
  mutating func groups<Group: FieldGroup>(
    _ key: String, _ documentation: String, minimum: Int, mergeKey: String? = nil,
    as type: Group.Type = Group.self
  ) -> [Group] {
    let values: [Group]? = field(
      key, documentation, isRequired: minimum > 0,
      shape: .list(of: .group(FieldReader.fields(of: type)), minimum: minimum, mergeKey: mergeKey),
      decode: { reader, entry in reader.groups(entry, minimum: minimum) })
    return values ?? []
  }

  private mutating func groups<Group: FieldGroup>(
    _ entry: Node.Entry, minimum: Int
  ) -> [Group]? {
    guard let items = entry.value.items else {
      report(.expected("a list", found: entry.value, hint: .list), of: entry)
      return nil
    }
    guard items.count >= minimum else {
      report(.tooFewGroups(FieldReader.fields(of: Group.self)), of: entry)
      return nil
    }
    return items.enumerated().compactMap { index, item in
      decodeGroup(
        Node.Entry("\(entry.key)[\(index)]", item, keyMark: item.mark), read: Group.init(from:))
    }
  }

  /// A map with keys that operators choose, in the order of the keys.
  mutating func pairs<Key: FieldScalar, Value: FieldScalar>(
    _ key: String, _ documentation: String, keys: Key.Type, values: Value.Type
  ) -> [(key: Key, value: Value)] {
    let pairs: [(key: Key, value: Value)]? = field(
      key, documentation, isRequired: true,
      shape: .map(keys: keys.rules, values: .scalar(values.rules), minimum: 1),
      decode: { reader, entry in reader.pairs(entry) })
    return pairs ?? []
  }

  private mutating func items<Value: FieldScalar>(
    _ entry: Node.Entry, minimum: Int
  ) -> [Value]? {
    guard let items = entry.value.items else {
      report(.expected("a list", found: entry.value, hint: .list), of: entry)
      return nil
    }
    guard items.count >= minimum else {
      report(.tooFew(of: Value.rules), of: entry)
      return nil
    }
    var values: [Value] = []
    var texts: [String] = []
    for (index, item) in items.enumerated() {
      let itemEntry = Node.Entry("\(entry.key)[\(index)]", item, keyMark: item.mark)
      guard let value: Value = scalar(itemEntry) else { continue }
      values.append(value)
      guard case .scalar(let text, _) = item.content else { continue }
      if texts.contains(text) { report(.repeatedItem(text), of: itemEntry) }
      texts.append(text)
    }
    return values
  }

  /// The pairs of a map, sorted by the keys' text: the order in a file means nothing.
  mutating func pairs<Key: FieldScalar, Value: FieldScalar>(
    _ entry: Node.Entry
  ) -> [(key: Key, value: Value)]? {
    guard let entries = entry.value.entries else {
      report(.expected("a mapping", found: entry.value, hint: .mapping), of: entry)
      return nil
    }
    guard !entries.isEmpty else {
      report(.tooFew(of: Key.rules), of: entry)
      return nil
    }
    var pairs: [(key: Key, value: Value)] = []
    for inner in entries.sorted(by: { $0.key < $1.key }) {
      let nested = Node.Entry("\(entry.key).\(inner.key)", inner.value, keyMark: inner.keyMark)
      do {
        let key = try Key(field: inner.key)
        if let value: Value = scalar(nested) { pairs.append((key, value)) }
      } catch {
        report(
          .invalidValue(error.message, rules: Key.rules), at: inner.keyMark,
          length: inner.key.unicodeScalars.count, key: nested.key)
      }
    }
    return pairs
  }
}
