import Findings

/// Finds the first byte of a text that is no UTF-8 or a character that no YAML file may hold.
///
/// libyaml would refuse most of these too, but without saying where.
/// Source: YAML 1.2.2, sections 5.1 and 5.2; Unicode 15, table 3-7 (well-formed UTF-8).
enum CharacterCheck {
  static func finding(in bytes: UnsafeBufferPointer<UInt8>, path: String) -> Finding? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return .notUTF8(
        Place(file: path, line: 1, column: 1), "text in UTF-16, expected UTF-8")
    }
    guard let fault = firstFault(in: bytes) else { return nil }
    let place = place(of: fault.offset, in: bytes, path: path)
    return switch fault.kind {
    case .malformed:
      .notUTF8(
        place, "byte 0x\(hexadecimal(UInt32(bytes[fault.offset]), 2)) is not valid UTF-8")
    case .control(let scalar): .controlCharacter(place, "U+\(hexadecimal(scalar, 4))")
    case .lineBreak(let scalar): .ambiguousLineBreak(place, "U+\(hexadecimal(scalar, 4))")
    }
  }

  private struct Fault {
    enum Kind {
      case malformed
      case control(UInt32)
      case lineBreak(UInt32)
    }

    var offset: Int
    var kind: Kind
  }

  private static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Fault? {
    var offset = 0
    let end = bytes.count
    while offset < end {
      let byte = bytes[offset]
      if byte < 0x80 {
        let isText = (byte >= 0x20 && byte != 0x7F) || byte == 0x0A || byte == 0x0D || byte == 0x09
        guard isText else { return Fault(offset: offset, kind: .control(UInt32(byte))) }
        offset += 1
        continue
      }
      guard let (scalar, length) = decode(bytes, at: offset) else {
        return Fault(offset: offset, kind: .malformed)
      }
      switch scalar {
      case 0x85, 0x2028, 0x2029: return Fault(offset: offset, kind: .lineBreak(scalar))
      case 0x80..<0xA0, 0xFFFE, 0xFFFF: return Fault(offset: offset, kind: .control(scalar))
      default: offset += length
      }
    }
    return nil
  }

  /// A scalar of two to four bytes; nil if it is cut, overlong, a surrogate or beyond U+10FFFF.
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (scalar: UInt32, length: Int)? {
    let first = UInt32(bytes[offset])
    let (length, smallest): (Int, UInt32)
    switch first {
    case 0xC2...0xDF: (length, smallest) = (2, 0x80)
    case 0xE0...0xEF: (length, smallest) = (3, 0x800)
    case 0xF0...0xF4: (length, smallest) = (4, 0x1_0000)
    default: return nil
    }
    guard offset + length <= bytes.count else { return nil }
    var scalar = first & (0x7F >> UInt32(length))
    for byte in bytes[(offset + 1)..<(offset + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    guard scalar >= smallest, scalar <= 0x10_FFFF, !(0xD800...0xDFFF ~= scalar) else { return nil }
    return (scalar, length)
  }

  /// Line and column of a byte; everything before it is valid UTF-8.
  private static func place(
    of offset: Int, in bytes: UnsafeBufferPointer<UInt8>, path: String
  ) -> Place {
    var line = 1
    var lineStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for index in 0..<offset {
      let isBreak =
        bytes[index] == 0x0A
        || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
      guard isBreak else { continue }
      line += 1
      lineStart = index + 1
    }
    let column = bytes[min(lineStart, offset)..<offset].count { $0 & 0xC0 != 0x80 } + 1
    return Place(file: path, line: line, column: column)
  }

  private static func hexadecimal(_ value: UInt32, _ width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension Finding {
  fileprivate static func notUTF8(_ place: Place, _ message: String) -> Finding {
    Finding(
      id: "invalid-utf-8", place: place, message: message, hint: "save the file as UTF-8")
  }

  fileprivate static func controlCharacter(_ place: Place, _ scalar: String) -> Finding {
    Finding(
      id: "control-character", place: place, message: "control character \(scalar)",
      hint: "remove it, or write it as an escape in double quotes")
  }

  fileprivate static func ambiguousLineBreak(_ place: Place, _ scalar: String) -> Finding {
    Finding(
      id: "ambiguous-line-break", place: place,
      message: "\(scalar) is a line break to YAML 1.1 and a letter to YAML 1.2",
      hint: "remove it, or write it as an escape in double quotes")
  }
}
