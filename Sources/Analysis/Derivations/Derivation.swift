/// Why a check says what it says about an object, or why it says nothing: labels that match or do
/// not, sums with their parts.
package struct Derivation: Sendable, Hashable {
  /// What it is about: `limits.cpu of ResourceQuota shop/all`.
  package var title: String
  /// Cells by row; the columns are aligned when they are printed.
  package var rows: [[String]]
  /// The comparison that decides, or what follows.
  package var conclusion: String?

  package init(_ title: String, _ rows: [[String]], conclusion: String? = nil) {
    self.title = title
    self.rows = rows
    self.conclusion = conclusion
  }

  /// For a terminal: the title, the rows under it, what follows from them.
  package var text: String {
    var text = title + "\n"
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    for row in rows {
      let cells = row.enumerated().map { column, cell in
        column == row.count - 1
          ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
      }
      text += "  " + cells.joined(separator: "  ") + "\n"
    }
    if let conclusion { text += "  => \(conclusion)\n" }
    return text
  }
}
