/// How a string is written so that each reader of YAML 1.1 and 1.2 takes it for the same string.
///
/// Plain where that is safe, else quoted: in single quotes when that spares escapes. Text of several
/// lines is a literal block. Double quotes remain for what only escapes can carry: control
/// characters, other line breaks, tabs in a single line, trailing blanks of a line.
enum ScalarForm {
  case plain, singleQuoted, doubleQuoted, literal

  /// - Parameters:
  ///   - text: Well-formed UTF-8.
  ///   - isKey: Whether it is the key of a mapping, which is no block.
  ///   - needsPlaceholders: Set to whether libyaml has to be given `Placeholder`s.
  init(of text: UnsafeBufferPointer<UInt8>, isKey: Bool, needsPlaceholders: inout Bool) {
    guard let first = text.first, let last = text.last else {
      self = .doubleQuoted
      return
    }
    let seen = Traits(of: text)
    needsPlaceholders = seen.contains(.placeholder)
    if seen.contains(.special) {
      self = .doubleQuoted
    } else if seen.contains(.lineBreak) {
      // Readers cannot tell a tab in front of the first line from indentation.
      let isBlock =
        !isKey && !seen.contains(.trailingBlank) && seen.contains(.text) && last != space
        && last != 0x09 && first != 0x09
      self = isBlock ? .literal : .doubleQuoted
      if isBlock, seen.contains(.tab) { needsPlaceholders = true }
    } else if seen.contains(.tab) {
      self = .doubleQuoted
    } else if seen.contains(.indicator) || first == space || last == space
      || ScalarForm.beginsLikeSyntax(text, first) || PlainText.isAmbiguous(text)
    {
      self = seen.contains(.escaped) && !seen.contains(.apostrophe) ? .singleQuoted : .doubleQuoted
    } else {
      self = .plain
    }
  }

  /// Whether the first characters mean something to a reader.
  ///
  /// Source: YAML 1.2.2, section 7.3.3.
  private static func beginsLikeSyntax(
    _ text: UnsafeBufferPointer<UInt8>, _ first: UInt8
  ) -> Bool {
    switch first {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"),
      UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      true
    // Ruby reads `:name` as a symbol.
    case UInt8(ascii: ":"): true
    case UInt8(ascii: "?"): text.count == 1 || text[1] == space
    case UInt8(ascii: "-"):
      text.count == 1 || text[1] == space || text.starts(with: "---".utf8)
    case UInt8(ascii: "."): text.starts(with: "...".utf8)
    default: false
    }
  }
}

private let space = UInt8(ascii: " ")

/// What one walk over the bytes of a string found.
private struct Traits: OptionSet {
  var rawValue: UInt16

  /// Anything but line breaks.
  static let text = Traits(rawValue: 1)
  static let lineBreak = Traits(rawValue: 2)
  /// A blank before a line break.
  static let trailingBlank = Traits(rawValue: 4)
  /// `: ` or ` #` or a colon at the end.
  static let indicator = Traits(rawValue: 8)
  /// A double quote or a backslash.
  static let escaped = Traits(rawValue: 16)
  static let apostrophe = Traits(rawValue: 32)
  /// Only an escape can carry it.
  static let special = Traits(rawValue: 64)
  static let tab = Traits(rawValue: 128)
  /// libyaml would escape it, though readers take it as it is.
  static let placeholder = Traits(rawValue: 256)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(of text: UnsafeBufferPointer<UInt8>) {
    self = []
    let end = text.count
    var previous = space
    for index in 0..<end {
      let byte = text[index]
      switch ByteClass(byte) {
      case .ordinary: insert(.text)
      case .colon:
        insert(.text)
        if index + 1 == end || text[index + 1] == space || text[index + 1] == 0x0A {
          insert(.indicator)
        }
      case .hash:
        insert(.text)
        if previous == space || previous == 0x0A { insert(.indicator) }
      case .lineBreak:
        insert(.lineBreak)
        if previous == space || previous == 0x09, index > 0 { insert(.trailingBlank) }
      case .escaped: insert([.text, .escaped])
      case .apostrophe: insert([.text, .apostrophe])
      case .lead:
        insert(.text)
        if isSpecial(text, index) { insert(.special) }
      case .special: insert(.special)
      case .tab: insert([.text, .tab])
      case .placeholder: insert([.text, .placeholder])
      }
      previous = byte
    }
  }

  /// Whether a sequence of two or three bytes is a control, a line break of YAML 1.1, the byte order
  /// mark or no character.
  private func isSpecial(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    // A string is well-formed, so the bytes of a sequence are there.
    switch text[index] {
    case 0xC2: text[index + 1] < 0xA0
    case 0xE2: text[index + 1] == 0x80 && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9)
    default:
      (text[index + 1] == 0xBB && text[index + 2] == 0xBF)
        || (text[index + 1] == 0xBF && text[index + 2] >= 0xBE)
    }
  }
}

private enum ByteClass {
  case ordinary, colon, hash, lineBreak, escaped, apostrophe, lead, special, tab, placeholder

  /// The compiler makes a table of this.
  @inline(__always)
  init(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ":"): self = .colon
    case UInt8(ascii: "#"): self = .hash
    case 0x0A: self = .lineBreak
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): self = .escaped
    case UInt8(ascii: "'"): self = .apostrophe
    case 0xC2, 0xE2, 0xEF: self = .lead
    case 0x09: self = .tab
    case Placeholder.lead, 0xF0...0xFF: self = .placeholder
    case 0x00..<0x20, 0x7F: self = .special
    default: self = .ordinary
    }
  }
}
