/// Writes indented JSON piece by piece: the reports need no tree.
struct JSONWriter {
  private var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true

  /// The document with a line break at its end.
  var text: String { String(decoding: bytes, as: UTF8.self) + "\n" }

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    nested("{", "}") { members(&$0) }
  }

  mutating func array<Element>(
    _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    nested("[", "]") {
      for element in elements {
        $0.startElement()
        write(&$0, element)
      }
    }
  }

  mutating func member(_ name: String, _ value: (inout JSONWriter) -> Void) {
    startElement()
    JSONText.append(name, to: &bytes)
    bytes.append(contentsOf: ": ".utf8)
    value(&self)
  }

  mutating func member(_ name: String, _ value: String) { member(name) { $0.string(value) } }

  mutating func member(_ name: String, _ value: Int) {
    member(name) { $0.bytes.append(contentsOf: String(value).utf8) }
  }

  mutating func member(_ name: String, _ value: Bool) {
    member(name) { $0.bytes.append(contentsOf: (value ? "true" : "false").utf8) }
  }

  mutating func string(_ value: String) { JSONText.append(value, to: &bytes) }

  private mutating func nested(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ content: (inout JSONWriter) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    depth += 1
    isFirst = true
    content(&self)
    depth -= 1
    if !isFirst { startLine() }
    bytes.append(UInt8(ascii: close))
    isFirst = false
  }

  private mutating func startElement() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    startLine()
  }

  private mutating func startLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}
