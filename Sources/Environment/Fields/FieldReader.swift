import Findings
import YAML

/// Reads a merged environment into typed values, collecting every finding, or records what could
/// be read.
///
/// One run of the same `init(from:)` code does both, so the key, type, range and documentation of
/// a field are written once. When decoding, a field without a good value gives a placeholder and a
/// finding; whoever started the reader discards the result if there is an error.
struct FieldReader {
  enum Mode {
    case decoding
    /// Notes the fields; all values are placeholders.
    case recording
    /// Gives placeholders only: what a missing group is filled with.
    case placeholders
  }

  /// The group that is being read.
  struct Frame {
    var entries: [Node.Entry] = []
    /// The key of the group, or the beginning of the overlay for the outermost one.
    var mark = Mark.none
    var markLength = 1
    /// Number of entries that a field asked for.
    var found = 0
    /// Keys whose value, or something under it, has a finding.
    var unsound: [String] = []
    var fields: [FieldSchema] = []
  }

  /// The overlay's name.
  let environmentName: String
  private(set) var mode: Mode
  var frame = Frame()
  /// Keys from the outermost group to this one.
  private(set) var path: [String] = []
  private(set) var findings: [Finding] = []
  private let sources: MarkedSources
  private let removals: [Overlay.Removal]

  init(_ node: Node, name: String, sources: MarkedSources, removals: [Overlay.Removal] = []) {
    environmentName = name
    mode = .decoding
    self.sources = sources
    self.removals = removals
    frame.mark = Mark(source: 1, line: 1, column: 1)
    frame.entries = node.entries ?? []
    if node.entries == nil {
      report(.expected("a mapping", found: node, hint: .mapping), at: node.mark)
    }
  }

  private init(recording name: String) {
    environmentName = name
    mode = .recording
    sources = MarkedSources(base: "", overlay: "")
    removals = []
  }

  /// The fields that a group's `init(from:)` asks for.
  static func fields<Group: FieldGroup>(of type: Group.Type) -> [FieldSchema] {
    var reader = FieldReader(recording: "")
    _ = Group(from: &reader)
    return reader.frame.fields
  }

  /// Reads the outermost group.
  mutating func root<Group: FieldGroup>(_ type: Group.Type) -> Group {
    let value = Group(from: &self)
    reportUnknownKeys(of: type)
    return value
  }
}

// MARK: - Fields

extension FieldReader {
  /// One field: how each mode treats it.
  mutating func field<Value>(
    _ key: String, _ documentation: String, isRequired: Bool, default defaultValue: Node? = nil,
    shape: @autoclosure () -> FieldShape, decode: (inout FieldReader, Node.Entry) -> Value?
  ) -> Value? {
    switch mode {
    case .placeholders: return nil
    case .recording:
      frame.fields.append(
        FieldSchema(
          key: key, documentation: documentation, isRequired: isRequired,
          defaultValue: defaultValue, shape: shape()))
      return nil
    case .decoding:
      guard let entry = frame.entries.first(where: { $0.key == key }) else {
        if isRequired { reportMissing(key, shape: shape()) }
        return nil
      }
      frame.found += 1
      let before = findings.count
      let value = decode(&self, entry)
      if findings.count > before { frame.unsound.append(key) }
      return value
    }
  }

  /// A group that must be there.
  mutating func group<Group: FieldGroup>(
    _ key: String, _ documentation: String, as type: Group.Type = Group.self
  ) -> Group {
    let value: Group? = field(
      key, documentation, isRequired: true, shape: .group(FieldReader.fields(of: type)),
      decode: { reader, entry in reader.decodeGroup(entry) })
    return value ?? placeholder()
  }

  /// A group that may be absent.
  mutating func optionalGroup<Group: FieldGroup>(
    _ key: String, _ documentation: String, as type: Group.Type = Group.self
  ) -> Group? {
    field(
      key, documentation, isRequired: false, shape: .group(FieldReader.fields(of: type)),
      decode: { reader, entry in reader.decodeGroup(entry) })
  }

  private mutating func decodeGroup<Group: FieldGroup>(_ entry: Node.Entry) -> Group? {
    guard let entries = entry.value.entries else {
      report(.expected("a mapping", found: entry.value, hint: .mapping), of: entry)
      return nil
    }
    let outer = frame
    frame = Frame(
      entries: entries, mark: entry.keyMark, markLength: entry.key.unicodeScalars.count)
    path.append(entry.key)
    let value = Group(from: &self)
    reportUnknownKeys(of: Group.self)
    path.removeLast()
    frame = outer
    return value
  }

  private mutating func placeholder<Group: FieldGroup>() -> Group {
    let outer = mode
    mode = .placeholders
    let value = Group(from: &self)
    mode = outer
    return value
  }

  private mutating func reportUnknownKeys<Group: FieldGroup>(of type: Group.Type) {
    // Each field asks for its own key, so equal counts mean that nothing is left over.
    guard mode == .decoding, frame.found < frame.entries.count else { return }
    let known = FieldReader.fields(of: type).map(\.key)
    for entry in frame.entries where !known.contains(entry.key) {
      report(
        .unknownKey(entry.key, known: known, group: groupName), at: entry.keyMark,
        length: entry.key.unicodeScalars.count, key: entry.key)
    }
  }
}

// MARK: - Findings

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
  mutating func report(_ finding: Finding, at keys: [String], needing needed: [String]) {
    if let removal = removals.first(where: { (path + needed).starts(with: $0.path) }) {
      add(finding, removal.mark, 4, path + needed)
    } else {
      report(finding, at: keys)
    }
  }

  /// Reports at an item of a list of this group.
  mutating func report(_ finding: Finding, at key: String, item index: Int) {
    guard let item = frame.entries.first(where: { $0.key == key })?.value[index] else { return }
    add(finding, item.mark, item.writtenLength, path + ["\(key)[\(index)]"])
  }

  mutating func report(_ finding: Finding, of entry: Node.Entry) {
    let (mark, length) = FieldReader.extent(of: entry)
    add(finding, mark, length, path + [entry.key])
  }

  mutating func report(_ finding: Finding, at mark: Mark, length: Int = 1, key: String? = nil) {
    add(finding, mark, length, key.map { path + [$0] } ?? path)
  }

  /// ` under server.rollout`, or ` at the top level`.
  var groupName: String {
    path.isEmpty ? "at the top level" : "under " + path.joined(separator: ".")
  }

  private mutating func reportMissing(_ key: String, shape: FieldShape) {
    let full = path + [key]
    if let removal = removals.first(where: { full.starts(with: $0.path) }) {
      add(.removedRequired(key, group: groupName), removal.mark, 4, full)
    } else {
      report(
        .missingKey(key, group: groupName, shape: shape), at: frame.mark, length: frame.markLength,
        key: key)
    }
    frame.unsound.append(key)
  }

  private mutating func add(_ finding: Finding, _ mark: Mark, _ length: Int, _ path: [String]) {
    var finding = finding
    finding.place = sources.place(of: mark, length: length)
    finding.path = path.isEmpty ? nil : path.joined(separator: ".")
    findings.append(finding)
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
