/// Reads and writes objects of the repository that the program stands in.
enum GitObjects {
  /// A file of the index or of a tree.
  struct Entry {
    /// `100644`.
    var mode: String
    /// Object name in hexadecimal.
    var name: String
    /// 0 unless a merge left the path undecided.
    var stage: Int
    /// Relative to the working folder.
    var path: String
  }

  /// The files of the index below some paths.
  static func index(below paths: [String]) throws(GitError) -> [Entry] {
    try entries(
      try GitProcess.output(["ls-files", "--stage", "-z", "--"] + paths),
      fields: { fields in
        guard fields.count == 3, let stage = Int(fields[2]) else { return nil }
        return (fields[0], fields[1], stage)
      })
  }

  /// The files of a commit's tree below a path.
  static func tree(_ revision: String, below path: String) throws(GitError) -> [Entry] {
    try entries(
      try GitProcess.output(["ls-tree", "-r", "-z", revision, "--", path]),
      fields: { fields in
        guard fields.count == 3, fields[1] == "blob" else { return nil }
        return (fields[0], fields[2], 0)
      })
  }

  /// `MODE NAME STAGE<tab>PATH`, each ended by a zero byte.
  private static func entries(
    _ output: [UInt8], fields: ([String]) -> (mode: String, name: String, stage: Int)?
  ) throws(GitError) -> [Entry] {
    var entries: [Entry] = []
    for line in output.split(separator: 0) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else {
        throw GitError(
          code: .unexpectedOutput, message: String(decoding: line, as: UTF8.self))
      }
      let words = line[..<tab].split(separator: UInt8(ascii: " "))
        .map { String(decoding: $0, as: UTF8.self) }
      guard let (mode, name, stage) = fields(words) else { continue }
      let path = String(decoding: line[line.index(after: tab)...], as: UTF8.self)
      entries.append(Entry(mode: mode, name: name, stage: stage, path: path))
    }
    return entries
  }

  /// The bytes of many blobs, in the order asked for, by one process.
  static func contents(of entries: [Entry]) throws(GitError) -> [[UInt8]] {
    if entries.isEmpty { return [] }
    let request = entries.map { $0.name + "\n" }.joined()
    let output = try GitProcess.output(["cat-file", "--batch"], input: Array(request.utf8))
    var contents: [[UInt8]] = []
    var rest = output[...]
    for entry in entries {
      // NAME blob SIZE<newline>BYTES<newline>
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
        let size = rest[..<end].split(separator: UInt8(ascii: " ")).last
          .flatMap({ Int(String(decoding: $0, as: UTF8.self)) }),
        rest.count > size, rest.index(end, offsetBy: size + 1) < rest.endIndex
      else {
        throw GitError(code: .unexpectedOutput, message: "cat-file --batch: \(entry.path)")
      }
      let start = rest.index(after: end)
      contents.append(Array(rest[start..<start + size]))
      rest = rest[(start + size + 1)...]
    }
    return contents
  }

  /// Stores bytes as a blob and returns its name.
  static func store(_ bytes: [UInt8]) throws(GitError) -> String {
    let output = try GitProcess.output(["hash-object", "-w", "--stdin"], input: bytes)
    return String(decoding: output, as: UTF8.self).trimmed
  }

  /// A question that git answers with one line; nil when it has no answer.
  static func answer(_ arguments: [String]) throws(GitError) -> String? {
    let process = try GitProcess.run(arguments)
    guard process.status == 0 else { return nil }
    var line = String(decoding: process.output, as: UTF8.self)
    if line.hasSuffix("\n") { line.removeLast() }
    return line
  }
}
