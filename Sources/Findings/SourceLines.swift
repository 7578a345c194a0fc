/// The lines of the texts that findings point into, so that a report can show them.
package struct SourceLines: Sendable {
  private var texts: [String: [UInt8]] = [:]

  package init() {}

  /// The bytes need not be UTF-8: what is not is shown as U+FFFD.
  package mutating func add(path: String, bytes: [UInt8]) { texts[path] = bytes }

  /// A line without its line break, counted from 1; nil for unknown files and lines.
  ///
  /// `\n`, `\r\n` and a lone `\r` end a line, as they do for the parser.
  package func line(_ number: Int, of path: String) -> String? {
    guard let bytes = texts[path], number >= 1 else { return nil }
    var start = bytes.startIndex
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    for _ in 1..<number {
      guard let end = bytes[start...].firstIndex(where: SourceLines.isBreak) else { return nil }
      let isPair = bytes[end] == 0x0D && end + 1 < bytes.endIndex && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    guard start < bytes.endIndex else { return nil }
    let end = bytes[start...].firstIndex(where: SourceLines.isBreak) ?? bytes.endIndex
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
