import CLibYAML
import Findings

/// Builds nodes from the events of one stream, and collects what is wrong with them.
struct TreeBuilder: ~Copyable {
  private let path: String
  private let source: UInt32
  private let options: ParserOptions
  private let bytes: UnsafeBufferPointer<UInt8>
  var reader: EventReader
  private var findings: [Finding] = []
  private var anchors: [KeyText: Anchor] = [:]
  /// Nodes of the stream so far, those that aliases stand for included.
  private var nodes = 0
  /// Nodes that aliases and merge keys stand for.
  private var expandedNodes = 0
  /// The deepest level since the innermost anchor began.
  private var deepest = 0

  /// Ends the stream; the finding that says why is collected already.
  struct Stop: Error {}

  private struct Anchor {
    /// Nil until the node is complete: an alias before that would contain itself.
    var node: Node?
    var nodes = 0
    /// Levels below the node.
    var height = 0
  }

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String, source: UInt32, options: ParserOptions
  ) {
    self.path = path
    self.source = source
    self.options = options
    self.bytes = bytes
    reader = EventReader(bytes)
  }

  mutating func stream() -> ParsedStream {
    var documents: [Node] = []
    do throws(Stop) {
      try advance()
      try advance()
      while reader.event.type == YAML_DOCUMENT_START_EVENT {
        anchors.removeAll(keepingCapacity: true)
        try advance()
        documents.append(try node(depth: 0))
        try advance()
        try advance()
      }
    } catch {}
    return ParsedStream(documents: documents, findings: findings)
  }

  // MARK: - Nodes

  /// The node that begins with the current event; afterwards, its last event is the current one.
  private mutating func node(depth: Int) throws(Stop) -> Node {
    nodes += 1
    deepest = max(deepest, depth)
    let event = reader.event
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      guard let anchor = scalar.anchor else { return try self.scalar() }
      let name = KeyText(String(cString: anchor))
      let node = try self.scalar()
      anchors[name] = Anchor(node: node, nodes: 1)
      return node
    case YAML_SEQUENCE_START_EVENT:
      return try anchored(event.data.sequence_start.anchor, depth) {
        (builder) throws(Stop) in try builder.sequence(depth: depth)
      }
    case YAML_MAPPING_START_EVENT:
      return try anchored(event.data.mapping_start.anchor, depth) {
        (builder) throws(Stop) in try builder.mapping(depth: depth)
      }
    default: return try alias(depth: depth)
    }
  }

  private mutating func anchored(
    _ anchor: UnsafeMutablePointer<UInt8>?, _ depth: Int,
    _ build: (inout TreeBuilder) throws(Stop) -> Node
  ) throws(Stop) -> Node {
    guard depth < options.limits.depth else {
      try stop(.tooDeep(place(), options.limits.depth))
    }
    guard let anchor else { return try build(&self) }
    let name = KeyText(String(cString: anchor))
    anchors[name] = Anchor()
    let nodesBefore = nodes - 1
    let deepestBefore = deepest
    deepest = depth
    let node = try build(&self)
    anchors[name] = Anchor(node: node, nodes: nodes - nodesBefore, height: deepest - depth)
    deepest = max(deepest, deepestBefore)
    return node
  }

  private mutating func alias(depth: Int) throws(Stop) -> Node {
    let name = String(cString: reader.event.data.alias.anchor)
    let place = place()
    guard let anchor = anchors[KeyText(name)] else {
      let known = anchors.keys.map(\.text).sorted()
      try report(.unknownAlias(place, name, NearestName.of(name, in: known)))
      return Node(.scalar("", .null), mark: mark())
    }
    guard let node = anchor.node else {
      try report(.recursiveAlias(place, name))
      return Node(.scalar("", .null), mark: mark())
    }
    try expand(anchor, place)
    guard depth + anchor.height <= options.limits.depth else {
      try stop(.tooDeep(place, options.limits.depth))
    }
    deepest = max(deepest, depth + anchor.height)
    return node
  }

  /// Takes the nodes of an anchor from the budget.
  private mutating func expand(_ anchor: Anchor, _ place: Place) throws(Stop) {
    expandedNodes += anchor.nodes
    nodes += anchor.nodes - 1
    guard expandedNodes <= options.limits.expandedNodes else {
      try stop(.aliasExpansion(place, options.limits.expandedNodes))
    }
  }

  private mutating func sequence(depth: Int) throws(Stop) -> Node {
    let mark = mark()
    try checkTag(reader.event.data.sequence_start.tag, of: "a list", is: "seq")
    var items: [Node] = []
    try advance()
    while reader.event.type != YAML_SEQUENCE_END_EVENT {
      items.append(try node(depth: depth + 1))
      try advance()
    }
    return Node(.sequence(items), mark: mark)
  }

  private mutating func mapping(depth: Int) throws(Stop) -> Node {
    let mark = mark()
    try checkTag(reader.event.data.mapping_start.tag, of: "a mapping", is: "map")
    var entries = UniqueEntries()
    var merged: [Node.Entry] = []
    try advance()
    while reader.event.type != YAML_MAPPING_END_EVENT {
      let keyPlace = place()
      let isMergeKey = isMergeKey()
      let key = try node(depth: depth + 1)
      let text = try keyText(key, keyPlace)
      try advance()
      let value = try node(depth: depth + 1)
      try advance()
      if isMergeKey {
        try merge(value, keyPlace, into: &merged)
      } else if let text {
        let keyMark = options.placement.mark(
          source: source, line: UInt32(keyPlace.line), column: UInt32(keyPlace.column))
        if let first = entries.insert(Node.Entry(text, value, keyMark: keyMark)) {
          try report(.duplicateKey(keyPlace, text, first: first))
        }
      }
    }
    // What the mapping says itself wins over what it merges, the first merged mapping over others.
    for entry in merged { _ = entries.insert(entry) }
    return Node(.mapping(entries.entries), mark: mark)
  }

  private mutating func keyText(_ key: Node, _ place: Place) throws(Stop) -> String? {
    switch key.content {
    case .scalar(_, .null):
      try report(.nullKey(place))
      return nil
    case .scalar(let text, _): return text
    case .sequence, .mapping:
      try report(.nonScalarKey(place, key.kindName))
      return nil
    }
  }

  // MARK: - Merge keys

  private func isMergeKey() -> Bool {
    let event = reader.event
    guard event.type == YAML_SCALAR_EVENT else { return false }
    let scalar = event.data.scalar
    return scalar.length == 2 && scalar.style == YAML_PLAIN_SCALAR_STYLE && scalar.tag == nil
      && scalar.value[0] == UInt8(ascii: "<") && scalar.value[1] == UInt8(ascii: "<")
  }

  private mutating func merge(
    _ value: Node, _ place: Place, into entries: inout [Node.Entry]
  ) throws(Stop) {
    guard options.acceptsMergeKeys else {
      try report(.mergeKey(place))
      return
    }
    for mapping in value.items ?? [value] {
      guard case .mapping(let more) = mapping.content else {
        try report(.wrongMerge(place, mapping.kindName))
        return
      }
      entries += more
    }
  }

  // MARK: - Places and findings

  private mutating func advance() throws(Stop) {
    guard reader.advance() else {
      try stop(reader.failure.finding(in: bytes, path: path))
    }
  }

  func mark() -> Mark {
    let start = reader.event.start_mark
    return options.placement.mark(
      source: source, line: UInt32(start.line) + 1, column: UInt32(start.column) + 1)
  }

  /// The place of the current event.
  func place() -> Place {
    let event = reader.event
    let isOneLine = event.start_mark.line == event.end_mark.line
    let length = isOneLine ? Int(event.end_mark.column) - Int(event.start_mark.column) : 1
    return Place(
      file: path, line: Int(event.start_mark.line) + 1, column: Int(event.start_mark.column) + 1,
      length: max(1, length))
  }

  /// Collects a finding; ends the stream when there are too many.
  mutating func report(_ finding: Finding) throws(Stop) {
    findings.append(finding)
    if findings.count >= options.limits.findings { throw Stop() }
  }

  private mutating func stop(_ finding: Finding) throws(Stop) -> Never {
    findings.append(finding)
    throw Stop()
  }
}
