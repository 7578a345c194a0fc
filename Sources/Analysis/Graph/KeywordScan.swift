/// Words that are looked for in long texts, in one pass over the bytes, whatever their case.
struct KeywordScan: Sendable {
  /// Lower-case words by their first byte.
  private let words: [[[UInt8]]]

  /// - Parameter words: ASCII, in lower case, none empty.
  init(_ words: [String]) {
    var byFirst = [[[UInt8]]](repeating: [], count: 256)
    for word in words {
      let bytes = Array(word.utf8)
      byFirst[Int(bytes[0])].append(bytes)
    }
    self.words = byFirst
  }

  /// The word that comes first in a text; nil when there is none.
  func first(in text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      for start in bytes.indices {
        let candidates = words[Int(Self.lower(bytes[start]))]
        for word in candidates where bytes.count - start >= word.count {
          if word.indices.allSatisfy({ Self.lower(bytes[start + $0]) == word[$0] }) {
            return String(decoding: word, as: UTF8.self)
          }
        }
      }
      return nil
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
