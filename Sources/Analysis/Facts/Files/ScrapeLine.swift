/// One line of a scrape, read from the left.
struct ScrapeLine {
  struct Sample {
    var name: String
    var labels: [String: String]
  }

  struct Fault: Error {
    var column: Int
    var message: String
  }

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var isAtEnd: Bool { position == bytes.endIndex }

  func fault(_ message: String) -> Fault {
    let before = String(decoding: bytes[..<position], as: UTF8.self)
    return Fault(column: before.unicodeScalars.count + 1, message: message)
  }

  mutating func skipBlanks() {
    while !isAtEnd, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard !isAtEnd, bytes[position] == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  /// Everything up to the next blank.
  mutating func word() -> String {
    let start = position
    while !isAtEnd, bytes[position] != 0x20, bytes[position] != 0x09 { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// The rest of the line without blanks behind it.
  mutating func rest() -> String {
    var end = bytes.endIndex
    while end > position, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    defer { position = bytes.endIndex }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  /// A name, or one in quotes.
  mutating func metricName() throws(Fault) -> String {
    if !isAtEnd, bytes[position] == UInt8(ascii: "\"") { return try quoted() }
    return try name(colons: true)
  }

  /// `name{label="value"} 1.5 1700000000`, or `{"a name", label="value"} 1.5`.
  mutating func sample() throws(Fault) -> Sample {
    var sample = Sample(name: "", labels: [:])
    if !isAtEnd, bytes[position] != UInt8(ascii: "{") { sample.name = try name(colons: true) }
    skipBlanks()
    if take("{") { try labels(into: &sample) }
    guard !sample.name.isEmpty else { throw fault("expected the name of a metric") }
    try value()
    return sample
  }

  private mutating func labels(into sample: inout Sample) throws(Fault) {
    while true {
      skipBlanks()
      if take("}") { return }
      let isQuoted = !isAtEnd && bytes[position] == UInt8(ascii: "\"")
      let name = isQuoted ? try quoted() : try name(colons: false)
      skipBlanks()
      if take("=") {
        skipBlanks()
        sample.labels[name] = try quoted()
      } else if isQuoted, sample.name.isEmpty {
        sample.name = name
      } else {
        throw fault("expected '=' after the label '\(name)'")
      }
      skipBlanks()
      if take(",") { continue }
      guard take("}") else { throw fault("expected ',' or '}'") }
      return
    }
  }

  private mutating func value() throws(Fault) {
    skipBlanks()
    let before = self
    let text = word()
    guard !text.isEmpty else { throw before.fault("expected a value, found the end of the line") }
    // Go also reads `+Inf`, `-Inf` and `NaN`, as Swift does whatever the case.
    guard Double(text) != nil else { throw before.fault("expected a number, found '\(text)'") }
    skipBlanks()
    if isAtEnd || bytes[position] == UInt8(ascii: "#") { return }
    let beforeTime = self
    let time = word()
    guard Double(time) != nil else {
      throw beforeTime.fault("expected a time or the end of the line, found '\(time)'")
    }
    skipBlanks()
    guard isAtEnd || bytes[position] == UInt8(ascii: "#") else {
      throw fault("expected the end of the line")
    }
  }

  private mutating func name(colons: Bool) throws(Fault) -> String {
    let start = position
    while !isAtEnd {
      switch bytes[position] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_"):
        break
      case UInt8(ascii: "0")...UInt8(ascii: "9") where position > start: break
      case UInt8(ascii: ":") where colons: break
      default:
        guard position > start else { throw fault("expected a name") }
        return String(decoding: bytes[start..<position], as: UTF8.self)
      }
      position += 1
    }
    guard position > start else { throw fault("expected a name, found the end of the line") }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// A text in double quotes with the escapes `\\`, `\"` and `\n`.
  private mutating func quoted() throws(Fault) -> String {
    guard take("\"") else { throw fault("expected a text in double quotes") }
    var text: [UInt8] = []
    while !isAtEnd {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\") where !isAtEnd:
        let escaped = bytes[position]
        position += 1
        text.append(escaped == UInt8(ascii: "n") ? 0x0A : escaped)
      default: text.append(byte)
      }
    }
    throw fault("expected '\"' at the end of the text")
  }
}
