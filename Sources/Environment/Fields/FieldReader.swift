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
  var findings: [Finding] = []
  /// Which finding says that nothing stands at a path.
  private var absences: [(path: [String], finding: Int)] = []
  /// Paths whose absence another finding explains already.
  private var explained: [[String]]
  let sources: MarkedSources
  let removals: [Overlay.Removal]

  init(_ merge: Overlay.Result, name: String, sources: MarkedSources) {
    environmentName = name
    mode = .decoding
    self.sources = sources
    removals = merge.removals
    explained = merge.refusals
    frame.mark = Mark(source: 1, line: 1, column: 1)
    frame.entries = merge.node.entries ?? []
  }

  private init(recording name: String) {
    environmentName = name
    mode = .recording
    sources = MarkedSources(base: "", overlay: "")
    removals = []
    explained = []
  }

  /// The fields that a group's `init(from:)` asks for.
  static func fields<Group: FieldGroup>(of type: Group.Type) -> [FieldSchema] {
    fields(of: Group.init(from:))
  }

  /// The fields that the code of a group asks for.
  static func fields<Group>(of read: (inout FieldReader) -> Group) -> [FieldSchema] {
    var reader = FieldReader(recording: "")
    _ = read(&reader)
    return reader.frame.fields
  }

  /// Reads the outermost group.
  mutating func root<Group: FieldGroup>(_ type: Group.Type) -> Group {
    let value = Group(from: &self)
    reportUnknownKeys(of: Group.init(from:))
    dropExplainedAbsences()
    return value
  }

  /// One mistake, one finding: that a key is missing follows from its misspelt name.
  private mutating func dropExplainedAbsences() {
    guard !explained.isEmpty else { return }
    let dropped = absences.filter { absence in
      explained.contains { absence.path.starts(with: $0) }
    }.map(\.finding)
    findings = findings.indices.filter { !dropped.contains($0) }.map { findings[$0] }
  }

  /// Notes that the last finding says that nothing stands at a path.
  mutating func noteAbsence(of path: [String]) {
    absences.append((path, findings.count - 1))
  }
}

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
    group(key, documentation, read: Group.init(from:))
  }

  /// A group that must be there, read by code that knows more than its type: a range, a default.
  mutating func group<Group>(
    _ key: String, _ documentation: String, read: (inout FieldReader) -> Group
  ) -> Group {
    let value: Group? = field(
      key, documentation, isRequired: true, shape: .group(FieldReader.fields(of: read)),
      decode: { reader, entry in reader.decodeGroup(entry, read: read) })
    return value ?? placeholder(read)
  }

  /// A group that may be absent.
  mutating func optionalGroup<Group: FieldGroup>(
    _ key: String, _ documentation: String, as type: Group.Type = Group.self
  ) -> Group? {
    field(
      key, documentation, isRequired: false, shape: .group(FieldReader.fields(of: type)),
      decode: { reader, entry in reader.decodeGroup(entry, read: Group.init(from:)) })
  }

  /// Reads the keys under an entry as a group of their own.
  mutating func decodeGroup<Group>(
    _ entry: Node.Entry, read: (inout FieldReader) -> Group
  ) -> Group? {
    guard let entries = entry.value.entries else {
      report(.expected("a mapping", found: entry.value, hint: .mapping), of: entry)
      return nil
    }
    let outer = frame
    frame = Frame(
      entries: entries, mark: entry.keyMark, markLength: entry.key.unicodeScalars.count)
    path.append(entry.key)
    let value = read(&self)
    reportUnknownKeys(of: read)
    path.removeLast()
    frame = outer
    return value
  }

  private mutating func placeholder<Group>(_ read: (inout FieldReader) -> Group) -> Group {
    let outer = mode
    mode = .placeholders
    let value = read(&self)
    mode = outer
    return value
  }

  private mutating func reportUnknownKeys<Group>(of read: (inout FieldReader) -> Group) {
    // Each field asks for its own key, so equal counts mean that nothing is left over.
    guard mode == .decoding, frame.found < frame.entries.count else { return }
    let known = FieldReader.fields(of: read).map(\.key)
    for entry in frame.entries where !known.contains(entry.key) {
      if let meant = NearestName.of(entry.key, in: known) { explained.append(path + [meant]) }
      report(
        .unknownKey(entry.key, known: known, group: groupName), at: entry.keyMark,
        length: entry.key.unicodeScalars.count, key: entry.key)
    }
  }
}
