package import Findings
package import YAML

/// The two files that the marks of a merged environment point into.
package struct MarkedSources: Sendable {
  /// Path of the file with source index 0.
  package var base: String
  /// Path of the file with source index 1.
  package var overlay: String

  package init(base: String, overlay: String) {
    self.base = base
    self.overlay = overlay
  }

  /// Nil for what was not read from a file.
  package func place(of mark: Mark, length: Int = 1) -> Place? {
    guard mark.line > 0 else { return nil }
    return Place(
      file: mark.source == 0 ? base : overlay, line: Int(mark.line), column: Int(mark.column),
      length: length)
  }
}

extension Node {
  /// Columns that a scalar takes in its first line, as far as its text tells.
  var writtenLength: Int {
    guard case .scalar(let text, _) = content else { return 1 }
    switch style {
    case .plain: return max(1, text.unicodeScalars.count)
    case .singleQuoted, .doubleQuoted: return text.unicodeScalars.count + 2
    case .literal, .folded: return 1
    }
  }
}
