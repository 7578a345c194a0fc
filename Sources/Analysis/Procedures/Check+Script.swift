import Findings
import YAML

extension Check {
  /// A finding about a line of a text in a field.
  ///
  /// - Parameters:
  ///   - cursor: the field.
  ///   - line: in the text, from 1.
  ///   - message: as in other findings; where the line has no place of its own, its number is added.
  ///   - hint: what to do; nil: what the check always says.
  /// - Returns: the finding, with the place of the line where the text stands line by line.
  func finding(_ cursor: Cursor, line: Int, _ message: String, hint: String? = nil) -> Finding {
    if case .shifted(let lines, _) = EmbeddedTexts.placement(of: cursor) {
      var finding = finding(cursor, message, hint: hint)
      finding.place?.line = line + Int(lines)
      finding.place?.column = 1
      finding.place?.length = 1
      return finding
    }
    let isLong = cursor.text?.contains("\n") == true
    return finding(cursor, isLong ? "line \(line): \(message)" : message, hint: hint)
  }

  /// A finding about a line of what a container runs.
  func finding(
    _ script: ContainerScript, line: Int, _ message: String, hint: String? = nil
  ) -> Finding {
    finding(script.cursor, line: line, message, hint: hint)
  }
}
