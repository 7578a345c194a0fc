package import Findings

extension Place {
  /// The place of a mark in its file.
  package init(_ mark: Mark, in file: String, length: Int = 1) {
    self.init(file: file, line: Int(mark.line), column: Int(mark.column), length: length)
  }
}
