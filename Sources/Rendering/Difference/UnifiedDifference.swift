/// What changes in a text, in the form that `patch` reads.
///
/// Source: POSIX.1-2024, diff, "Diff -u or -U Output Format".
package enum UnifiedDifference {
  /// - Parameters:
  ///   - path: what stands in the headings.
  ///   - old: the text as it is.
  ///   - new: the text as it is to be.
  /// - Returns: nothing when both are the same.
  package static func text(path: String, old: String, new: String) -> String {
    let before = lines(old)
    let after = lines(new)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    guard !removed.isEmpty || !inserted.isEmpty else { return "" }
    var rows: [Row] = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < before.count || newIndex < after.count {
      if removed.contains(oldIndex) {
        rows.append(Row(mark: "-", line: before[oldIndex], old: oldIndex, new: newIndex))
        oldIndex += 1
      } else if inserted.contains(newIndex) {
        rows.append(Row(mark: "+", line: after[newIndex], old: oldIndex, new: newIndex))
        newIndex += 1
      } else {
        rows.append(Row(mark: " ", line: before[oldIndex], old: oldIndex, new: newIndex))
        oldIndex += 1
        newIndex += 1
      }
    }
    return "--- \(path)\n+++ \(path)\n" + hunks(rows)
  }

  private struct Row {
    var mark: Character
    var line: Substring
    /// Lines before it in either text.
    var old: Int
    var new: Int
  }

  /// Lines around a change that are shown with it.
  private static let context = 3

  private static func hunks(_ rows: [Row]) -> String {
    var text = ""
    var index = 0
    while let first = rows[index...].firstIndex(where: { $0.mark != " " }) {
      let start = max(index, first - context)
      var last = first
      while let next = rows[(last + 1)...].firstIndex(where: { $0.mark != " " }),
        next - last <= 2 * context
      {
        last = next
      }
      let end = min(rows.count, last + context + 1)
      text += hunk(rows[start..<end])
      index = end
    }
    return text
  }

  private static func hunk(_ rows: ArraySlice<Row>) -> String {
    guard let first = rows.first else { return "" }
    let old = rows.count { $0.mark != "+" }
    let new = rows.count { $0.mark != "-" }
    let heading =
      "@@ -\(first.old + (old > 0 ? 1 : 0)),\(old) +\(first.new + (new > 0 ? 1 : 0)),\(new) @@\n"
    return heading
      + rows.map { row in
        let isLast = !row.line.hasSuffix("\n")
        return "\(row.mark)\(row.line)" + (isLast ? "\n\\ No newline at end of file\n" : "")
      }.joined()
  }

  /// Lines with their breaks, so that a missing one at the end is a difference.
  private static func lines(_ text: String) -> [Substring] {
    var lines: [Substring] = []
    var start = text.utf8.startIndex
    while start < text.utf8.endIndex {
      let end =
        text.utf8[start...].firstIndex(of: 0x0A).map { text.utf8.index(after: $0) }
        ?? text.utf8.endIndex
      lines.append(text[start..<end])
      start = end
    }
    return lines
  }
}
