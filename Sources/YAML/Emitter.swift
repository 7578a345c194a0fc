/// Nodes to YAML text, over libyaml's emitter.
///
/// The same value gives the same bytes: marks and the style that a node was read in do not count.
/// Block style with two spaces, lists at the indentation of their key, literal blocks for text of
/// several lines, no folding of long lines; a string is quoted exactly when a reader of YAML 1.1 or
/// 1.2 would take it for something else (`ScalarForm`).
package enum Emitter {
  /// Appends a stream: `---` stands between documents, not before the first.
  package static func emit(_ documents: [Node], into bytes: inout [UInt8]) {
    // The writer owns the bytes meanwhile: appended in place, never copied.
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    var writer = EventWriter(appendingTo: taken)
    taken = []
    writer.startStream()
    for (index, document) in documents.enumerated() {
      writer.startDocument(isMarked: index > 0)
      writer.write(document)
      writer.endDocument()
    }
    writer.endStream()
    bytes = writer.takeBytes()
  }

  /// Appends one document without a leading `---`.
  package static func emitDocument(_ node: Node, into bytes: inout [UInt8]) {
    emit([node], into: &bytes)
  }

  /// The text of one document.
  package static func text(_ node: Node) -> String {
    var bytes: [UInt8] = []
    emitDocument(node, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension EventWriter {
  /// Writes a node with all that is in it.
  mutating func write(_ node: Node) {
    switch node.content {
    case .scalar(let text, .string): writeString(text)
    case .scalar(let text, .integer): writePlain(CanonicalNumber.integer(text))
    case .scalar(let text, .float): writePlain(CanonicalNumber.float(text))
    case .scalar(_, .boolean): writePlain(node.boolean == true ? "true" : "false")
    case .scalar(_, .null): writePlain("null")
    case .sequence(let items):
      startSequence()
      for item in items { write(item) }
      endSequence()
    case .mapping(let entries):
      startMapping()
      for entry in entries {
        writeString(entry.key, isKey: true)
        write(entry.value)
      }
      endMapping()
    }
  }
}
