import Glibc

/// A text of sorted lines, single ones of which are read by their first word.
///
/// The text is a part of the program, so nothing is copied and nothing is read at start-up.
struct SchemaLines {
  // Text of a StaticString: it outlives everything.
  private let start: UnsafePointer<UInt8>
  private let ends: [Int]

  init(_ text: StaticString) {
    start = text.utf8Start
    let count = text.utf8CodeUnitCount
    var ends: [Int] = []
    var position = 0
    while position < count,
      let found = memchr(start + position, Int32(UInt8(ascii: "\n")), count - position)
    {
      ends.append(start.distance(to: found.assumingMemoryBound(to: UInt8.self)))
      position = ends[ends.count - 1] + 1
    }
    if position < count { ends.append(count) }
    self.ends = ends
  }

  var count: Int { ends.count }

  subscript(line: Int) -> String {
    let first = line == 0 ? 0 : ends[line - 1] + 1
    return String(
      decoding: UnsafeBufferPointer(start: start + first, count: ends[line] - first), as: UTF8.self)
  }

  /// The first line whose first word is this or would stand behind it.
  func firstLine(notBefore word: String) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self.word(of: middle, isBefore: word) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The line with the first word; nil when there is none.
  func line(of word: String) -> Int? {
    let line = firstLine(notBefore: word)
    return line < count && starts(line, with: word) ? line : nil
  }

  /// Whether the first word of a line is this one.
  func starts(_ line: Int, with word: String) -> Bool {
    let first = line == 0 ? 0 : ends[line - 1] + 1
    var word = word
    return word.withUTF8 { bytes in
      let next = first + bytes.count
      guard next <= ends[line], let base = bytes.baseAddress else { return false }
      return memcmp(start + first, base, bytes.count) == 0
        && (next == ends[line] || start[next] == UInt8(ascii: " "))
    }
  }

  private func word(of line: Int, isBefore word: String) -> Bool {
    let first = line == 0 ? 0 : ends[line - 1] + 1
    var word = word
    return word.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let position = first + index
        guard position < ends[line], start[position] != UInt8(ascii: " ") else { return true }
        if start[position] != bytes[index] { return start[position] < bytes[index] }
        index += 1
      }
      return false
    }
  }
}
