package import Findings

/// Why Prometheus would refuse an expression.
package struct PromQLProblem: Error, Sendable, Hashable {
  package let span: PromQLSpan
  /// What was found and what was expected: one line in lower case without a full stop.
  package let message: String
  /// How to mend it, if we know.
  package let hint: String?

  init(_ span: PromQLSpan, _ message: String, hint: String? = nil) {
    self.span = span
    self.message = message
    self.hint = hint
  }

  /// Where the problem stands in the text that was parsed.
  package func place(in text: String, file: String) -> Place {
    var line = 1
    var column = 1
    var length = 0
    var offset = 0
    for scalar in text.unicodeScalars {
      if offset < span.start {
        if scalar == "\n" {
          line += 1
          column = 1
        } else {
          column += 1
        }
      } else if offset < span.end, scalar != "\n" {
        length += 1
      } else {
        break
      }
      offset += scalar.utf8.count
    }
    return Place(file: file, line: line, column: column, length: max(1, length))
  }

  /// The problem as a finding about a file that holds nothing but the expression.
  package func finding(id: String, in text: String, file: String) -> Finding {
    Finding(id: id, place: place(in: text, file: file), message: message, hint: hint)
  }
}
