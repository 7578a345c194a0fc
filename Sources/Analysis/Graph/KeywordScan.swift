/// Words that are looked for in long texts, in one pass over the bytes, whatever their case.
struct KeywordScan: Sendable {
  /// Lower-case words by their first byte.
  private let words: [[[UInt8]]]
  /// The bytes that a word begins with, in either case: nearly all others are passed over by this.
  private let beginnings: [Bool]

  /// - Parameter words: ASCII, in lower case, none empty.
  init(_ words: [String]) {
    var byFirst = [[[UInt8]]](repeating: [], count: 256)
    for word in words {
      let bytes = Array(word.utf8)
      byFirst[Int(bytes[0])].append(bytes)
    }
    self.words = byFirst
    beginnings = (0..<256).map { !byFirst[Int(Self.lower(UInt8($0)))].isEmpty }
  }

  /// The word that comes first in a text; nil when there is none.
  func first(in text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.lazy.compactMap { word(at: $0, of: bytes) }.first
    }
  }

  /// The lines of a text that have one of the words in them, each with its number from 1.
  func lines(of text: String) -> [(number: Int, line: Substring)] {
    var copy = text
    let ranges = copy.withUTF8 { bytes -> [(Int, Range<Int>)] in
      var found: [(Int, Range<Int>)] = []
      var (number, start, isFound) = (1, 0, false)
      for index in bytes.indices {
        if bytes[index] == UInt8(ascii: "\n") {
          if isFound { found.append((number, start..<index)) }
          (number, start, isFound) = (number + 1, index + 1, false)
        } else if !isFound, word(at: index, of: bytes) != nil {
          isFound = true
        }
      }
      return isFound ? found + [(number, start..<bytes.count)] : found
    }
    return ranges.map { number, range in
      let start = copy.utf8.index(copy.startIndex, offsetBy: range.lowerBound)
      return (number, copy[start..<copy.utf8.index(start, offsetBy: range.count)])
    }
  }

  private func word(at start: Int, of bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard beginnings[Int(bytes[start])] else { return nil }
    for word in words[Int(Self.lower(bytes[start]))] where bytes.count - start >= word.count {
      if word.indices.allSatisfy({ Self.lower(bytes[start + $0]) == word[$0] }) {
        return String(decoding: word, as: UTF8.self)
      }
    }
    return nil
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
