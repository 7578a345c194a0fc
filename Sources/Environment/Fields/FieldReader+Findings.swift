import Findings
import YAML

extension FieldReader {
  /// The keys have values of their types, so that a check of several may be made.
  func isSound(_ keys: String...) -> Bool {
    mode == .decoding && !keys.contains(where: frame.unsound.contains)
  }

  /// Reports at the value of a key of this group, or of groups under it.
  ///
  /// A group or list is reported at its key, and what is absent at the key that it is missing under.
  /// Where a second value has a part in it, the overlay's is shown: that is what its author can change.
  mutating func report(_ finding: Finding, at keys: [String], or others: [String]? = nil) {
    var (mark, length) = extent(of: keys)
    if mark.source == 0, let others {
      let (otherMark, otherLength) = extent(of: others)
      if otherMark.source == 1 { (mark, length) = (otherMark, otherLength) }
    }
    add(finding, mark, length, path + keys)
  }

  /// Reports that a setting needs another one, at the overlay's null if that took it away.
  ///
  /// Where the base has the setting, the overlay is what lacks the other one.
  mutating func report(_ finding: Finding, at keys: [String], needing needed: [String]) {
    if let removal = removals.first(where: { (path + needed).starts(with: $0.path) }) {
      add(finding, removal.mark, 4, path + needed)
    } else if extent(of: keys).0.source == 0 {
      let (mark, length) = overlayExtent(extent(of: needed))
      add(finding, mark, length, path + needed)
    } else {
      report(finding, at: keys)
    }
    noteAbsence(of: path + needed)
  }

  /// Reports that this group has none of some keys, of which it needs one.
  mutating func report(_ finding: Finding, needingOneOf alternatives: [String]) {
    report(finding, at: [], needing: [alternatives[0]])
    for key in alternatives { noteAbsence(of: path + [key]) }
  }

  /// Reports at an item of a list of this group.
  mutating func report(_ finding: Finding, at key: String, item index: Int) {
    guard let item = frame.entries.first(where: { $0.key == key })?.value[index] else { return }
    add(finding, item.mark, item.writtenLength, path + ["\(key)[\(index)]"])
  }

  /// The overlay has the item of a list of this group, or a part of it.
  func isOverlay(_ list: String, item index: Int) -> Bool {
    frame.entries.first { $0.key == list }?.value[index]?.mark.source == 1
  }

  /// Reports at a key of a group that is an item of a list of this group.
  mutating func report(_ finding: Finding, at list: String, item index: Int, key: String) {
    guard let item = frame.entries.first(where: { $0.key == list })?.value[index],
      let entry = item.entries?.first(where: { $0.key == key })
    else { return }
    let (mark, length) = FieldReader.extent(of: entry)
    add(finding, mark, length, path + ["\(list)[\(index)]", key])
  }

  mutating func report(_ finding: Finding, of entry: Node.Entry) {
    let (mark, length) = FieldReader.extent(of: entry)
    add(finding, mark, length, path + [entry.key])
  }

  mutating func report(_ finding: Finding, at mark: Mark, length: Int = 1, key: String? = nil) {
    add(finding, mark, length, key.map { path + [$0] } ?? path)
  }

  /// Where the group is, for messages: `under server.rollout`, or `at the top level`.
  var groupName: String {
    path.isEmpty ? "at the top level" : "under " + path.joined(separator: ".")
  }

  /// Reports at the group that lacks the key, or at the null that took it away.
  mutating func reportMissing(_ key: String, shape: FieldShape) {
    let full = path + [key]
    if let removal = removals.first(where: { full.starts(with: $0.path) }) {
      add(.removedRequired(key, group: groupName), removal.mark, 4, full)
    } else {
      let (mark, length) = overlayExtent((frame.mark, frame.markLength))
      add(.missingKey(key, group: groupName, shape: shape), mark, length, full)
    }
    noteAbsence(of: full)
    frame.unsound.append(key)
  }

  private mutating func add(_ finding: Finding, _ mark: Mark, _ length: Int, _ path: [String]) {
    var finding = finding
    finding.place = sources.place(of: mark, length: length)
    finding.path = path.isEmpty ? nil : path.joined(separator: ".")
    findings.append(finding)
  }

  /// The place if it is in the overlay, otherwise the overlay's first line: other environments share
  /// the base, so what is missing there is missing here.
  private func overlayExtent(_ extent: (Mark, Int)) -> (Mark, Int) {
    extent.0.source == 1 ? extent : (Mark(source: 1, line: 1, column: 1), 1)
  }

  /// Where the last of the keys that is there stands.
  private func extent(of keys: [String]) -> (Mark, Int) {
    var extent = (frame.mark, frame.markLength)
    var entries = frame.entries
    for key in keys {
      guard let entry = entries.first(where: { $0.key == key }) else { break }
      extent = FieldReader.extent(of: entry)
      entries = entry.value.entries ?? []
    }
    return extent
  }

  /// Where a value stands: a scalar itself, anything else by its key.
  private static func extent(of entry: Node.Entry) -> (Mark, Int) {
    guard case .scalar = entry.value.content, entry.value.mark != .none else {
      return (entry.keyMark, entry.key.unicodeScalars.count)
    }
    return (entry.value.mark, entry.value.writtenLength)
  }
}
