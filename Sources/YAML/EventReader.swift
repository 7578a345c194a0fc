import CLibYAML

/// The one owner of a libyaml parser and of the event that it gave last.
///
/// The input must outlive it: libyaml reads from where it lies.
struct EventReader: ~Copyable {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let current = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)

  init(_ input: UnsafeBufferPointer<UInt8>) {
    current.initialize(to: yaml_event_t())
    parser.initialize(to: yaml_parser_t())
    // Only a lack of memory can fail here, and Swift programs end on that everywhere.
    precondition(yaml_parser_initialize(parser) == 1, "libyaml has no memory for a parser")
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_event_delete(current)
    yaml_parser_delete(parser)
    current.deallocate()
    parser.deallocate()
  }

  /// The event that `advance` read; its texts live until the next call.
  var event: yaml_event_t { _read { yield current.pointee } }

  /// Reads the next event; false after a syntax error.
  func advance() -> Bool {
    yaml_event_delete(current)
    return yaml_parser_parse(parser, current) == 1
  }

  /// What libyaml says about the syntax error that ended the events.
  var failure: SyntaxFailure {
    let state = parser.pointee
    return SyntaxFailure(
      problem: state.problem.map { String(cString: $0) } ?? "invalid YAML",
      context: state.context.map { String(cString: $0) },
      mark: state.problem_mark, contextMark: state.context_mark)
  }
}
