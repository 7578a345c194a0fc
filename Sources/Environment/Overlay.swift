package import Findings
package import YAML

/// What an environment's file says differently, laid over what all environments share.
///
/// Maps merge by key; a list replaces the base's, unless its items have a merge key; `null` removes
/// a key. Pure functions from nodes to nodes: every leaf keeps the mark of the file it came from.
package enum Overlay {
  /// The key by which the items of the list at a path merge; nil: the list is replaced.
  package typealias MergeKey = (_ path: [String]) -> String?

  /// A key that an overlay's null took away.
  package struct Removal: Sendable {
    package var path: [String]
    package var mark: Mark
  }

  package struct Result: Sendable {
    package var node: Node
    package var removals: [Removal] = []
    /// Paths of the overlay's nulls that found nothing to remove.
    package var refusals: [[String]] = []
    package var findings: [Finding] = []
  }

  /// Lays the overlay over the base; either may be nil or null, for a file without content.
  package static func merge(
    base: Node?, overlay: Node?, sources: MarkedSources, mergeKey: @escaping MergeKey = { _ in nil }
  ) -> Result {
    var merge = Merge(sources: sources, mergeKey: mergeKey)
    let lowest = base.flatMap { $0.isNull ? nil : merge.withoutNulls($0) } ?? .mapping([])
    let node = overlay.flatMap { $0.isNull ? nil : merge.lay($0, over: lowest) } ?? lowest
    return Result(
      node: node, removals: merge.removals, refusals: merge.refusals, findings: merge.findings)
  }
}

/// One run of the merge, with where it is and what it found.
private struct Merge {
  let sources: MarkedSources
  let mergeKey: Overlay.MergeKey
  var path: [String] = []
  var removals: [Overlay.Removal] = []
  var refusals: [[String]] = []
  var findings: [Finding] = []

  init(sources: MarkedSources, mergeKey: @escaping Overlay.MergeKey) {
    self.sources = sources
    self.mergeKey = mergeKey
  }

  mutating func lay(_ overlay: Node, over base: Node) -> Node {
    switch (base.content, overlay.content) {
    case (.mapping(let lower), .mapping(let upper)):
      return Node(.mapping(lay(upper, over: lower)), mark: overlay.mark, style: overlay.style)
    case (.sequence(let lower), .sequence(let upper)):
      guard let key = mergeKey(path) else { return withoutNulls(overlay) }
      return Node(
        .sequence(lay(upper, over: lower, by: key)), mark: overlay.mark, style: overlay.style)
    default: return withoutNulls(overlay)
    }
  }

  /// The base's order, then what is new in the overlay's order.
  private mutating func lay(_ upper: [Node.Entry], over lower: [Node.Entry]) -> [Node.Entry] {
    var merged: [Node.Entry] = []
    merged.reserveCapacity(lower.count + upper.count)
    for entry in lower {
      guard let change = upper.first(where: { $0.key == entry.key }) else {
        merged.append(entry)
        continue
      }
      path.append(entry.key)
      if change.value.isNull {
        if checkWritten(change) {
          removals.append(Overlay.Removal(path: path, mark: change.value.mark))
        } else {
          merged.append(entry)
        }
      } else {
        merged.append(
          Node.Entry(entry.key, lay(change.value, over: entry.value), keyMark: change.keyMark))
      }
      path.removeLast()
    }
    for entry in upper where !lower.contains(where: { $0.key == entry.key }) {
      if let added = withoutNull(entry) { merged.append(added) }
    }
    return merged
  }

  /// Items with the same value under the merge key meet; others are added at the end.
  ///
  /// An item of the base meets one of the overlay at most: a name that the overlay has twice stays
  /// there twice, for the decoder to find.
  private mutating func lay(_ upper: [Node], over lower: [Node], by key: String) -> [Node] {
    var merged = lower
    var met: [Int] = []
    for item in upper {
      let name = item[key]?.scalarText
      let same = lower.indices.first { index in
        name != nil && lower[index][key]?.scalarText == name && !met.contains(index)
      }
      if let same {
        met.append(same)
        merged[same] = lay(item, over: merged[same])
      } else {
        merged.append(withoutNulls(item))
      }
    }
    return merged
  }

  /// The node as it is where there is nothing under it: each null in it is a finding.
  mutating func withoutNulls(_ node: Node) -> Node {
    guard case .mapping(let entries) = node.content, entries.contains(where: \.value.holdsNull)
    else { return node }
    var copy = node
    copy.content = .mapping(entries.compactMap { withoutNull($0) })
    return copy
  }

  private mutating func withoutNull(_ entry: Node.Entry) -> Node.Entry? {
    path.append(entry.key)
    defer { path.removeLast() }
    guard entry.value.isNull else {
      return Node.Entry(entry.key, withoutNulls(entry.value), keyMark: entry.keyMark)
    }
    refusals.append(path)
    if checkWritten(entry) { report(.nothingToRemove(entry.key), at: entry) }
    return nil
  }

  /// A key with nothing behind it is most often a group whose keys were all commented out.
  private mutating func checkWritten(_ entry: Node.Entry) -> Bool {
    guard case .scalar("", _) = entry.value.content else { return true }
    report(.emptyValue(entry.key), at: entry)
    return false
  }

  private mutating func report(_ finding: Finding, at entry: Node.Entry) {
    var finding = finding
    finding.place = sources.place(of: entry.keyMark, length: entry.key.unicodeScalars.count)
    finding.path = path.joined(separator: ".")
    findings.append(finding)
  }
}

extension Node {
  /// Null, or a map with a null somewhere under it.
  fileprivate var holdsNull: Bool {
    switch content {
    case .scalar(_, let type): type == .null
    case .sequence: false
    case .mapping(let entries): entries.contains(where: \.value.holdsNull)
    }
  }
}

extension Finding {
  fileprivate static func nothingToRemove(_ key: String) -> Finding {
    Finding(
      id: "nothing-to-remove", message: "null removes '\(key)', but there is nothing to remove",
      hint: "remove this line")
  }

  fileprivate static func emptyValue(_ key: String) -> Finding {
    Finding(
      id: "empty-value", message: "'\(key)' has no value",
      hint: "give it one, remove the line, or write null to remove the key")
  }
}
