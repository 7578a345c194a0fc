package import Findings
import YAML

/// A text inside an object that is read as what it is: a key of a ConfigMap, a script of a container.
///
/// A text that is YAML or JSON is a tree whose cursors go on from the key: the path of a finding reads
/// `data["prometheus.yml"].scrape_configs[0].job_name`, and its line is the line in the file around it.
package struct EmbeddedText: Sendable {
  /// The scalar that holds it.
  package let cursor: Cursor
  /// The key, or the name of the file: `prometheus.yml`.
  package let name: String
  package let text: String
  package let format: TextFormat
  /// The documents of a YAML or JSON text, without empty ones; none for other formats, and none when
  /// it does not parse.
  package let documents: [Cursor]
  /// Why it does not parse; places count from the start of the text.
  package let syntaxFindings: [Finding]

  package var member: ObjectSet.Member { cursor.member }

  /// The first document.
  package var root: Cursor? { documents.first }

  /// Where a line of the text stands in the file around it; nil when that was not read.
  ///
  /// - Parameters:
  ///   - line: in the text, from 1.
  ///   - column: in the text, from 1.
  /// - Returns: the place; where the text is quoted, that of its beginning.
  package func place(line: Int, column: Int = 1) -> Place? {
    guard let mark = cursor.mark else { return nil }
    switch EmbeddedTexts.placement(of: cursor) {
    case .shifted(let lines, let columns):
      return Place(file: member.file, line: line + Int(lines), column: column + Int(columns))
    default: return Place(mark, in: member.file)
    }
  }
}
