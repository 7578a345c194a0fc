import CLibYAML

/// The one owner of a libyaml emitter and, while it lives, of the bytes that it appends to.
struct EventWriter: ~Copyable {
  private let emitter = UnsafeMutablePointer<yaml_emitter_t>.allocate(capacity: 1)
  private let output = UnsafeMutablePointer<[UInt8]>.allocate(capacity: 1)

  private let start: Int
  private var hasPlaceholders = false

  init(appendingTo bytes: consuming [UInt8]) {
    start = bytes.count
    output.initialize(to: bytes)
    emitter.initialize(to: yaml_emitter_t())
    precondition(yaml_emitter_initialize(emitter) == 1, "libyaml has no memory for an emitter")
    yaml_emitter_set_output(emitter, appendToOutput, output)
    yaml_emitter_set_encoding(emitter, YAML_UTF8_ENCODING)
    yaml_emitter_set_unicode(emitter, 1)
    yaml_emitter_set_indent(emitter, 2)
    // A negative width means that lines are never folded.
    yaml_emitter_set_width(emitter, -1)
  }

  deinit {
    yaml_emitter_delete(emitter)
    emitter.deallocate()
    output.deinitialize(count: 1)
    output.deallocate()
  }

  /// The bytes with everything that was written; the writer has none afterwards.
  mutating func takeBytes() -> [UInt8] {
    var bytes = output.move()
    output.initialize(to: [])
    if hasPlaceholders { Placeholder.decode(&bytes, from: start) }
    return bytes
  }

  mutating func startStream() {
    emit { yaml_stream_start_event_initialize(&$0, YAML_UTF8_ENCODING) }
  }

  mutating func endStream() { emit { yaml_stream_end_event_initialize(&$0) } }

  mutating func startDocument(isMarked: Bool) {
    emit { yaml_document_start_event_initialize(&$0, nil, nil, nil, isMarked ? 0 : 1) }
  }

  mutating func endDocument() { emit { yaml_document_end_event_initialize(&$0, 1) } }

  mutating func startSequence() {
    emit { yaml_sequence_start_event_initialize(&$0, nil, nil, 1, YAML_BLOCK_SEQUENCE_STYLE) }
  }

  mutating func endSequence() { emit { yaml_sequence_end_event_initialize(&$0) } }

  mutating func startMapping() {
    emit { yaml_mapping_start_event_initialize(&$0, nil, nil, 1, YAML_BLOCK_MAPPING_STYLE) }
  }

  mutating func endMapping() { emit { yaml_mapping_end_event_initialize(&$0) } }

  /// Writes text so that every reader takes it for this text.
  mutating func writeString(_ text: String, isKey: Bool = false) {
    var text = text
    text.withUTF8 { bytes in
      var needsPlaceholders = false
      let form = ScalarForm(of: bytes, isKey: isKey, needsPlaceholders: &needsPlaceholders)
      guard needsPlaceholders else { return writeScalar(bytes, form.style) }
      hasPlaceholders = true
      var encoded: [UInt8] = []
      Placeholder.encode(bytes, tabs: form == .literal, into: &encoded)
      encoded.withUnsafeBufferPointer { writeScalar($0, form.style) }
    }
  }

  /// Writes the canonical text of a number, a boolean or null.
  mutating func writePlain(_ text: String) {
    var text = text
    text.withUTF8 { writeScalar($0, YAML_PLAIN_SCALAR_STYLE) }
  }

  private mutating func writeScalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ style: yaml_scalar_style_t
  ) {
    emit {
      yaml_scalar_event_initialize(
        &$0, nil, nil, bytes.baseAddress, Int32(bytes.count), 1, 1, style)
    }
  }

  /// Hands an event to libyaml, which takes its memory over.
  ///
  /// Apart from a lack of memory only a wrong order of events fails, and the order is ours.
  private mutating func emit(_ initialize: (inout yaml_event_t) -> Int32) {
    var event = yaml_event_t()
    guard initialize(&event) == 1, yaml_emitter_emit(emitter, &event) == 1 else {
      let problem = emitter.pointee.problem.map { String(cString: $0) } ?? "no memory"
      preconditionFailure("libyaml refused an event: \(problem)")
    }
  }
}

extension ScalarForm {
  fileprivate var style: yaml_scalar_style_t {
    switch self {
    case .plain: YAML_PLAIN_SCALAR_STYLE
    case .singleQuoted: YAML_SINGLE_QUOTED_SCALAR_STYLE
    case .doubleQuoted: YAML_DOUBLE_QUOTED_SCALAR_STYLE
    case .literal: YAML_LITERAL_SCALAR_STYLE
    }
  }
}

/// libyaml's write handler: the data is the array of an `EventWriter`.
private func appendToOutput(
  _ data: UnsafeMutableRawPointer?, _ buffer: UnsafeMutablePointer<UInt8>?, _ size: Int
) -> Int32 {
  data?.assumingMemoryBound(to: [UInt8].self).pointee
    .append(contentsOf: UnsafeBufferPointer(start: buffer, count: size))
  return 1
}
