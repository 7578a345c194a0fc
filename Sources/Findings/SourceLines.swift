/// The lines of the texts that findings point into, so that a report can show them.
package struct SourceLines: Sendable {
  private var texts: [String: Text] = [:]

  /// A text with the places where its lines start: foreign sets have many findings in one file.
  private struct Text: Sendable {
    var bytes: [UInt8]
    var starts: [Int]
  }

  package init() {}

  /// The bytes need not be UTF-8: what is not is shown as U+FFFD.
  package mutating func add(path: String, bytes: [UInt8]) {
    texts[path] = Text(bytes: bytes, starts: SourceLines.starts(in: bytes))
  }

  /// A line without its line break, counted from 1; nil for unknown files and lines.
  ///
  /// `\n`, `\r\n` and a lone `\r` end a line, as they do for the parser.
  package func line(_ number: Int, of path: String) -> String? {
    guard let text = texts[path], text.starts.indices.contains(number - 1) else { return nil }
    let start = text.starts[number - 1]
    guard start < text.bytes.endIndex else { return nil }
    let end = text.bytes[start...].firstIndex(where: SourceLines.isBreak) ?? text.bytes.endIndex
    return String(decoding: text.bytes[start..<end], as: UTF8.self)
  }

  private static func starts(in bytes: [UInt8]) -> [Int] {
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (index, byte) in bytes.enumerated() where isBreak(byte) {
      let isPair = byte == 0x0D && index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A
      if !isPair { starts.append(index + 1) }
    }
    return starts
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
