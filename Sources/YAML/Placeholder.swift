/// Characters that libyaml's emitter would only write as escapes in double quotes, although every
/// reader takes them as they are: tabs inside literal blocks, and everything beyond U+FFFF.
///
/// Each becomes two characters of U+E000 to U+EFFF on its way through libyaml, and is put back in
/// what comes out. Characters of that range themselves travel in the same way, so nothing else in
/// the output begins with the byte 0xEE.
enum Placeholder {
  /// The first byte of U+E000 to U+EFFF in UTF-8, and of no other character.
  static let lead: UInt8 = 0xEE

  /// Appends a text with placeholders for its characters that need one.
  static func encode(
    _ text: UnsafeBufferPointer<UInt8>, tabs: Bool, into bytes: inout [UInt8]
  ) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch byte {
      case 0x09 where tabs: append(0x09, to: &bytes)
      case lead: append(scalar(in: text, at: index, length: 3), to: &bytes)
      case 0xF0...0xF4: append(scalar(in: text, at: index, length: 4), to: &bytes)
      default:
        bytes.append(byte)
        index += 1
        continue
      }
      index += byte == 0x09 ? 1 : byte == lead ? 3 : 4
    }
  }

  /// Puts the characters back, from an offset to the end.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    guard let first = bytes[start...].firstIndex(of: lead) else { return }
    var target = first
    let end = bytes.withUnsafeMutableBufferPointer { bytes in
      var index = first
      while index < bytes.count {
        guard bytes[index] == lead else {
          bytes[target] = bytes[index]
          target += 1
          index += 1
          continue
        }
        let pair = UnsafeBufferPointer(rebasing: bytes[index..<(index + 6)])
        let high = scalar(in: pair, at: 0, length: 3) - highBase
        let value = high << 11 | (scalar(in: pair, at: 3, length: 3) - lowBase)
        // Only values of scalars are ever encoded.
        for byte in utf8(value) {
          bytes[target] = byte
          target += 1
        }
        index += 6
      }
      return target
    }
    bytes.removeSubrange(end...)
  }

  private static let lowBase: UInt32 = 0xE000
  private static let highBase: UInt32 = 0xE800

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    for half in [highBase + (value >> 11), lowBase + (value & 0x7FF)] {
      bytes.append(0xE0 | UInt8(half >> 12))
      bytes.append(0x80 | UInt8(half >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(half & 0x3F))
    }
  }

  private static func utf8(_ value: UInt32) -> Unicode.UTF8.EncodedScalar {
    Unicode.Scalar(value).flatMap { Unicode.UTF8.encode($0) }
      ?? Unicode.UTF8.encodedReplacementCharacter
  }

  private static func scalar(
    in text: UnsafeBufferPointer<UInt8>, at index: Int, length: Int
  ) -> UInt32 {
    var value = UInt32(text[index]) & (0x7F >> UInt32(length))
    for byte in text[(index + 1)..<(index + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    return value
  }
}
