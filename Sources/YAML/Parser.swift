package import Findings

/// YAML text to nodes that know their place.
///
/// A pure function over libyaml's events. Plain scalars are typed by the core schema of YAML 1.2 and
/// keep their text. What YAML allows and manifests must not hold is a finding: duplicate keys, tabs
/// as indentation, tags of applications, keys that are no text, merge keys, recursion.
package enum Parser {
  /// Parses all documents of a file.
  ///
  /// - Parameters:
  ///   - file: The text; findings print its path.
  ///   - source: The index of the file that the marks of its nodes carry.
  ///   - options: Limits, and what is accepted beyond YAML's core.
  /// - Returns: The documents and the findings; every finding has a place.
  package static func parse(
    _ file: SourceFile, source: UInt32 = 0, options: ParserOptions = .standard
  ) -> ParsedStream {
    let limits = options.limits
    guard file.bytes.count <= limits.bytes else {
      return ParsedStream(documents: [], findings: [.fileTooLarge(file, limits)])
    }
    return file.bytes.withUnsafeBufferPointer { bytes in
      if let finding = CharacterCheck.finding(in: bytes, path: file.path) {
        return ParsedStream(documents: [], findings: [finding])
      }
      var builder = TreeBuilder(bytes, path: file.path, source: source, options: options)
      return builder.stream()
    }
  }

  /// Parses a file that holds one document; a second one is a finding.
  ///
  /// - Parameters:
  ///   - file: The text; findings print its path.
  ///   - source: The index of the file that the marks of its nodes carry.
  ///   - options: Limits, and what is accepted beyond YAML's core.
  /// - Returns: The first document: null at 1:1 for a file without any, nil after a syntax error.
  package static func parseSingle(
    _ file: SourceFile, source: UInt32 = 0, options: ParserOptions = .standard
  ) -> (node: Node?, findings: [Finding]) {
    var stream = parse(file, source: source, options: options)
    if stream.documents.count > 1 {
      stream.findings.append(.severalDocuments(stream.documents[1].mark, path: file.path))
    }
    if stream.documents.isEmpty, stream.findings.isEmpty {
      let mark = Mark(source: source, line: 1, column: 1)
      return (Node(.scalar("", .null), mark: mark), [])
    }
    return (stream.documents.first, stream.findings)
  }
}

extension Finding {
  fileprivate static func fileTooLarge(_ file: SourceFile, _ limits: ParserLimits) -> Finding {
    Finding(
      id: "file-too-large", place: Place(file: file.path, line: 1, column: 1),
      message: "file of \(file.bytes.count) bytes, expected at most \(limits.bytes)",
      hint: "split the file")
  }

  fileprivate static func severalDocuments(_ mark: Mark, path: String) -> Finding {
    Finding(
      id: "several-documents", place: Place(mark, in: path),
      message: "expected one document, found a second one",
      hint: "remove the line '---' and what follows it, or move it to a file of its own")
  }
}
