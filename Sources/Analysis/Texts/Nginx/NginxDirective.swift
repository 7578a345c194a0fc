import YAML

/// One directive with what is in its block.
struct NginxDirective: Sendable {
  struct Word: Sendable {
    var text: String
    var mark: Mark
    var isQuoted: Bool
  }

  var name: String
  var mark: Mark
  var arguments: [Word]
  /// Nil for a directive that ends with a semicolon.
  var block: [NginxDirective]?

  func fault(_ message: String) -> TextFault {
    TextFault(line: Int(mark.line), column: Int(mark.column), message)
  }
}
