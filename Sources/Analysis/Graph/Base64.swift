/// Base64 as the API server reads it.
///
/// Source: RFC 4648, section 4; line breaks are skipped as Go's encoding/base64 does.
enum Base64 {
  /// The bytes, nil when the text is not base64.
  static func decoded(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var (buffer, bits, length, padding): (UInt32, UInt32, Int, Int) = (0, 0, 0, 0)
    for byte in text.utf8 where byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r") {
      length += 1
      if byte == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      guard padding == 0, let value = value(byte) else { return nil }
      buffer = buffer << 6 | value
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
      }
    }
    return length.isMultiple(of: 4) && padding <= 2 ? bytes : nil
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
