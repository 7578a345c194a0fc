/// Entries of a mapping in their order, without a second one of the same key.
struct UniqueEntries {
  private(set) var entries: [Node.Entry] = []
  /// Indices by key, once there are too many for a walk over all.
  private var index: [KeyText: Int] = [:]

  private static let walked = 16

  /// Appends an entry unless its key is there already; then gives the mark of the first.
  mutating func insert(_ entry: Node.Entry) -> Mark? {
    if entries.count < UniqueEntries.walked {
      for other in entries where other.key.hasSameBytes(as: entry.key) { return other.keyMark }
    } else {
      if index.isEmpty {
        for (position, other) in entries.enumerated() { index[KeyText(other.key)] = position }
      }
      if let first = index[KeyText(entry.key)] { return entries[first].keyMark }
      index[KeyText(entry.key)] = entries.count
    }
    entries.append(entry)
    return nil
  }
}
