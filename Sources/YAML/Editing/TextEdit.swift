/// A change of some bytes of a text; everything else stays as it is.
package struct TextEdit: Sendable, Hashable {
  /// Bytes that go; empty where only something comes in.
  package var range: Range<Int>
  package var replacement: [UInt8]

  package init(_ range: Range<Int>, _ replacement: String) {
    self.range = range
    self.replacement = Array(replacement.utf8)
  }
}

extension SourceFile {
  /// The text with some changes.
  ///
  /// - Parameter edits: the changes, in any order; a repeated one counts once.
  /// - Returns: nil when two of them concern the same bytes.
  package func applying(_ edits: [TextEdit]) -> SourceFile? {
    let sorted = Set(edits).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    var result: [UInt8] = []
    var position = 0
    var last: TextEdit?
    for edit in sorted {
      guard edit.range.lowerBound >= position, edit.range.upperBound <= bytes.count,
        last.map({ $0.range.lowerBound < edit.range.lowerBound }) ?? true
      else { return nil }
      result += bytes[position..<edit.range.lowerBound]
      result += edit.replacement
      position = edit.range.upperBound
      last = edit
    }
    result += bytes[position...]
    return SourceFile(path: path, bytes: result)
  }
}
